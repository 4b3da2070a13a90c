//! The container of unknown fields by itself.

use client_runtime::{Extra, RawJson};

fn raw(text: &str) -> RawJson {
    RawJson::parse(text).unwrap()
}

fn extra(fields: &[(&str, &str)]) -> Extra {
    let mut extra = Extra::new();
    for (name, value) in fields {
        extra.insert(*name, raw(value));
    }
    extra
}

#[test]
fn it_is_an_ordered_map() {
    let extra = extra(&[("b", "1"), ("a", "2")]);
    assert_eq!((extra.len(), extra.is_empty()), (2, false));
    assert!(extra.contains("a") && !extra.contains("c"));
    assert_eq!(extra.get("a"), Some(&raw("2")));
    assert_eq!(
        extra.iter().map(|(name, value)| (name, value.get())).collect::<Vec<_>>(),
        [("b", "1"), ("a", "2")]
    );
    assert!(Extra::new().is_empty() && Extra::default().iter().next().is_none());
    assert_eq!(Extra::new().get("a"), None);
    assert_eq!(Extra::new().remove("a"), None);
}

#[test]
fn equality_is_about_content() {
    assert_eq!(extra(&[("b", "1"), ("a", "2")]), extra(&[("a", "2"), ("b", "1")]));
    assert_ne!(extra(&[("a", "1")]), extra(&[("a", "1.0")]));
    assert_ne!(extra(&[("a", "1")]), extra(&[("a", "1"), ("b", "2")]));
    assert_ne!(extra(&[("a", "1")]), Extra::new());
    let mut emptied = extra(&[("a", "1")]);
    emptied.remove("a");
    assert_eq!(emptied, Extra::new());
}

#[test]
fn nulls_count_too() {
    let mut null = Extra::new();
    null.mark_null("x");
    null.mark_null("y");
    let mut other = Extra::new();
    other.mark_null("y");
    assert_ne!(null, other);
    other.mark_null("x");
    assert_eq!(null, other);
    assert!(null.is_empty() && null.is_null("x") && !null.is_null("z"));
    null.clear_null("x");
    null.clear_null("y");
    assert_eq!(null, Extra::new());
}

#[test]
fn debug_shows_both() {
    let mut extra = extra(&[("a", "{\"b\": 1}")]);
    extra.mark_null("x");
    assert_eq!(format!("{extra:?}"), r#"{"a": {"b": 1}, "x": "null, not absent"}"#);
}

#[test]
fn equal_ones_have_the_same_hash() {
    use std::hash::BuildHasher;
    let hash =
        |extra: &Extra| std::hash::BuildHasherDefault::<std::hash::DefaultHasher>::default().hash_one(extra);
    let (one, other) = (extra(&[("b", "1"), ("a", "2")]), extra(&[("a", "2"), ("b", "1")]));
    assert_eq!((&one, hash(&one)), (&other, hash(&other)));
    assert_ne!(hash(&one), hash(&extra(&[("a", "2")])));
}
