// One of the parameters is deprecated, and still there.
#![allow(deprecated)]

use harness::{responding, lines, wait};
use query_parameters::{Client, Colour, MemoryTransport, Order};

fn client() -> (Client, MemoryTransport) {
    let transport = responding([(204, "")]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    (client.build().expect("a client"), transport)
}

#[test]
fn only_what_is_set_is_sent() {
    let (client, transport) = client();
    wait(client.search("a&b=c d")).expect("a response");
    assert_eq!(lines(&transport).len(), 1);
    let line = &lines(&transport)[0];
    assert!(
        line.contains("text=a%26b%3Dc+d")
            && line.contains("v=2")
            && line.len() == "GET /search?text=a%26b%3Dc+d&v=2".len(),
        "{line}"
    );
}

#[test]
fn arrays_are_repeated_or_joined() {
    let (client, transport) = client();
    let call = client.search("x").tag(["a", "b,c"]).size([1, 2]).colour([Colour::Red, "gold".into()]);
    wait(call).expect("a response");
    let line = &lines(&transport)[0];
    for part in ["tag=a&tag=b%2Cc", "size=1%2C2", "colour=red&colour=gold"] {
        assert!(line.contains(part), "{part}: {line}");
    }
    wait(client.search("x").tag([""; 0])).expect("a response");
    assert!(!lines(&transport)[1].contains("tag"));
}

#[test]
fn scalars_are_written_as_in_json_and_the_last_one_counts() {
    let (client, transport) = client();
    let call = client
        .search("x")
        .near(1.5)
        .since("2030-01-01T00:00:00Z")
        .deep(true)
        .limit(3)
        .limit(4)
        .order(Order::Down);
    wait(call).expect("a response");
    let line = &lines(&transport)[0];
    for part in ["near=1.5", "since=2030-01-01T00%3A00%3A00Z", "deep=true", "limit=4", "order=down"] {
        assert!(line.contains(part), "{part}: {line}");
    }
    assert!(!line.contains("limit=3"), "{line}");
}
