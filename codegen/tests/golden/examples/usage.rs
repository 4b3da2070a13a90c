use examples::{Cat, Client};
use harness::{responding, lines, round_trip, wait};

/// The document itself: what it gives as examples is what the types take.
const DOCUMENT: &str = include_str!("input.json");

#[test]
fn examples_are_values_of_their_types() {
    let document: serde_json::Value = serde_json::from_str(DOCUMENT).expect("JSON");
    let examples = document["components"]["schemas"]["Cat"]["examples"].as_array().expect("examples");
    assert_eq!(examples.len(), 2);
    for example in examples {
        round_trip::<Cat>(&example.to_string());
    }
}

#[test]
fn they_change_nothing_that_is_sent() {
    let transport = responding([(200, r#"{"name":"Tom"}"#)]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    let cat = wait(client.put_cat("c1", "Grey")).expect("a response");
    assert_eq!(cat, Cat::new("Tom"));
    assert_eq!(lines(&transport), [r#"PUT /cats/c1 {"name":"Grey"}"#]);
}
