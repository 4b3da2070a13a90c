use harness::{round_trip, written};
use recursive::{Company, Index, Person, Quiet, Tree};

#[test]
fn objects_hold_themselves() {
    let text = r#"{"name":"a","mother":{"name":"b","new":1},"partner":null,"children":[{"name":"c","children":[]}],"friends":{"d":{"name":"d"}},"wish":{"for":"company","with":{"name":"e"},"instead_of":{"for":"quiet"}}}"#;
    let person: Person = round_trip(text);
    assert_eq!(person.mother.map(|mother| mother.name).as_deref(), Some("b"));
}

#[test]
fn boxes_are_made_by_constructors_and_setters() {
    let wish = Company::new(Person::new("b")).instead_of(Quiet::new());
    let person = Person::new("a").mother(Person::new("m")).clear_partner().wish(wish);
    let text = r#"{"name":"a","mother":{"name":"m"},"partner":null,"wish":{"for":"company","with":{"name":"b"},"instead_of":{"for":"quiet"}}}"#;
    assert_eq!(written(&person), text);
}

#[test]
fn names_for_types_hold_themselves() {
    let tree: Tree = round_trip("[[],[[]]]");
    assert_eq!(tree.0.len(), 2);
    let index: Index = round_trip(r#"{"a":[{},{"b":null}],"c":[]}"#);
    assert_eq!(index.0["a"].as_ref().map(Vec::len), Some(2));
}
