//! How deep values may nest.

use client_runtime::decode;

use crate::models::{Plan, Tree};
use crate::support::refusal;

#[test]
fn a_typed_value_may_nest_128_deep() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let mut tree = &decode::<Tree>(&nested(128)).unwrap();
    for _ in 1..128 {
        tree = &tree.0[0];
    }
    assert!(tree.0.is_empty());
    for depth in [129, 200, 200_000] {
        let error = refusal::<Tree>(&nested(depth));
        assert_eq!(error.expected(), "at most 128 objects and arrays inside one another");
        assert_eq!(error.path(), "[0]".repeat(128));
    }
}

#[test]
fn siblings_do_not_count() {
    let siblings = format!("[{}]", vec!["[[],[]]"; 500].join(","));
    assert_eq!(decode::<Tree>(&siblings).unwrap().0.len(), 500);
}

#[test]
fn unions_count_each_level_once() {
    for tag_first in [true, false] {
        let (open, close) = match tag_first {
            true => (r#"{"type":"nested","plan":"#, "}"),
            false => (r#"{"plan":"#, r#","type":"nested"}"#),
        };
        let text = |depth: usize| format!(r#"{}{{"type":"new"}}{}"#, open.repeat(depth), close.repeat(depth));
        assert_eq!(decode::<Plan>(&text(127)).unwrap().tag(), "nested");
        let error = refusal::<Plan>(&text(128));
        assert_eq!(error.expected(), "at most 128 objects and arrays inside one another");
        refusal::<Plan>(&text(1_000));
    }
}
