use harness::{responding, header, lines, round_trip, wait};
use rust_names::{Client, Thing, ThingParams};

#[test]
fn names_are_given_to_all_that_has_one() {
    let transport = responding([(200, r#"{"sub":{"x":true}}"#)]);
    let client =
        Client::builder().thing_key("k").base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    let call: rust_names::resources::root::ChangeThingCall =
        client.change_thing("t", 1).clear_minus().parts(["a", "b"]);
    let thing: Thing = wait(call).expect("a response");
    assert_eq!(thing.part.and_then(|part| part.x), Some(true));
    assert_eq!(lines(&transport), [r#"POST /v2/things/t {"+":1,"-":null}"#]);
    assert_eq!(header(&transport, "x-parts").as_deref(), Some("a,b"));
    assert_eq!(header(&transport, "x-key").as_deref(), Some("k"));
}

#[test]
fn json_keeps_the_names_of_the_schema() {
    assert_eq!(round_trip::<ThingParams>(r#"{"+":1,"-":2}"#), ThingParams::new(1).minus(2));
}
