//! JSON pointers into a document.

use crate::openapi::pointer_of;
use crate::source::{Content, Draft};

/// The steps of a reference into this document; none if it leads elsewhere or is malformed.
pub(super) fn steps(uri: &str) -> Option<Vec<String>> {
    pointer_of(uri)
}

/// The value at the end of the steps.
pub(super) fn find<'d>(document: &'d Draft, steps: &[String]) -> Option<&'d Draft> {
    steps.iter().try_fold(document, |value, step| match &value.content {
        Content::Object(members) => members.get(step),
        Content::Array(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// How often a pointer is led on by a reference.
const LONGEST_CHAIN: usize = 32;

/// The steps to where a value stands: those that lead through a reference go on from what it names. None where nothing stands there.
pub(super) fn settled(document: &Draft, steps: &[String]) -> Option<Vec<String>> {
    let mut steps = steps.to_vec();
    for _ in 0..LONGEST_CHAIN {
        let mut value = document;
        let mut at = 0;
        while let Some(next) = steps.get(at).and_then(|step| find(value, std::slice::from_ref(step))) {
            (value, at) = (next, at + 1);
        }
        let rest = steps.get(at..)?;
        // What stands there no more has left a reference behind.
        let has_moved = value.is_new && value.object().is_some_and(|members| members.len() == 1);
        if rest.is_empty() && !(has_moved && value.has("$ref")) {
            return Some(steps);
        }
        let mut target = self::steps(value.get("$ref")?.as_text()?)?;
        target.extend(rest.iter().cloned());
        steps = target;
    }
    None
}

/// The value at the end of the steps, to be changed.
pub(super) fn find_mut<'d>(document: &'d mut Draft, steps: &[String]) -> Option<&'d mut Draft> {
    steps.iter().try_fold(document, |value, step| match &mut value.content {
        Content::Object(members) => members.get_mut(step),
        Content::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// A reference to a component.
pub(super) fn to_component(section: &str, name: &str) -> String {
    let token = name.replace('~', "~0").replace('/', "~1");
    let fragment =
        percent_encoding::utf8_percent_encode(&token, percent_encoding::NON_ALPHANUMERIC).to_string();
    // Only what a URI does not take is encoded: `%` itself and what is no URI character; readers of messages see the name.
    let plain = token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
    format!("#/components/{section}/{}", if plain { token } else { fragment })
}
