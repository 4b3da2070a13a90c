use harness::written;
use sent_again::{NotCarried, Places, PlacesParams, Shelf, ShelfParams, ThingParams, decode};

fn shelf(more: &str, things: &str) -> Shelf {
    let text = format!(r#"{{"id":"s1","name":"n","labels":{{"a":"b"}},"things":[{things}]{more}}}"#);
    decode(&text).expect("a shelf")
}

const BOOK: &str = r#"{"type":"book","title":"Momo"}"#;

#[test]
fn every_known_field_is_carried_and_what_has_no_place_is_named() {
    let error: NotCarried<ShelfParams> =
        ShelfParams::try_from(&shelf(r#","room":"r","width":3,"best":{"type":"book","title":"Krabat"}"#, BOOK))
            .expect_err("the id has no place in a request");
    assert_eq!(error.left(), ["the field id"]);
    assert_eq!(error.to_string(), "it cannot be sent as it was received: the field id");
    let sent = error.into_carried().expect("all that is required is there");
    let text = r#"{"name":"n","room":"r","width":3,"labels":{"a":"b"},"things":[{"type":"book","title":"Momo"}],"best":{"type":"book","title":"Krabat"}}"#;
    assert_eq!(written(&sent), text);
}

#[test]
fn absent_fields_stay_absent() {
    let sent = ShelfParams::try_from(&shelf(r#","width":null"#, "")).expect_err("the id").into_carried();
    assert_eq!(written(&sent.expect("a shelf")), r#"{"name":"n","labels":{"a":"b"},"things":[]}"#);
}

#[test]
fn what_is_unknown_is_named_where_it_is() {
    let more = r#","new":1,"used_at":"now","best":{"type":"book","title":"t","pages":9}"#;
    let error = ShelfParams::try_from(&shelf(more, BOOK)).expect_err("there is more");
    let expected = ["the unknown field new", "the field id", "the field used_at", "the unknown field best.pages"];
    assert_eq!(error.left(), expected);
    for thing in [r#"{"type":"gap"}"#, r#"{"type":"lamp","watts":4}"#] {
        let error = ShelfParams::try_from(&shelf("", thing)).expect_err("it has no place");
        assert!(error.left()[1].starts_with("the variant `") && error.left()[1].ends_with("of things"), "{error}");
        // The list is required, and cannot be whole.
        assert!(error.into_carried().is_none());
    }
    let optional = ShelfParams::try_from(&shelf(r#","best":{"type":"gap"}"#, BOOK)).expect_err("it has no place");
    assert!(optional.into_carried().expect("it is not required").best.value().is_none());
}

#[test]
fn a_value_that_can_be_sent_whole_is() {
    let shelf = shelf("", BOOK);
    let book = ThingParams::try_from(&shelf.things[0]).expect("nothing is left out");
    assert_eq!(written(&book), BOOK);
}

#[test]
fn what_contains_itself_is_carried_whole() {
    let inner = format!(r#","inner":{{"id":"s2","name":"m","labels":{{}},"things":[{BOOK}],"new":1}}"#);
    let error = ShelfParams::try_from(&shelf(&inner, BOOK)).expect_err("the ids");
    assert_eq!(error.left(), ["the field id", "the unknown field inner.new", "the field inner.id"]);
    let sent = error.into_carried().expect("nothing that is required is left out");
    let inner = format!(r#"{{"name":"m","labels":{{}},"things":[{BOOK}]}}"#);
    assert_eq!(written(&sent.inner.expect("it has one")), inner);
}

#[test]
fn absent_null_and_values_stay_what_they_are() {
    for above in ["", r#","above":null"#, r#","above":{"left":2,"notes":{},"near":null,"owner":"b"}"#] {
        let near = format!("[null,{BOOK}]");
        let text = format!(r#"{{"kind":"places","left":1,"notes":{{"a":null,"b":"c"}},"near":{near},"owner":"a"{above}}}"#);
        let places: Places = decode(&text).expect("places");
        assert_eq!(written(&PlacesParams::try_from(&places).expect("all of it has a place")), text);
    }
}

#[test]
fn what_the_request_requires_and_was_not_received_is_named() {
    let places: Places = decode(r#"{"left":1,"notes":{},"near":null}"#).expect("places");
    let error = PlacesParams::try_from(&places).expect_err("there is no owner");
    assert_eq!(error.left(), ["the missing field owner"]);
    assert!(error.into_carried().is_none());
}
