use harness::{responding, lines, refused, round_trip, wait};
use union_directions::{BlackInk, Client, FileParams, InkColour, PaperParams, State, TargetParams};

#[test]
fn a_union_that_is_only_sent_is_closed() {
    assert_eq!(round_trip::<TargetParams>(r#"{"to":"paper","tray":2}"#), PaperParams::new().tray(2).into());
    let error = refused::<TargetParams>(r#"{"to":"cloud"}"#);
    assert!(error.contains("cloud"), "{error}");
    let error = refused::<TargetParams>(r#"{"to":"paper","lid":1}"#);
    assert!(error.contains("lid"), "{error}");
}

#[test]
fn members_are_arguments_and_newer_ones_are_received() {
    let reply =
        r#"{"state":{"state":"waiting","before":3},"inks":[{"ink":"black"},{"ink":"gold","shine":1.0}]}"#;
    let transport = responding([(200, reply)]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    let printed = wait(client.print(FileParams::new("a.pdf")).ink(InkColour::new(4))).expect("a response");
    assert!(matches!(printed.state, State::Waiting(waiting) if waiting.before == 3));
    assert_eq!(printed.inks[0], BlackInk::new().into());
    assert_eq!(printed.inks[1].tag(), "gold");
    assert_eq!(
        lines(&transport),
        [r#"POST /prints {"target":{"to":"file","name":"a.pdf"},"ink":{"ink":"colour","colours":4}}"#]
    );
}

#[test]
fn what_is_received_keeps_null_and_newer_fields() {
    round_trip::<State>(r#"{"state":"printed","pages":null,"new":"x"}"#);
    round_trip::<State>(r#"{"state":"shredded","by":{"a":1.0}}"#);
}
