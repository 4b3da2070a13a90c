use harness::{refused, round_trip, written};
use maps::{Book, Books, Shelf, ShelfParams};

#[test]
fn maps_keep_their_keys_and_values() {
    let text = r#"{"labels":{"":"empty","a":"b"},"books":{"Momo":{"pages":304,"new":1.0}},"free":{"x":[null],"y":1e2},"rows":{"1":[1,2],"2":[]},"loans":{"2026":{"5":{"me":{"pages":1}}}}}"#;
    let shelf: Shelf = round_trip(text);
    let books: &Books = &shelf.books;
    assert_eq!(books["Momo"].pages, 304);
    assert_eq!(shelf.free.expect("it is there")["y"].get(), "1e2");
}

#[test]
fn null_is_a_value_where_the_schema_says_so() {
    let text = r#"{"labels":{"a":null,"b":"c"},"owners":null,"books":{"Momo":null}}"#;
    let params: ShelfParams = round_trip(text);
    assert_eq!(params.labels.as_ref().expect("it is there")["a"], None);
    refused::<Shelf>(r#"{"labels":{"a":null},"books":{}}"#);
    refused::<ShelfParams>(r#"{"labels":null}"#);
}

#[test]
fn setters_take_pairs() {
    let params = ShelfParams::new()
        .labels([("new", Some("1")), ("old", None)])
        .owners([("me", "you")])
        .books([("Momo", Some(Book::new(1))), ("Krabat", None)]);
    let text = r#"{"labels":{"new":"1","old":null},"owners":{"me":"you"},"books":{"Krabat":null,"Momo":{"pages":1}}}"#;
    assert_eq!(written(&params), text);
    assert_eq!(written(&ShelfParams::new().labels([("old", None)])), r#"{"labels":{"old":null}}"#);
    assert_eq!(written(&ShelfParams::new().clear_owners()), r#"{"owners":null}"#);
}
