use bodies::{Client, MemoryTransport, NoteParams, ThingParams};
use harness::{responding, header, lines, wait};

fn client() -> (Client, MemoryTransport) {
    let transport = responding([(204, "")]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    (client.build().expect("a client"), transport)
}

#[test]
fn the_fields_of_an_object_are_set_on_the_call() {
    let (client, transport) = client();
    wait(client.bodies().put_object("t", "n", Some(1))).expect("a response");
    wait(client.bodies().put_object("t", "n", None).clear_note().kind()).expect("a response");
    wait(client.bodies().put_object_with("t", ThingParams::new("n", None).note("x"))).expect("a response");
    wait(client.bodies().put_object("t", "n", None).with_body_field("new", [1.5])).expect("a response");
    assert_eq!(
        lines(&transport),
        [
            r#"PUT /object/t {"name":"n","size":1}"#,
            r#"PUT /object/t {"name":"n","size":null,"note":null,"kind":"thing"}"#,
            r#"PUT /object/t {"name":"n","size":null,"note":"x"}"#,
            r#"PUT /object/t {"name":"n","size":null,"new":[1.5]}"#,
        ]
    );
    assert_eq!(header(&transport, "content-type").as_deref(), Some("application/json"));
}

#[test]
fn other_bodies_are_an_argument() {
    let (client, transport) = client();
    wait(client.bodies().put_array(["a", "b"])).expect("a response");
    wait(client.bodies().patch_map([("a", Some("b")), ("c", None)])).expect("a response");
    assert_eq!(lines(&transport), [r#"PUT /array ["a","b"]"#, r#"PATCH /map {"a":"b","c":null}"#]);
}

#[test]
fn a_body_that_need_not_be_there_is_sent_once_something_is_set() {
    let (client, transport) = client();
    wait(client.bodies().put_optional()).expect("a response");
    wait(client.bodies().put_optional().note("n")).expect("a response");
    wait(client.bodies().put_optional_with(NoteParams::new())).expect("a response");
    assert_eq!(
        lines(&transport),
        ["PUT /optional", r#"PUT /optional {"note":"n"}"#, r#"PUT /optional {}"#]
    );
}
