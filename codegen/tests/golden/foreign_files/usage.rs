use foreign_files::{Client, Pet};
use harness::{responding, lines, round_trip, wait};

const PET: &str = r#"{"name":"Tom","home":{"rooms":2},"owner":{"street":{"number":1},"pet":{"name":"Max"}},"street":{"number":3},"friends":[{"name":"Ann"}]}"#;

#[test]
fn parts_of_other_files_are_parts_of_the_crate() {
    let pet: Pet = round_trip(PET);
    assert_eq!(pet.home.as_ref().map(|home| home.rooms), Some(2));
    let owner = pet.owner.as_deref().expect("an owner");
    assert_eq!(owner.street.as_ref().and_then(|street| street.number), Some(1));
    let friend: &Pet = owner.pet.as_deref().expect("a pet");
    assert_eq!(friend.name, "Max");
    let transport = responding([(200, PET)]);
    let client = Client::builder().with_transport(transport.clone()).build().expect("a client");
    assert_eq!(wait(client.pets().read().limit(3).deep(true)).expect("a pet"), pet);
    assert_eq!(lines(&transport), ["GET /pets?limit=3&deep=true"]);
}
