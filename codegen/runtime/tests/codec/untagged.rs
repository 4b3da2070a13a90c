//! Unions that no member discriminates: what decodes whole, and leaves the least unknown.

use client_runtime::{Extra, Number, RawJson, UnknownValue};

use crate::support::{read, refusal, round_trip, write};

/// A pet that meows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cat {
    pub(crate) name: String,
    pub(crate) lives: Option<i64>,
    pub(crate) friend: Option<Box<Pet>>,
    pub(crate) extra: Extra,
}

/// A pet that barks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Dog {
    pub(crate) name: String,
    pub(crate) breed: Option<Breed>,
    pub(crate) friend: Option<Box<Pet>>,
    pub(crate) extra: Extra,
}

/// One of the breeds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Breed {
    Husky,
    Unknown(UnknownValue),
}

/// Anything that has been a pet.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Pet {
    Cat(Cat),
    Dog(Dog),
    Breed(Breed),
    Text(String),
    Count(i64),
    Weight(Number),
    Pack(Vec<Pet>),
    Unknown(RawJson),
}

/// What is sent.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Target {
    Text(String),
    Point(Point),
}

/// A place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Point {
    pub(crate) x: i64,
}

client_runtime::impl_object! {
    Cat: open { "name" => name: required, "lives" => lives: optional, "friend" => friend: optional }
}
client_runtime::impl_object! {
    Dog: open { "name" => name: required, "breed" => breed: optional, "friend" => friend: optional }
}
client_runtime::impl_object! { Point: closed { "x" => x: required } }
client_runtime::impl_string_enum! { Breed: open { "husky" => Husky } }
client_runtime::impl_untagged_union! {
    Pet: open {
        Cat(Cat), Dog(Dog), Breed(Breed), Text(String), Count(i64), Weight(Number), Pack(Vec<Pet>)
    }
}
client_runtime::impl_untagged_union! { Target: closed { Text(String), Point(Point) } }

#[test]
fn the_kind_of_json_decides_first() {
    assert_eq!(round_trip::<Pet>(r#""husky""#), Pet::Breed(Breed::Husky));
    assert_eq!(
        round_trip::<Pet>(r#""poodle""#),
        Pet::from("poodle"),
        "a known value is better than an unknown one"
    );
    assert_eq!(round_trip::<Pet>("7"), Pet::Count(7));
    assert!(matches!(round_trip::<Pet>("7.50"), Pet::Weight(_)));
    assert_eq!(
        round_trip::<Pet>(r#"["a",1,["b"]]"#),
        Pet::Pack(vec!["a".into(), 1.into(), Pet::Pack(vec!["b".into()])])
    );
}

#[test]
fn among_several_the_one_that_leaves_the_least_unknown() {
    assert!(matches!(round_trip(r#"{"name":"a"}"#), Pet::Cat(_)), "the first");
    assert!(matches!(round_trip(r#"{"name":"a","lives":9}"#), Pet::Cat(_)));
    assert!(matches!(round_trip(r#"{"name":"a","breed":"husky"}"#), Pet::Dog(_)));
    assert!(matches!(round_trip(r#"{"name":"a","lives":9,"breed":"husky","age":1}"#), Pet::Cat(_)));
    let nested = r#"{"name":"a","breed":"husky","friend":{"name":"b","lives":1}}"#;
    let Pet::Dog(dog) = round_trip(nested) else { panic!("a dog") };
    assert!(matches!(dog.friend.as_deref(), Some(Pet::Cat(_))));
}

#[test]
fn what_fits_none_is_kept() {
    for text in ["true", r#"{"lives":9}"#, r#"{"name":1.50}"#] {
        assert!(matches!(round_trip::<Pet>(text), Pet::Unknown(json) if json.get() == text), "{text}");
    }
    assert!(matches!(round_trip(r#"[true]"#), Pet::Pack(pack) if matches!(pack[0], Pet::Unknown(_))));
    refusal::<Pet>("[1,]");
}

#[test]
fn a_repeated_key_is_refused_whatever_the_member() {
    for text in [r#"{"name":"a","name":"b"}"#, r#"{"name":"a","x":1,"x":1}"#] {
        assert!(refusal::<Pet>(text).to_string().contains("once"), "{text}");
    }
}

#[test]
fn a_closed_union_says_what_is_wrong_where() {
    assert_eq!(write(&Target::from(Point { x: 1 })), r#"{"x":1}"#);
    assert_eq!(read::<Target>(r#""a""#), Target::from("a"));
    let none = refusal::<Target>("1").to_string();
    assert!(none.contains("one of Text, Point"), "{none}");
    let nearest = refusal::<Target>(r#"{"x":1,"y":2}"#).to_string();
    assert!(nearest.contains("the unknown field"), "{nearest}");
}

#[test]
fn attempts_within_attempts_end() {
    let nested = |depth: usize| {
        let (before, after) = (r#"{"name":"a","age":1,"friend":"#.repeat(depth), "}".repeat(depth));
        format!("{before}true{after}")
    };
    // Seven attempts on each of sixty levels would never end.
    round_trip::<Pet>(&nested(60));
}
