//! The query: form-urlencoded pairs.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What is encoded beside the space, which becomes a plus sign: the set of the URL standard.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b' ').remove(b'*').remove(b'-').remove(b'.').remove(b'_');

/// The pairs of a query in the order in which their names were first set.
#[derive(Default)]
pub(super) struct Query<'a>(Vec<(&'a str, Vec<&'a str>)>);

impl<'a> Query<'a> {
    /// Puts pairs over what is there: a name that is there keeps its place and loses its old values.
    pub(super) fn set(&mut self, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) {
        let mut set: Vec<(&str, Vec<&str>)> = Vec::new();
        for (name, value) in pairs {
            match set.iter_mut().find(|(known, _)| *known == name) {
                Some((_, values)) => values.push(value),
                None => set.push((name, vec![value])),
            }
        }
        for (name, values) in set {
            match self.0.iter_mut().find(|(known, _)| *known == name) {
                Some((_, old)) => *old = values,
                None => self.0.push((name, values)),
            }
        }
    }

    /// The text behind the question mark; empty if there are no pairs.
    pub(super) fn encode(&self) -> String {
        let mut text = String::new();
        for (name, values) in &self.0 {
            for value in values {
                if !text.is_empty() {
                    text.push('&');
                }
                push(&mut text, name);
                text.push('=');
                push(&mut text, value);
            }
        }
        text
    }
}

/// One pair, encoded.
pub(super) fn pair(name: &str, value: &str) -> String {
    let mut text = String::new();
    push(&mut text, name);
    text.push('=');
    push(&mut text, value);
    text
}

fn push(text: &mut String, value: &str) {
    for part in utf8_percent_encode(value, ENCODED) {
        text.extend(part.chars().map(|character| if character == ' ' { '+' } else { character }));
    }
}
