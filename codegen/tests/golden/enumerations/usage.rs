use enumerations::{AddLampParams, Colour, ShapeParam, Socket};
use harness::{refused, round_trip, written};

#[test]
fn values_that_are_received_may_be_newer_than_the_schema() {
    assert_eq!(round_trip::<Colour>(r#""warm-white""#), Colour::WarmWhite);
    assert_eq!(round_trip::<Colour>(r#""octarine""#), Colour::from("octarine"));
    assert_eq!(Colour::from("red"), Colour::Red);
    assert_eq!(Colour::from("octarine").as_str(), "octarine");
    assert_eq!(Colour::WarmWhite.to_string(), "warm-white");
    assert_eq!("octarine".parse(), Ok(Colour::from("octarine")));
    assert!(Colour::VALUES.contains(&Colour::Red) && !Colour::VALUES.contains(&Colour::from("octarine")));
}

#[test]
fn values_that_are_only_sent_must_be_known() {
    assert_eq!(round_trip::<ShapeParam>(r#""round""#), ShapeParam::Round);
    let error = refused::<ShapeParam>(r#""oval""#);
    assert!(error.contains("oval") && error.contains("square"), "{error}");
    assert_eq!("square".parse(), Ok(ShapeParam::Square));
    let error = ShapeParam::try_from("oval").expect_err("unknown").to_string();
    assert!(error.contains("round"), "{error}");
}

#[test]
fn where_any_string_is_allowed_any_string_is_sent() {
    let params = AddLampParams::new(ShapeParam::Round, "octarine").socket("GU10");
    assert_eq!(written(&params), r#"{"shape":"round","colour":"octarine","socket":"GU10"}"#);
    assert_eq!(
        written(&params.socket(Socket::E27)),
        r#"{"shape":"round","colour":"octarine","socket":"E27"}"#
    );
}

#[test]
fn only_strings_are_values() {
    for text in ["1", "null", "{}", r#"["red"]"#] {
        refused::<Colour>(text);
        refused::<ShapeParam>(text);
    }
}
