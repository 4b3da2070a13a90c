use access::{Account, Change, Client, Report};
use harness::{responding, lines, refused, round_trip, wait, written};

#[test]
fn what_is_read_only_is_never_sent() {
    let transport = responding([(200, r#"{"id":"a1","name":"Ann","audit":{"at":"2026-01-01T00:00:00Z"}}"#)]);
    let client = Client::builder().with_transport(transport.clone()).build().expect("a client");
    let account = wait(client.create("Ann").password("secret")).expect("an account");
    assert_eq!(account.id.as_deref(), Some("a1"));
    assert_eq!(account.audit.map(|audit| audit.at.as_str().to_owned()).as_deref(), Some("2026-01-01T00:00:00Z"));
    assert_eq!(lines(&transport), [r#"POST /accounts {"name":"Ann","password":"secret"}"#]);
    assert_eq!(written(&Change::new("more")), r#"{"note":"more"}"#);
    refused::<Change>(r#"{"id":"c1","note":"more"}"#);
}

#[test]
fn what_is_write_only_is_not_asked_of_a_response() {
    let report: Report = round_trip(r#"{"text":"fine"}"#);
    assert_eq!(report.text, "fine");
    // A server that sends it all the same is not doubted.
    round_trip::<Report>(r#"{"text":"fine","secret":"x"}"#);
    round_trip::<Account>(r#"{"id":"a1","name":"Ann"}"#);
}
