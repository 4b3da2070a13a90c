//! The parts of a schema: what decides what it is, and what is only said to readers.

use crate::source::{Content, Draft, Object};

/// A `oneOf` or `anyOf` that was taken out of a schema.
pub(super) struct Choice {
    pub(super) keyword: &'static str,
    pub(super) members: Draft,
    pub(super) discriminator: Option<Draft>,
}

/// Keywords that say nothing about which values there are.
const WORDS: &[&str] = &[
    "title",
    "description",
    "deprecated",
    "default",
    "example",
    "examples",
    "externalDocs",
    "readOnly",
    "writeOnly",
    "xml",
    "$comment",
];

/// Whether a keyword is for readers.
pub(super) fn is_word(keyword: &str) -> bool {
    WORDS.contains(&keyword) || keyword.starts_with("x-")
}

/// Whether a schema says nothing about which values there are.
pub(super) fn is_any(schema: &Draft) -> bool {
    schema.object().is_some_and(|members| members.keys().all(|key| is_word(key)))
}

/// An `allOf` of one schema is that schema; members of it that only have words for readers are words beside it.
pub(super) fn unwrap_single(schema: &mut Draft) {
    let Some(members) = schema.get("allOf").and_then(Draft::array) else { return };
    let (words, parts): (Vec<Draft>, Vec<Draft>) = members.iter().cloned().partition(is_any);
    let is_alone = schema.object().is_some_and(|own| own.keys().all(|key| key == "allOf" || is_word(key)));
    if parts.len() > 1 || !is_alone {
        return;
    }
    let mut own = schema.clone();
    own.take("allOf");
    let mut single = parts.into_iter().next().and_then(|part| part.object().cloned()).unwrap_or_default();
    for words in words.into_iter().chain([own]) {
        if let Content::Object(words) = words.content {
            single.extend(words);
        }
    }
    schema.content = Content::Object(single);
}

/// Whether nothing is to be merged: no `allOf`, and nothing beside a reference or a choice that would have to be part of it.
pub(super) fn is_one(schema: &Draft) -> bool {
    let Some(members) = schema.object() else { return true };
    let others = |allowed: &[&str]| members.keys().all(|key| allowed.contains(&key.as_str()) || is_word(key));
    match () {
        () if members.contains_key("allOf") => false,
        () if members.contains_key("$ref") => others(&["$ref"]),
        () if members.contains_key("oneOf") => others(&["oneOf", "discriminator"]),
        () if members.contains_key("anyOf") => others(&["anyOf", "discriminator"]),
        () => true,
    }
}

/// Takes the choices out of a schema. A choice whose members say nothing about which values there are is none.
pub(super) fn take_choices(schema: &mut Draft) -> Vec<Choice> {
    let mut discriminator = schema.take("discriminator");
    let mut choices = Vec::new();
    for keyword in ["oneOf", "anyOf"] {
        let Some(members) = schema.take(keyword) else { continue };
        if !members.array().is_some_and(|members| members.iter().all(is_restriction)) {
            choices.push(Choice { keyword, members, discriminator: discriminator.take() });
        }
    }
    choices
}

/// Whether a member of a choice only says which of the known properties must be there.
fn is_restriction(member: &Draft) -> bool {
    let restrictions = ["required", "not", "minProperties", "maxProperties", "type"];
    let is_object = member.get("type").is_none_or(|word| word.as_text() == Some("object"));
    is_object
        && member.object().is_some_and(|members| {
            members.keys().all(|key| restrictions.contains(&key.as_str()) || is_word(key))
        })
}

/// A component as a part of another schema: what is said to readers about it is not said about the whole.
pub(super) fn without_words(mut schema: Draft) -> Draft {
    let origin = schema.origin;
    if let Some(members) = schema.object_mut() {
        let kept: Object = std::mem::take(members).into_iter().filter(|(key, _)| !is_word(key)).collect();
        *members = kept;
    }
    Draft { origin, ..schema }
}
