use harness::{refused, round_trip, written};
use union_discriminator::{Cat, Pet, Round, Shape, Square};

#[test]
fn the_mapping_selects_the_member() {
    let square: Shape = round_trip(r#"{"kind":"square","side":2}"#);
    assert_eq!(square, Shape::Square(Square::new(2)));
    let Shape::Curved(disc) = round_trip(r#"{"kind":"disc","radius":0.5}"#) else {
        panic!("a disc is curved")
    };
    assert_eq!(disc.radius, 0.5.into());
    let shape = Shape::from(Round::new("circle", 1));
    assert_eq!((shape.tag(), written(&shape).as_str()), ("circle", r#"{"kind":"circle","radius":1}"#));
}

#[test]
fn the_tag_may_stand_anywhere() {
    let shape: Shape = serde_json::from_str(r#"{"side":2.0,"new":[],"kind":"square"}"#).expect("a square");
    assert_eq!(written(&shape), r#"{"kind":"square","side":2.0,"new":[]}"#);
}

#[test]
fn members_are_taken_by_name() {
    let shape: Shape = round_trip(r#"{"kind":"square","side":2}"#);
    assert_eq!((shape.as_square(), shape.as_curved(), shape.is_unknown()), (Some(&Square::new(2)), None, false));
    assert_eq!(shape.into_square(), Some(Square::new(2)));
    assert!(round_trip::<Shape>(r#"{"kind":"star"}"#).is_unknown());
}

#[test]
fn without_a_mapping_names_are_values() {
    assert_eq!(round_trip::<Pet>(r#"{"species":"Cat","lives":9}"#), Pet::Cat(Cat::new().lives(9)));
    assert_eq!(written(&Pet::from(Cat::new())), r#"{"species":"Cat"}"#);
    assert_eq!(round_trip::<Pet>(r#"{"species":"Dog","tricks":1}"#).tag(), "Dog");
}

#[test]
fn newer_variants_are_kept_to_the_letter() {
    let Shape::Unknown(star) = round_trip(r#"{"points":5.00,"kind":"star"}"#) else {
        panic!("no star is known")
    };
    assert_eq!(star.tag(), "star");
    assert_eq!(star.get("points").map(|json| json.to_string()).as_deref(), Some("5.00"));
}

#[test]
fn a_malformed_variant_is_no_newer_one() {
    for text in [
        r#"{"kind":"square"}"#,
        r#"{"kind":"square","side":"2"}"#,
        r#"{"side":2}"#,
        r#"{"kind":null,"side":2}"#,
        r#"{"kind":1,"side":2}"#,
        r#"{"kind":"square","kind":"circle","side":2}"#,
        "[]",
        "null",
    ] {
        refused::<Shape>(text);
    }
}
