use foreign_unions::{Client, NewPet, NewPetSize, NewPetTag, Pet, Tricks};
use harness::{responding, lines, round_trip, wait};

#[test]
fn a_member_is_what_takes_the_whole_value() {
    assert!(matches!(round_trip(r#"{"name":"a","lives":9}"#), Pet::Cat(_)));
    assert!(matches!(round_trip(r#"{"name":"a","tricks":"sit","x":[1.50]}"#), Pet::Hound(_)));
    let Pet::Hound(dog) = round_trip(r#"{"name":"a","friend":{"name":"b","lives":1}}"#) else { panic!("a dog") };
    assert!(matches!(dog.friend.as_deref(), Some(Pet::Cat(_))));
    assert!(matches!(round_trip(r#"{"nickname":"a"}"#), Pet::Unknown(_)));
}

#[test]
fn kinds_of_json_are_members() {
    assert_eq!(round_trip::<Tricks>(r#""sit""#), Tricks::String("sit".to_owned()));
    assert_eq!(round_trip::<Tricks>(r#"["sit","stay"]"#), Tricks::List(vec!["sit".to_owned(), "stay".to_owned()]));
    assert_eq!(round_trip::<Tricks>("7"), Tricks::Integer(7));
    assert_eq!(round_trip::<Tricks>("true"), Tricks::Boolean(true));
    assert!(matches!(round_trip(r#"{"sit":3}"#), Tricks::Map(map) if map["sit"] == 3));
    assert!(matches!(round_trip("1.50"), Tricks::Unknown(json) if json.get() == "1.50"));
}

#[test]
fn what_is_sent_is_made_from_a_member() {
    let transport = responding([(200, r#"{"name":"a"}"#), (200, r#"{"name":"a"}"#)]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    let pet = wait(client.pets().add("one").text("t").size(NewPetSize::Number(2.into()))).expect("a pet");
    assert!(matches!(pet, Pet::Cat(_)));
    wait(client.pets().add(7)).expect("a pet");
    assert_eq!(lines(&transport), [r#"POST /pets {"tag":"one","size":2,"text":"t"}"#, r#"POST /pets {"tag":7}"#]);
    let new: NewPet = round_trip(r#"{"tag":1,"size":{"width":2},"shape":{"kind":"square"}}"#);
    assert_eq!(new.tag, NewPetTag::Integer(1));
    assert!(serde_json::from_str::<NewPet>(r#"{"tag":true}"#).is_err());
}
