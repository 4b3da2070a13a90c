use harness::{responding, lines, round_trip, wait};
use provenance::{Cake, Client};

#[test]
fn where_facts_come_from_changes_nothing() {
    let transport = responding([(200, r#"{"crumbs":3}"#)]);
    let client = Client::builder().with_transport(transport.clone()).build().expect("a client");
    let cake = wait(client.read_cake()).expect("a cake");
    assert_eq!(cake, round_trip::<Cake>(r#"{"crumbs":3}"#));
    assert_eq!(lines(&transport), ["GET /cake"]);
}
