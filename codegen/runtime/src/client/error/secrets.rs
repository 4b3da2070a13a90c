//! Servers that echo what they were sent must not make us show it.

use std::sync::Arc;

use http::{HeaderMap, HeaderValue};

/// The secrets that a request carried: the sensitive values among its headers.
#[derive(Default)]
pub(crate) struct Secrets {
    headers: Option<Arc<HeaderMap>>,
    /// Those of dynamic credentials.
    dynamic: Vec<HeaderValue>,
}

/// A shorter secret protects nothing, and taking it out would only mangle the text.
const SHORTEST: usize = 4;

/// Words before a secret that are none.
const SCHEMES: [&str; 5] = ["bearer", "basic", "digest", "token", "apikey"];

/// What a server may write instead of a character in HTML, beside its number.
const ENTITIES: [(u8, &str); 5] =
    [(b'&', "&amp;"), (b'<', "&lt;"), (b'>', "&gt;"), (b'"', "&quot;"), (b'\'', "&apos;")];

impl Secrets {
    /// The secrets among these headers, and the values of dynamic credentials. They are only looked for when needed.
    pub(crate) fn new(headers: Arc<HeaderMap>, dynamic: Vec<HeaderValue>) -> Self {
        Self { headers: Some(headers), dynamic }
    }

    fn values(&self) -> impl Iterator<Item = &HeaderValue> {
        let headers = self.headers.iter().flat_map(|headers| headers.values());
        headers.chain(&self.dynamic).filter(|value| value.is_sensitive())
    }

    /// The text without any of the secrets, in whatever way JSON, a URL or HTML spells them.
    pub(crate) fn hidden_in(&self, text: &str) -> String {
        let mut secrets: Vec<&str> =
            self.values().filter_map(|value| value.to_str().ok()).flat_map(parts).collect();
        // The longest first, so that no rest of one is left.
        secrets.sort_unstable_by_key(|secret| std::cmp::Reverse(secret.len()));
        let mut shown = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            if let Some(after) = secrets.iter().find_map(|secret| after_secret(rest, secret)) {
                shown.push_str("[redacted]");
                rest = after;
            } else {
                shown.push(next);
                rest = rest.get(next.len_utf8()..).unwrap_or_default();
            }
        }
        shown
    }
}

/// A header's value, its words, and what a word such as `session=…` gives to a name: each may be echoed alone.
fn parts(value: &str) -> impl Iterator<Item = &str> {
    let words =
        value.split([' ', '\t', ',', ';']).filter(|word| !SCHEMES.contains(&&*word.to_ascii_lowercase()));
    let all = words.flat_map(|word| [word, word.split_once('=').map_or("", |(_, given)| given)]);
    [value].into_iter().chain(all).filter(|part| part.len() >= SHORTEST)
}

/// What follows the secret, if the text begins with it.
fn after_secret<'a>(text: &'a str, secret: &str) -> Option<&'a str> {
    secret.bytes().try_fold(text, after_character)
}

/// What follows an ASCII character, if the text begins with it or with another spelling of it: `\u002d`, `\/`, `%2d`,
/// `&#45;`, `&#x2d;`, `&amp;`.
fn after_character(text: &str, character: u8) -> Option<&str> {
    let unescaped = text.trim_start_matches('\\');
    if unescaped.len() < text.len() {
        if character == b'\\' {
            return Some(unescaped);
        }
        let number =
            unescaped.strip_prefix(['u', 'U']).and_then(|number| after_number(number, 4, 16, character));
        return number.or_else(|| after_byte(unescaped, character));
    }
    let percent = || text.strip_prefix('%').and_then(|number| after_number(number, 2, 16, character));
    percent().or_else(|| after_entity(text, character)).or_else(|| after_byte(text, character))
}

fn after_entity(text: &str, character: u8) -> Option<&str> {
    let entity = ENTITIES.iter().find(|(known, _)| *known == character);
    entity.and_then(|(_, entity)| text.strip_prefix(entity)).or_else(|| {
        let number = text.strip_prefix("&#")?;
        let (number, radix) = number.strip_prefix(['x', 'X']).map_or((number, 10), |number| (number, 16));
        after_number(number, number.find(';')?, radix, character)?.strip_prefix(';')
    })
}

/// What follows the digits, if they are the number of the character.
fn after_number(text: &str, digits: usize, radix: u32, character: u8) -> Option<&str> {
    let (number, rest) = text.split_at_checked(digits)?;
    (u32::from_str_radix(number, radix).ok()? == u32::from(character)).then_some(rest)
}

fn after_byte(text: &str, byte: u8) -> Option<&str> {
    text.strip_prefix(char::from(byte))
}
