//! JSON pointers into a document.

use crate::schema::pointer_of;
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
