use harness::{refused, round_trip, written};
use nullable::{MaybeText, Note, NoteChoice, NoteUntyped, Tag};

const NULLS: &str = r#"{"list":null,"any_of":null,"one_of":null,"named":null,"choice":null,"alias":null,"untyped":null,"elements":null}"#;
const VALUES: &str = r#"{"list":"a","any_of":1,"one_of":true,"named":{"text":"t"},"choice":"left","alias":"b","untyped":"on","elements":[1.50,null]}"#;

#[test]
fn every_spelling_takes_null_and_values() {
    let nulls: Note = round_trip(NULLS);
    assert_eq!((nulls.any_of, nulls.named, nulls.choice), (None, None, None));
    let values: Note = round_trip(VALUES);
    assert_eq!(values.named.map(|tag| tag.text).as_deref(), Some("t"));
    assert_eq!(values.choice, Some(NoteChoice::Left));
    assert_eq!(values.untyped, Some(NoteUntyped::On));
    assert_eq!(values.elements.map(|elements| elements.len()), Some(2));
}

#[test]
fn what_is_required_must_be_there_even_if_it_may_be_null() {
    let error = refused::<Note>(r#"{"list":null,"any_of":null,"one_of":null,"named":null,"choice":null}"#);
    assert!(error.contains("alias"), "{error}");
}

#[test]
fn null_is_set_by_name_and_replaced_by_a_value() {
    let alias: Option<MaybeText> = Some("x".to_owned());
    let note =
        Note::new(None, Some(2), None, Some(Tag::new("t")), None, alias).clear_any_of().clear_untyped();
    let text = r#"{"list":null,"any_of":null,"one_of":null,"named":{"text":"t"},"choice":null,"alias":"x","untyped":null}"#;
    assert_eq!(written(&note), text);
    let note = note.untyped("on").clear_named().elements([None, Some(1.into())]);
    let text = r#"{"list":null,"any_of":null,"one_of":null,"named":null,"choice":null,"alias":"x","untyped":"on","elements":[null,1]}"#;
    assert_eq!(written(&note), text);
}
