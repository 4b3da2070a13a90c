//! JSON that no schema knows, as exact text.

use crate::choices::Choices;
use crate::schema::SCHEMA;
use crate::spelling::{Spaces, spelled, string};

/// How deep objects and arrays nest where `serde_json::Value` is to read them, too: it stops at 128.
const DEEP: usize = 60;
/// Deeper than `serde_json::Value` goes.
const BEYOND_DEEP: usize = 300;

const SCALARS: [&str; 17] = [
    "0",
    "null",
    "true",
    "false",
    "-1",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551615",
    "123456789012345678901234567890",
    "0.1000",
    "1.0",
    "-0",
    "-0.0",
    "1E5",
    "3.141592653589793238462643383279",
    "1e-7",
    "6.02214076e+23",
];

/// Right JSON that `serde_json::Value` cannot hold, or takes for something else.
const BEYOND: [&str; 5] = [
    "1e999",
    "-1E+400",
    r#""\ud800""#,
    r#"{"\ude00":"\udc00\ud800"}"#,
    r#"{"$serde_json::private::RawValue":"5"}"#,
];

/// What `serde_json::Value` can hold, and what it cannot.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Reach {
    Value,
    Beyond,
}

/// One value.
pub(crate) fn unknown(choices: &mut Choices, reach: Reach) -> String {
    if reach == Reach::Beyond && choices.one_in(4) {
        return match choices.one_in(3) {
            true => nested(choices, BEYOND_DEEP),
            false => choices.pick(&BEYOND).to_owned(),
        };
    }
    if choices.one_in(24) {
        return nested(choices, DEEP);
    }
    let mut spaces = Spaces::new(choices);
    let mut text = String::new();
    value(choices, 0, &mut spaces, &mut text);
    text
}

/// An object under a tag that the schema does not have, with fields it does have, of other types.
pub(crate) fn variant(tag_name: &str, known: &[&str], choices: &mut Choices, reach: Reach) -> String {
    const TAGS: [&str; 7] = ["zz_unknown_variant", "", "Cloud", "limited", "cloud ", "self-hosted", "🦀"];
    let tag = TAGS[choices.below(TAGS.len())];
    let tag = if known.contains(&tag) { "zz_other" } else { tag };
    let colon = colon(choices);
    let mut members = vec![spelled(tag_name, choices) + colon + &spelled(tag, choices)];
    for name in names(&[tag_name], choices) {
        members.push(spelled(&name, choices) + colon + &unknown(choices, reach));
    }
    choices.shuffle(&mut members);
    let mut spaces = Spaces::new(choices);
    let mut text = String::new();
    bracketed('{', &members, '}', &mut spaces, &mut text);
    text
}

/// Some names of fields, all different and none of `taken`.
pub(crate) fn names(taken: &[&str], choices: &mut Choices) -> Vec<String> {
    const ODD: [&str; 10] =
        ["zz_state", "", "Type", "type ", "extra", "$ref", "a.b[0]", "🦀", "\n\"\\", "\u{0}"];
    let known = SCHEMA.field_names();
    let mut names: Vec<String> = Vec::new();
    let count = if choices.one_in(40) { 40 } else { choices.below(4) };
    for index in 0..count {
        let name = match choices.below(3) {
            0 => ODD[choices.below(ODD.len())].to_owned(),
            1 => choices.pick(&known).to_owned(),
            _ => format!("zz_field_{index}"),
        };
        if !names.contains(&name) && !taken.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names
}

fn value(choices: &mut Choices, depth: usize, spaces: &mut Spaces, text: &mut String) {
    let kind = if depth < 4 { choices.below(6) } else { choices.below(4) };
    match kind {
        0 | 1 => text.push_str(choices.pick(&SCALARS)),
        2 => text.push_str(&string(choices)),
        3 => text.push_str(choices.pick(&["{}", "[]", "[ ]", "{\n}"])),
        4 => {
            let items = parts(choices, depth, spaces, |_| String::new());
            bracketed('[', &items, ']', spaces, text);
        }
        _ => {
            let colon = colon(choices);
            let key =
                |index| format!("\"{}\"{colon}", ["type", "id", "é", "config"].get(index).unwrap_or(&"z"));
            let items = parts(choices, depth, spaces, key);
            bracketed('{', &items, '}', spaces, text);
        }
    }
}

fn parts(
    choices: &mut Choices,
    depth: usize,
    spaces: &mut Spaces,
    key: impl Fn(usize) -> String,
) -> Vec<String> {
    let count = choices.below(5);
    let part = |index| {
        let mut part = key(index);
        value(choices, depth + 1, spaces, &mut part);
        part
    };
    (0..count).map(part).collect()
}

fn colon(choices: &mut Choices) -> &'static str {
    choices.pick(&[":", ":", ": ", "\n :\t"])
}

fn bracketed(open: char, items: &[String], close: char, spaces: &mut Spaces, text: &mut String) {
    text.push(open);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        spaces.push(text);
        text.push_str(item);
        spaces.push(text);
    }
    text.push(close);
}

/// Objects and arrays in turn, `depth` of them, around a number.
pub(crate) fn nested(choices: &mut Choices, depth: usize) -> String {
    let objects: Vec<bool> = (0..depth).map(|_| choices.below(2) == 1).collect();
    let opening = objects.iter().map(|object| if *object { "{\"type\":" } else { "[" });
    let closing = objects.iter().rev().map(|object| if *object { "}" } else { "]" });
    opening.chain(["1.50"]).chain(closing).collect()
}
