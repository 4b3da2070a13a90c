use foreign_overlay::{Client, Thing};
use harness::{responding, header, lines, wait};

#[test]
fn the_client_has_what_the_overlay_says() {
    let pages = [
        (200, r#"{"data":[{"name":"a"}],"next":"c2"}"#),
        (200, r#"{"data":[{"name":"b"}],"next":null}"#),
        (500, "{}"),
        (200, r#"{"name":"c","size":3}"#),
        (400, r#"{"title":"Bad","detail":"too small"}"#),
    ];
    let transport = responding(pages);
    let client = Client::builder().api_key("k").with_transport(transport.clone()).build().expect("a client");
    let mut things = client.things().list().limit(1).items();
    let first = wait(things.next()).expect("an item").expect("a thing");
    let second = wait(things.next()).expect("an item").expect("a thing");
    assert_eq!([first.name.as_str(), second.name.as_str()], ["a", "b"]);
    let made: Thing = wait(client.things().create("c").size(3)).expect("a create that is idempotent is retried");
    assert_eq!(made.size, Some(3));
    let error = wait(client.things().create("d")).expect_err("a status");
    assert!(error.to_string().contains("too small"), "{error}");
    assert_eq!(header(&transport, "x-key").as_deref(), Some("k"));
    let expected = [
        "GET /v7/things?limit=1",
        "GET /v7/things?limit=1&cursor=c2",
        r#"POST /v7/things {"name":"c","size":3}"#,
        r#"POST /v7/things {"name":"c","size":3}"#,
        r#"POST /v7/things {"name":"d"}"#,
    ];
    assert_eq!(lines(&transport), expected);
    assert_eq!(transport.requests()[0].uri().host(), Some("api.example.com"));
}
