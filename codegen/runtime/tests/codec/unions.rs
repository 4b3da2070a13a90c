//! Which variant an object is: its tag decides, wherever it is.

use client_runtime::decode;

use crate::models::{Fixed, Loose, Nested, Plan, Rhythm, Shared, Step, Stop, Twin, Wait};
use crate::support::{read, refusal, round_trip, write};

#[test]
fn the_tag_may_stand_anywhere() {
    let members = [r#""hosts":["a"]"#, r#""retries":1"#, r#""type":"fixed""#, r#""new":{"type":"nested"}"#];
    let expected: Plan = read(&format!("{{{}}}", members.join(",")));
    assert!(matches!(&expected, Plan::Fixed(fixed) if fixed.extra.contains("new")));
    for order in permutations(&members) {
        assert_eq!(read::<Plan>(&format!("{{{}}}", order.join(","))), expected, "{order:?}");
    }
}

fn permutations<'a>(items: &[&'a str]) -> Vec<Vec<&'a str>> {
    let [first, rest @ ..] = items else { return vec![Vec::new()] };
    let mut all = Vec::new();
    for shorter in permutations(rest) {
        for place in 0..=shorter.len() {
            let mut longer = shorter.clone();
            longer.insert(place, first);
            all.push(longer);
        }
    }
    all
}

