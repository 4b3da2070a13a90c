use arrays::{Cell, Table};
use harness::{refused, round_trip, written};

#[test]
fn arrays_in_arrays_and_holes() {
    let text = r#"{"names":["a","a"],"rows":[[1,2.50],[]],"holes":[true,null],"cells":[{"at":[1,-2]}],"maybe":null}"#;
    let table: Table = round_trip(text);
    assert_eq!(table.rows[0][1].as_f64(), 2.5);
    assert_eq!(table.cells, Some(vec![Cell::new([1, -2])]));
    assert_eq!(table.maybe, None);
}

#[test]
fn setters_take_anything_that_iterates() {
    let table = Table::new(["a"], [vec![1.into()]], [None, Some(false)]).maybe([Cell::new([])]);
    assert_eq!(written(&table), r#"{"names":["a"],"rows":[[1]],"holes":[null,false],"maybe":[{"at":[]}]}"#);
    let table = table.names(vec!["b".to_owned(), "c".to_owned()]).clear_maybe();
    assert_eq!(written(&table), r#"{"names":["b","c"],"rows":[[1]],"holes":[null,false],"maybe":null}"#);
}

#[test]
fn an_element_of_another_type_is_refused() {
    let error = refused::<Table>(r#"{"names":["a",null],"rows":[],"holes":[]}"#);
    assert!(error.contains("names"), "{error}");
    refused::<Table>(r#"{"names":[],"rows":[[null]],"holes":[]}"#);
    refused::<Cell>(r#"{"at":[2147483648]}"#);
}
