//! Servers that echo what they were sent must not make us show it.

use http::{HeaderMap, HeaderValue};

/// The secrets that a request carried.
#[derive(Default)]
pub(crate) struct Secrets(Vec<HeaderValue>);

/// A shorter secret protects nothing, and taking it out would only mangle the text.
const SHORTEST: usize = 4;

impl Secrets {
    /// The sensitive header values of a request.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        Self(headers.values().filter(|value| value.is_sensitive()).cloned().collect())
    }

    /// The text without any of the secrets.
    pub(crate) fn hidden_in(&self, text: &str) -> String {
        let values = self.0.iter().filter_map(|value| value.to_str().ok());
        // A scheme such as `Bearer` goes before the secret.
        let secrets = values.map(|value| value.split_once(' ').map_or(value, |(_, secret)| secret));
        let long = secrets.filter(|secret| secret.len() >= SHORTEST);
        long.fold(text.to_owned(), |text, secret| text.replace(secret, "[redacted]"))
    }
}
