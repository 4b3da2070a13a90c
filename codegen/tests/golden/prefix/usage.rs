use golden_prefix::{Betamax, Chase, Pet, PetToy, Play};
use harness::{round_trip, written};

#[test]
fn the_crate_has_its_name_and_types_lose_the_prefix() {
    let pet = Pet::new(Betamax::Short).toy(PetToy::new().loud(true));
    assert_eq!(written(&pet), r#"{"tape":"short","toy":{"loud":true}}"#);
}

#[test]
fn tags_keep_it() {
    assert_eq!(round_trip::<Play>(r#"{"kind":"BetaChase"}"#), Play::Chase(Chase::new()));
    assert_eq!(round_trip::<Play>(r#"{"kind":"BetaNap"}"#).tag(), "BetaNap");
}
