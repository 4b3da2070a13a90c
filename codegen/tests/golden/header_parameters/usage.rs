use harness::{responding, header, wait};
use header_parameters::{Client, MemoryTransport, Trial};

fn client() -> (Client, MemoryTransport) {
    let transport = responding([(204, "")]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    (client.build().expect("a client"), transport)
}

#[test]
fn constants_and_defaults_are_sent_by_themselves() {
    let (client, transport) = client();
    wait(client.report("acme")).expect("a response");
    for (name, value) in [
        ("x-edition", Some("2030-01")),
        ("x-tenant", Some("acme")),
        ("x-depth", None),
        ("x-language", Some("no")),
        ("x-parts", Some("head,body")),
        ("x-trials", Some("wide,fast")),
        ("x-notes", None),
    ] {
        assert_eq!(header(&transport, name).as_deref(), value, "{name}");
    }
}

#[test]
fn values_replace_a_default_unless_it_merges() {
    let (client, transport) = client();
    let call = client.report("acme").x_depth(2).x_language("se").x_parts(["tail"]).x_notes(["a", "b"]);
    wait(call.x_trials([Trial::Quiet, Trial::Fast])).expect("a response");
    for (name, value) in [
        ("x-depth", "2"),
        ("x-language", "se"),
        ("x-parts", "tail"),
        ("x-notes", "a,b"),
        ("x-trials", "quiet,fast,wide"),
    ] {
        assert_eq!(header(&transport, name).as_deref(), Some(value), "{name}");
    }
}

#[test]
fn a_default_that_merges_can_be_dropped() {
    let (client, transport) = client();
    wait(client.report("acme").x_trials([Trial::Quiet]).without_default_x_trials()).expect("a response");
    assert_eq!(header(&transport, "x-trials").as_deref(), Some("quiet"));
    wait(client.report("acme").without_default_x_trials()).expect("a response");
    assert_eq!(header(&transport, "x-trials"), None);
}
