use harness::{refused, round_trip, written};
use presence_sent::{PetParams, Presence};

#[test]
fn absent_null_and_value_are_three_things() {
    let full: PetParams = round_trip(r#"{"id":"p","owner":"o","nickname":"n","weight":3}"#);
    assert_eq!(full.weight, Presence::Value(3));
    let nulls: PetParams = round_trip(r#"{"id":"p","owner":null,"weight":null}"#);
    assert_eq!(nulls.weight, Presence::Null);
    let least: PetParams = round_trip(r#"{"id":"p","owner":null}"#);
    assert_eq!((least.weight, least.nickname), (Presence::Absent, None));
}

#[test]
fn setters_write_what_they_say() {
    let params = PetParams::new("p", None);
    assert_eq!(written(&params), r#"{"id":"p","owner":null}"#);
    let params = params.owner("o").nickname("n").clear_weight();
    assert_eq!(written(&params), r#"{"id":"p","owner":"o","nickname":"n","weight":null}"#);
    assert_eq!(
        written(&params.weight(1).clear_owner()),
        r#"{"id":"p","owner":null,"nickname":"n","weight":1}"#
    );
}

#[test]
fn what_is_not_allowed_is_refused() {
    for (text, named) in [
        (r#"{"id":"p"}"#, "owner"),
        (r#"{"id":"p","owner":null,"nickname":null}"#, "nickname"),
        (r#"{"id":"p","owner":null,"nick":"n"}"#, "nick"),
        (r#"{"id":"p","owner":null,"owner":null}"#, "owner"),
    ] {
        let error = refused::<PetParams>(text);
        assert!(error.contains(named), "{text}: {error}");
    }
}

#[test]
fn maybe_sets_what_is_there_and_nothing_else() {
    let nickname = Some("n".to_owned());
    let params = PetParams::new("p", None).maybe_nickname(nickname).maybe_weight(None);
    assert_eq!(written(&params), r#"{"id":"p","owner":null,"nickname":"n"}"#);
    assert_eq!(params.maybe_weight(Some(2)).weight, Presence::Value(2));
}