#[test]
fn every_variant_says_its_tag() {
    assert_eq!(round_trip::<Plan>(r#"{"hosts":[],"retries":0,"type":"fixed"}"#).tag(), "fixed");
    assert_eq!(round_trip::<Plan>(r#"{"plan":{"type":"x"},"type":"nested"}"#).tag(), "nested");
    assert_eq!(round_trip::<Plan>(r#"{"type":"daily","any":[ 1 ]}"#).tag(), "daily");
    assert_eq!(round_trip::<Plan>(r#"{"type":"weekly"}"#).tag(), "weekly");
    assert_eq!(round_trip::<Plan>(r#"{"type":"yearly"}"#).tag(), "yearly");
    assert_eq!(round_trip::<Step>(r#"{"kind":"wait","seconds":1}"#).tag(), "wait");
}

#[test]
fn members_become_unions() {
    let fixed = Fixed { hosts: Vec::new(), retries: 0, extra: Default::default() };
    assert_eq!(write(&Plan::from(fixed.clone())), r#"{"hosts":[],"retries":0,"type":"fixed"}"#);
    let nested = Nested { plan: fixed.into(), extra: Default::default() };
    assert!(matches!(Plan::from(nested), Plan::Nested(_)), "without writing the box");
    let shared = Shared { r#type: Rhythm::Daily, any: None, extra: Default::default() };
    assert_eq!(Plan::from(shared).tag(), "daily");
    assert_eq!(Step::from(Stop {}).tag(), "stop");
    assert_eq!(write(&Step::from(Wait { seconds: 2 })), r#"{"kind":"wait","seconds":2}"#);
}

#[test]
fn a_known_variant_that_is_malformed_is_never_another() {
    for (text, path) in [
        (r#"{"type":"fixed"}"#, ""),
        (r#"{"type":"fixed","hosts":[1],"retries":0}"#, "hosts[0]"),
        (r#"{"hosts":[1],"retries":0,"type":"fixed"}"#, "hosts[0]"),
        (r#"{"hosts":[],"retries":"0","type":"fixed"}"#, "retries"),
        (r#"{"plan":{"hosts":[],"retries":[],"type":"fixed"},"type":"nested"}"#, "plan.retries"),
        (r#"{"plan":{"hosts":[],"retries":[],"type":"fixed"},"z":1,"type":"nested"}"#, "plan.retries"),
    ] {
        assert_eq!(refusal::<Plan>(text).path(), path, "{text}");
    }
}

#[test]
fn an_object_of_another_variant_is_not_guessed() {
    // The first member is one that only `Fixed` knows.
    let plan: Plan = read(r#"{"hosts":["a"],"retries":1,"type":"daily"}"#);
    assert!(matches!(&plan, Plan::Shared(shared) if shared.extra.contains("hosts")), "{plan:?}");
    let plan: Plan = read(r#"{"hosts":["a"],"retries":1,"type":"new"}"#);
    assert_eq!(plan.tag(), "new");
    let plan: Plan = read(r#"{"hosts":7,"type":"new"}"#);
    assert_eq!(plan.tag(), "new");
    let plans: Vec<Plan> = read(r#"[{"hosts":7,"type":"new"},{"hosts":[],"retries":1,"type":"fixed"}]"#);
    assert!(matches!(&plans[1], Plan::Fixed(_)));
}

#[test]
fn variants_that_do_not_fix_their_tag() {
    assert!(matches!(read::<Loose>(r#"{"first":1,"type":"text"}"#), Loose::Text(_)));
    assert!(matches!(read::<Loose>(r#"{"second":1,"type":"optional"}"#), Loose::Optional(_)));
    assert_eq!(read::<Loose>(r#"{"first":1,"type":"else"}"#).tag(), "else");
    assert_eq!(read::<Loose>(r#"{"type":"fixed","hosts":[],"retries":0}"#).tag(), "fixed");
    assert_eq!(refusal::<Loose>(r#"{"second":1}"#).expected(), "the field `type`");
    assert_eq!(refusal::<Loose>(r#"{"first":1}"#).expected(), "the field `type`");
}

#[test]
fn what_is_no_tagged_object_is_refused() {
    for (text, message) in [
        ("null", "plan: expected an object, found `null` at line 1 column 1"),
        ("[]", "plan: expected an object, found an array at line 1 column 1"),
        ("{}", "plan: expected the field `type`, found an object without it at line 1 column 1"),
        (r#"{"a":1}"#, "plan: expected the field `type`, found an object without it at line 1 column 1"),
        (r#"{"type":1}"#, "plan.type: expected a string, found `1` at line 1 column 9"),
        (r#"{"a":1,"type":null}"#, "plan.type: expected a string, found `null` at line 1 column 15"),
    ] {
        assert_eq!(refusal::<Plan>(text).to_string(), message);
    }
}

#[test]
fn a_repeated_tag_is_refused() {
    for text in [
        r#"{"type":"fixed","hosts":[],"retries":0,"type":"fixed"}"#,
        r#"{"hosts":[],"retries":0,"type":"fixed","type":"nested"}"#,
        r#"{"type":"new","type":"new"}"#,
        r#"{"a":1,"type":"new","t\u0079pe":"newer"}"#,
    ] {
        let error = refusal::<Plan>(text);
        assert_eq!((error.expected(), error.found()), ("the key `type` once", "it again"), "{text}");
    }
}

#[test]
fn a_closed_union_lists_what_it_knows() {
    assert_eq!(
        refusal::<Step>(r#"{"seconds":1, "kind":"run"}"#).to_string(),
        "step.kind: expected one of `wait`, `stop`, found the string `run` at line 1 column 22"
    );
    assert_eq!(
        refusal::<Step>(r#"{"kind":"stop","seconds":1}"#).to_string(),
        "step: expected only the fields `kind`, found the unknown field `seconds` at line 1 column 16"
    );
}

/// An object that nests, each level with a first member that only `Left` knows.
fn twins(depth: usize, tag: &str) -> String {
    format!(
        "{}null{}",
        r#"{"left":true,"twin":"#.repeat(depth),
        format!(r#","type":"{tag}"}}"#).repeat(depth)
    )
}

#[test]
fn guesses_at_every_level() {
    for depth in [1, 2, 3, 50] {
        let left: Twin = read(&twins(depth, "left"));
        assert!(matches!(&left, Twin::Left(_)));
        let right: Twin = read(&twins(depth, "right"));
        assert!(matches!(&right, Twin::Right(right) if right.extra.contains("left")));
        let mixed = twins(depth, "left").replacen("left\"}", "right\"}", 1);
        let mut twin = &read::<Twin>(&mixed);
        while let Twin::Left(left) = twin {
            twin = left.twin.as_ref().unwrap();
        }
        assert!(matches!(twin, Twin::Right(right) if right.twin.is_none()), "the innermost is another one");
        assert_eq!(read::<Twin>(&twins(depth, "new")).tag(), "new");
    }
    let twins: Vec<Twin> =
        read(&format!("[{},{},{}]", twins(2, "right"), twins(2, "left"), twins(2, "right")));
    assert_eq!(twins.iter().map(Twin::tag).collect::<Vec<_>>(), ["right", "left", "right"]);
}

#[test]
fn wrong_guesses_do_not_add_up() {
    let text = twins(128, "right").replace("null", &format!("null,\"new\":\"{}\"", "x".repeat(100_000)));
    let start = std::time::Instant::now();
    assert_eq!(decode::<Twin>(&text).unwrap().tag(), "right");
    assert!(decode::<Twin>(&text.replace("null", "7")).is_err());
    // Were each level read twice inside of the one around it, this would never end.
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}
