use additional_properties::{Client, Crate, CrateAdditionalProperty, RawJson, Room, RoomParams, Tree};
use harness::{responding, lines, refused, round_trip, wait, written};

#[test]
fn members_without_a_field_are_values_of_their_type() {
    let room: Room = round_trip(r#"{"name":"hall","floor":null,"length":4.50,"width":3}"#);
    assert_eq!(room.measures["length"].to_string(), "4.50");
    assert_eq!((room.measures.len(), room.extra.len()), (2, 0));
    let crates: Crate = round_trip(r#"{"kind":"box","lamp":{"weight":2,"new":[]}}"#);
    assert_eq!(crates.additional_properties["lamp"].weight, 2);
    let tree: Tree = round_trip(r#"{"additional_properties":true,"left":{"deep":{}},"right":null}"#);
    assert_eq!((tree.has_more, &tree.additional_properties["right"]), (Some(true), &None));
}

#[test]
fn what_is_received_may_be_of_another_type() {
    let room: Room = round_trip(r#"{"name":"hall","length":1,"colour":"red","shape":{"a":1.0}}"#);
    assert_eq!(room.extra.get("colour").map(RawJson::get), Some("\"red\""));
    assert_eq!((room.measures.len(), room.extra.len()), (1, 2));
    let tree: Tree = round_trip(r#"{"a":{"c":{},"b":[1]},"d":false}"#);
    assert_eq!(tree.extra.len(), 1);
    let error = refused::<RoomParams>(r#"{"name":"hall","colour":"red"}"#);
    assert!(error.contains("room_params.colour: expected a number"), "{error}");
}

#[test]
fn no_key_is_there_twice() {
    for text in [r#"{"name":"a","x":1,"x":2}"#, r#"{"name":"a","x":1,"x":""}"#, r#"{"name":"a","x":"","x":1}"#] {
        assert!(refused::<Room>(text).contains("x"), "{text}");
    }
    let mut room: Room = round_trip(r#"{"name":"hall","width":"wide"}"#);
    room.measures = [("width".to_owned(), 3.into()), ("name".to_owned(), 4.into())].into();
    assert_eq!(written(&room), r#"{"name":"hall","width":3}"#);
}

#[test]
fn they_are_set_as_pairs() {
    let params = RoomParams::new("hall").measures([("length", 4), ("width", 3)]);
    assert_eq!(written(&params), r#"{"name":"hall","length":4,"width":3}"#);
    let crates = Crate::new().kind().additional_properties([("lamp", CrateAdditionalProperty::new(2))]);
    assert_eq!(written(&crates), r#"{"kind":"box","lamp":{"weight":2}}"#);
    let transport = responding([(200, r#"{"name":"hall","length":4}"#)]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    let room = wait(client.add_room("hall").measures([("length", 4)])).expect("a room");
    assert_eq!(lines(&transport), [r#"POST /rooms {"name":"hall","length":4}"#]);
    let again = RoomParams::try_from(&room).expect("nothing is left out");
    assert_eq!(again, RoomParams::new("hall").measures([("length", 4)]));
}
