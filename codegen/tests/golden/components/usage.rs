use components::Client;
use harness::{responding, header, lines, wait};

#[test]
fn parts_of_the_document_stand_where_they_are_referred_to() {
    let transport = responding([(200, r#"{"colour":"red"}"#)]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    let boat = wait(client.paint_boat(7, "blue")).expect("a response");
    assert_eq!(boat.colour, "red");
    assert_eq!(header(&transport, "x-edition").as_deref(), Some("7"));
    wait(client.read_boat(8)).expect("a response");
    assert_eq!(header(&transport, "x-edition"), None);
    wait(client.read_boat(8).x_edition(9)).expect("a response");
    assert_eq!(header(&transport, "x-edition").as_deref(), Some("9"));
    assert_eq!(lines(&transport), [r#"POST /boats/7 {"colour":"blue"}"#, "GET /boats/8", "GET /boats/8"]);
}
