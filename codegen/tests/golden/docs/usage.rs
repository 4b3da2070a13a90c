// What is deprecated is still there.
#![allow(deprecated)]

use docs::{Bare, Text};
use harness::{round_trip, written};

#[test]
fn limits_and_defaults_are_documentation_only() {
    let text = Text::new("").limited("far too short for nothing").number(99).list(["a", "a", "a"]).old(true);
    let json =
        r#"{"plain":"","limited":"far too short for nothing","number":99,"list":["a","a","a"],"old":true}"#;
    assert_eq!(written(&text), json);
    assert_eq!(round_trip::<Text>(json), text);
    assert_eq!(written(&Text::new("p")), r#"{"plain":"p"}"#);
}

#[test]
fn what_one_side_alone_should_write_can_be_written_by_both() {
    let text: Text = round_trip(r#"{"plain":"","map":{},"given":"g","taken":"t"}"#);
    assert_eq!((text.given.as_deref(), text.taken.as_deref()), (Some("g"), Some("t")));
    assert_eq!(round_trip::<Bare>(r#"{"x":false}"#), Bare::new().x(false));
}
