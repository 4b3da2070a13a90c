use harness::{round_trip, written};
use references::{Colour, Metres, OddNameHere, Paint, Place, Trip};

#[test]
fn references_are_the_types_that_they_name() {
    let text = r#"{"from":{"name":"a"},"to":{"name":"b"},"length":1.0,"colour":"red","odd":{"x":true}}"#;
    let trip: Trip = round_trip(text);
    let paint: Option<Paint> = trip.colour.clone();
    assert_eq!(paint, Some(Colour::Red));
    let length: Metres = trip.length.clone().expect("it is there");
    assert_eq!(length.to_string(), "1.0");
    assert_eq!(trip.odd, Some(OddNameHere::new().x(true)));
}

#[test]
fn setters_see_through_names() {
    let trip = Trip::new(Place::new("a"), Place::new("b")).length(2.5).colour("blue");
    assert_eq!(written(&trip), r#"{"from":{"name":"a"},"to":{"name":"b"},"length":2.5,"colour":"blue"}"#);
}
