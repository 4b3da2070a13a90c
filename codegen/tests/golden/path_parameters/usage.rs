use harness::{responding, lines, wait};
use path_parameters::{Action, Client, MemoryTransport};

fn client() -> (Client, MemoryTransport) {
    let transport = responding([(204, "")]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    (client.build().expect("a client"), transport)
}

#[test]
fn parameters_stand_in_the_path_in_its_order() {
    let (client, transport) = client();
    wait(client.act("a b", 7, Action::Open)).expect("a response");
    wait(client.act("ä/?#%", -1, Action::Close)).expect("a response");
    wait(client.day("2030-01-01T00:00:00+01:00")).expect("a response");
    assert_eq!(
        lines(&transport),
        [
            "GET /shops/a%20b/items/7:open",
            "GET /shops/%C3%A4%2F%3F%23%25/items/-1:close",
            "GET /days/2030-01-01T00:00:00+01:00",
        ]
    );
}

#[test]
fn what_would_be_another_path_is_refused() {
    let (client, transport) = client();
    for shop in ["", ".", ".."] {
        let error = wait(client.act(shop, 7, Action::Open)).expect_err("it must not be sent");
        assert!(error.is_request() && error.to_string().contains("shop"), "{error}");
    }
    assert_eq!(lines(&transport), [""; 0]);
}
