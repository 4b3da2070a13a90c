use foreign_names::models::{Error, Extra, Option as PetOption};
use foreign_names::{Client, Pet, Pet2, Value};
use harness::{responding, lines, round_trip, wait};

#[test]
fn the_first_keeps_its_name_and_the_next_gets_a_number() {
    let pet: Pet = round_trip(r#"{"name":null,"extra":"kept","more":1}"#);
    assert_eq!(pet.extra_.as_deref(), Some("kept"));
    let pet = Pet2::new("one").tag2("two").new_("three").clear_note().clear_note_("four");
    let text = serde_json::to_string(&pet).unwrap();
    assert_eq!(text, r#"{"Tag":"one","tag":"two","new":"three","note":null,"clear_note":"four"}"#);
}

#[test]
fn signs_are_named() {
    let values = [
        ("+1", Value::Plus1),
        ("-1", Value::Minus1),
        ("", Value::Empty),
        ("<=", Value::LessEquals),
        ("asc", Value::Asc),
        ("ASC", Value::Asc2),
        ("-asc", Value::MinusAsc),
        ("unknown", Value::Unknown_),
    ];
    for (text, value) in values {
        assert_eq!(round_trip::<Value>(&format!("{text:?}")), value);
    }
}

#[test]
fn names_of_the_runtime_and_of_rust_are_in_the_module_of_models() {
    let option: PetOption = round_trip(r#"{"Some":{"a":{"vote":{"value":"+1"}}},"String":"s","x":1}"#);
    let failures: &Extra = &option.some;
    let failure: &Error = failures.get("a").unwrap();
    assert_eq!(failure.vote.as_ref().unwrap().value, Some(Value::Plus1));
}

#[test]
fn calls_have_every_setter() {
    let transport = responding([(200, "[]"), (200, "{}"), (200, r#"{"Some":{}}"#)]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    wait(client.pets().list().send_("now").x_send("then")).expect("pets");
    let call = client.pets().list2("one").tag("query").tag2_2("two").send_("body").clear_note();
    wait(call).expect("a fault");
    wait(client.pets2().all()).expect("an option");
    let body = r#"{"Tag":"one","tag":"two","send":"body","note":null}"#;
    let post = format!("POST /pets?tag=query {body}");
    assert_eq!(lines(&transport), ["GET /pets?send=now", post.as_str(), "GET /pets/all"]);
}
