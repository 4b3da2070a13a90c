use harness::{refused, round_trip, written};
use presence_received::Pet;

#[test]
fn null_and_absent_read_alike_and_are_written_as_they_came() {
    let full: Pet = round_trip(r#"{"id":"p","owner":"o","nickname":"n","weight":3}"#);
    assert_eq!(
        (full.owner.as_deref(), full.nickname.as_deref(), full.weight),
        (Some("o"), Some("n"), Some(3))
    );
    let nulls: Pet = round_trip(r#"{"id":"p","owner":null,"weight":null}"#);
    assert_eq!((nulls.owner, nulls.nickname, nulls.weight), (None, None, None));
    let least: Pet = round_trip(r#"{"id":"p","owner":null}"#);
    assert_eq!(least.weight, None);
}

#[test]
fn editing_repeats_no_key_and_loses_nothing() {
    let mut pet: Pet = round_trip(r#"{"id":"p","owner":null,"weight":null,"new":[1.0, 1e2],"id2":"x"}"#);
    pet.weight = Some(4);
    assert_eq!(written(&pet), r#"{"id":"p","owner":null,"weight":4,"new":[1.0, 1e2],"id2":"x"}"#);
    assert_eq!(pet.extra.get("new").map(|json| json.get()), Some("[1.0, 1e2]"));
}

#[test]
fn what_is_not_allowed_is_refused() {
    for (text, named) in [
        (r#"{"id":"p"}"#, "owner"),
        (r#"{"owner":null}"#, "id"),
        (r#"{"id":null,"owner":null}"#, "id"),
        (r#"{"id":"p","owner":null,"nickname":null}"#, "nickname"),
        (r#"{"id":"p","owner":null,"id":"q"}"#, "id"),
        (r#"{"id":"p","owner":1}"#, "owner"),
    ] {
        let error = refused::<Pet>(text);
        assert!(error.contains(named), "{text}: {error}");
    }
}
