//! Whether the documents by chance are what the laws are about: a law proven with dull documents is not proven.

use crate::choices::Choices;
use crate::document::{Body, Document, Node, Role};
use crate::grow;
use crate::place::{Spot, places};
use crate::shape::Shape;
use crate::table::TABLE;

type Wanted = (&'static str, fn(&Document) -> bool);

const WANTED: [Wanted; 18] = [
    ("an unknown field", |d| any(d, |spot| role(spot) == Some(Role::Unknown))),
    ("an unknown variant", |d| any(d, |spot| spot.node.union().is_some() && kept(spot.node))),
    ("an unknown variant inside of a known one", |d| {
        any(d, |spot| spot.in_variant && spot.node.union().is_some() && kept(spot.node))
    }),
    ("a known variant inside of a known one", |d| {
        any(d, |spot| spot.in_variant && spot.node.union().is_some() && !kept(spot.node))
    }),
    ("null", |d| any(d, |spot| matches!(&spot.node.body, Body::Known(text) if text == "null"))),
    ("an absent field", |d| any(d, lacks_a_field)),
    ("an unknown value of an enum", |d| any(d, unknown_value)),
    ("a tag that comes last", |d| {
        any(d, |spot| spot.node.members().last().is_some_and(|last| last.role == Role::Tag))
    }),
    ("a known key with escapes", |d| {
        any(d, |spot| {
            spot.member.is_some_and(|member| member.role == Role::Required && member.spelled.contains("\\u"))
        })
    }),
    ("a constant with escapes", |d| any(d, escaped_constant)),
    ("a surrogate pair", |d| d.text.contains(r"\uD83E\uDD80")),
    ("characters of four bytes", |d| d.text.contains('🦀')),
    ("a number of 30 digits", |d| d.text.contains("123456789012345678901234567890")),
    ("an exponent", |d| d.text.contains("6.02214076e+23")),
    ("space between tokens", |d| d.text.contains(" \n  ")),
    ("unknown data that nests deeply", |d| depth(&d.text) > 50),
    ("more unknown fields than are compared one by one", |d| {
        any(d, |spot| spot.node.members().iter().filter(|member| member.role == Role::Unknown).count() > 20)
    }),
    ("what `Value` cannot hold", |d| serde_json::from_str::<serde_json::Value>(&d.text).is_err()),
];

#[test]
fn documents_by_chance_hold_everything_that_is_hard() {
    let mut missing: Vec<Wanted> = WANTED.to_vec();
    for seed in 0..5_000 {
        let choices = &mut Choices::new(row(seed));
        let component = TABLE[choices.below(TABLE.len())].component();
        let document = grow::document(component, choices);
        missing.retain(|(_, found)| !found(&document));
        if missing.is_empty() {
            return;
        }
    }
    let missing: Vec<&str> = missing.iter().map(|(what, _)| *what).collect();
    panic!("no document had {}", missing.join(", "));
}

/// The same numbers for the same seed: this test finds the same in every run.
fn row(seed: u64) -> Vec<u16> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_le_bytes()
    };
    (0..800).map(|_| next()).map(|bytes| u16::from_le_bytes([bytes[6], bytes[7]])).collect()
}

fn any(document: &Document, wanted: impl Fn(&Spot<'_>) -> bool) -> bool {
    !places(&document.node, wanted).is_empty()
}

/// How many brackets are open at once; those inside of strings come in pairs.
fn depth(text: &str) -> usize {
    let mut open = 0_usize;
    let depths = text.bytes().map(|byte| {
        match byte {
            b'{' | b'[' => open += 1,
            b'}' | b']' => open = open.saturating_sub(1),
            _ => {}
        }
        open
    });
    depths.max().unwrap_or_default()
}

fn role(spot: &Spot<'_>) -> Option<Role> {
    spot.member.map(|member| member.role)
}

fn kept(node: &Node) -> bool {
    matches!(node.body, Body::Kept(_))
}

fn lacks_a_field(spot: &Spot<'_>) -> bool {
    let Body::Object { members, object } = &spot.node.body else { return false };
    members.iter().filter(|member| member.role != Role::Unknown).count() < object.fields.len()
}

fn escaped_constant(spot: &Spot<'_>) -> bool {
    let (Shape::Constant(_), Body::Known(text)) = (spot.node.shape, &spot.node.body) else { return false };
    text.contains("\\u")
}

fn unknown_value(spot: &Spot<'_>) -> bool {
    match (spot.node.shape.bare(), &spot.node.body) {
        (Shape::Enum { values, .. }, Body::Known(text)) => {
            !values.iter().any(|value| text.contains(value.as_str())) && text != "null"
        }
        _ => false,
    }
}
