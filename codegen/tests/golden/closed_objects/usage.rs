use closed_objects::{Lock, LockParams};
use harness::{refused, round_trip};

#[test]
fn only_what_is_sent_is_closed() {
    round_trip::<LockParams>(r#"{"code":"1"}"#);
    let error = refused::<LockParams>(r#"{"code":"1","new":1}"#);
    assert!(error.contains("new"), "{error}");
    let lock: Lock =
        round_trip(r#"{"locked":true,"history":{"last":"a","other":1.0},"empty":{"x":null},"new":[]}"#);
    assert_eq!(lock.history.extra.get("other").map(|json| json.get()), Some("1.0"));
    assert_eq!(lock.empty.map(|empty| empty.extra.len()), Some(1));
}
