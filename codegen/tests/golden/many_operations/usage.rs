use harness::{responding, lines, wait};
use many_operations::mock::Mock;
use many_operations::mock::lamps::AddRequest;
use many_operations::resources::lamps::{AddCall, AddResponse, Lamps};
use many_operations::{Client, Lamp, LampParams};

#[test]
fn a_call_is_where_it_would_be_in_one_file() {
    let transport = responding([(201, "\"new\""), (204, ""), (204, "")]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    let lamps: Lamps = client.lamps();
    let call: AddCall = lamps.add(40).name("desk");
    assert_eq!(wait(call).expect("a response"), AddResponse::Status201("new".to_owned()));
    wait(lamps.r#type()).expect("done");
    wait(client.bake()).expect("done");
    assert_eq!(
        lines(&transport),
        [r#"POST /lamps {"watts":40,"name":"desk"}"#, "DELETE /lamps", "POST /bake"]
    );
}

#[test]
fn a_mock_has_all_of_them() {
    let mock = Mock::new();
    mock.lamps().list().returns(many_operations::LampList::new([Lamp::new("l1")], None::<String>));
    mock.stir().returns(());
    let client = mock.client();
    assert_eq!(wait(client.lamps().list()).expect("a page").data.len(), 1);
    wait(client.stir()).expect("done");
    let sent: AddRequest = {
        let add = mock.lamps().add();
        let add = add.returns_raw(200, r#"{"id":"l2"}"#);
        wait(client.lamps().add_with(LampParams::new(40))).expect("a lamp");
        add.calls().into_iter().next().expect("it was called")
    };
    assert_eq!(sent.body.watts, 40);
}
