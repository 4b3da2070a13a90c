use std::sync::Arc;
use std::time::Duration;

use harness::wait;
use mocks::mock::Mock;
use mocks::{Kind, Pet};

#[test]
fn replies_come_in_the_order_in_which_they_were_told() {
    let mock = Mock::new();
    let pets = mock.pets().create().returns(Pet::new("p1", "Tom").note("new")).returns(Pet::new("p2", "Kit"));
    let client = mock.client();
    let first = wait(client.pets().create("Tom").kind(Kind::Cat)).expect("a pet");
    assert_eq!((first.id.as_str(), first.note.as_deref()), ("p1", Some("new")));
    assert_eq!(wait(client.pets().create("Kit")).expect("a pet").id, "p2");
    let calls = pets.calls();
    assert_eq!((calls[0].body.name.as_str(), &calls[0].body.kind), ("Tom", &Some(Kind::Cat)));
    assert_eq!((calls[1].body.name.as_str(), calls.len()), ("Kit", 2));
}

#[test]
fn errors_of_the_api_and_of_the_network_can_be_told() {
    let mock = Mock::new();
    mock.pets().delete().returns_error(429, "busy").fails_to_connect().breaks_off().returns(());
    let client = mock.client();
    let response = wait(client.pets().delete("a/b").with_retries(3).send()).expect("it is gone");
    assert_eq!((response.attempts(), response.status().as_u16()), (4, 204));
    assert_eq!(mock.pets().delete().calls()[0].id, "a/b");
    mock.pets().create().returns_error(400, "bad");
    let error = wait(client.pets().create("Tom")).expect_err("a status");
    assert_eq!((error.error_type_str(), error.is_bad_request()), (Some("bad"), true));
    assert!(error.message().is_some());
    mock.pets().create().breaks_off();
    assert!(wait(client.pets().create("Tom")).expect_err("an error").is_interrupted());
}

#[test]
fn conditions_look_at_typed_values() {
    let mock = Mock::new();
    mock.pets().list().when(|sent| sent.limit == Some(1)).returns(vec![Pet::new("p1", "Tom")]);
    let dogs = mock.pets().list().when(|sent| sent.kind == [Kind::Dog]).always().returns(Vec::new());
    let client = mock.client();
    assert!(wait(client.pets().list().kind([Kind::Dog]).shelter("b c")).expect("pets").is_empty());
    assert_eq!(wait(client.pets().list().limit(1)).expect("pets").len(), 1);
    let calls = dogs.calls();
    assert_eq!((calls[0].shelter.as_deref(), calls[0].limit, calls.len()), (Some("b c"), None, 2));
}

#[test]
fn what_holds_always_comes_last() {
    let mock = Mock::new();
    mock.pets().create().always().returns(Pet::new("p0", "Tom"));
    mock.pets().create().returns(Pet::new("p1", "Tom")).returns(Pet::new("p2", "Tom"));
    let client = mock.client();
    for expected in ["p1", "p2", "p0", "p0"] {
        assert_eq!(wait(client.pets().create("Tom")).expect("a pet").id, expected);
    }
}

#[test]
fn a_condition_may_ask_the_mock() {
    let mock = Arc::new(Mock::new());
    let asked = Arc::downgrade(&mock);
    let is_second = move |_: &_| asked.upgrade().is_some_and(|mock| mock.pets().create().calls().len() == 2);
    mock.pets().create().when(is_second).returns(Pet::new("p2", "Tom"));
    mock.pets().create().returns(Pet::new("p1", "Tom"));
    for expected in ["p1", "p2"] {
        assert_eq!(wait(mock.client().pets().create("Tom")).expect("a pet").id, expected);
    }
}

#[test]
fn time_is_virtual_and_the_shorter_limit_counts() {
    let mock = Mock::new();
    mock.pets().create().after(Duration::from_secs(3_000)).returns(Pet::new("p1", "Tom"));
    let patient = mock.builder().with_timeout(Duration::from_secs(4_000)).build().expect("a client");
    assert_eq!(wait(patient.pets().create("Tom")).expect("a pet").id, "p1");
    mock.pets().create().after(Duration::from_secs(3_000)).returns(Pet::new("p1", "Tom")).hangs();
    for _ in 0..2 {
        assert!(wait(mock.client().pets().create("Tom")).expect_err("an error").is_timeout());
    }
}

#[test]
fn operations_of_the_client_itself_are_mocked_too() {
    let mock = Mock::default();
    mock.health().returns("fine".to_owned());
    assert_eq!(wait(mock.client().health()).expect("a word"), "fine");
}

#[test]
fn what_was_not_expected_fails_the_test() {
    let fails = |test: fn(Mock)| {
        let failed = std::panic::catch_unwind(|| test(Mock::new())).expect_err("the test fails");
        failed.downcast_ref::<String>().cloned().unwrap_or_default()
    };
    let text = fails(|mock| {
        mock.pets().create().when(|sent| sent.body.name == "Kit").always().returns(Pet::new("p", "Kit"));
        let error = wait(mock.client().pets().create("Tom")).expect_err("nothing is expected");
        assert!(error.to_string().contains("an unexpected call: `createPet`"), "{error}");
    });
    let expected = "unexpected: `createPet` (POST /pets); expected is `createPet` matching a condition with the response 200";
    assert_eq!(text, expected);
    let text = fails(|mock| drop(mock.health().returns("fine".to_owned())));
    assert_eq!(text, "never called: `health` with the response 200");
}
