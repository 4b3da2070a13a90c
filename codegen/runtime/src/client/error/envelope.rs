//! What an error body says, found by the pointers of the API.

use serde_json::Value;

use super::Secrets;
use crate::client::api::ErrorSpec;

/// How much of a body that is no envelope is shown.
const EXCERPT: usize = 500;

/// What an error body says, safe to show. Parts that are absent, or no text, are `None`.
#[derive(Debug, Default)]
pub(super) struct Envelope {
    pub(super) kind: Option<String>,
    pub(super) message: Option<String>,
    pub(super) request_id: Option<String>,
    /// The beginning of a body that is no envelope.
    pub(super) excerpt: String,
}

impl Envelope {
    /// Reads the body of an answer, whatever it holds.
    pub(super) fn read(spec: &ErrorSpec, body: &[u8], secrets: &Secrets) -> Self {
        let document = serde_json::from_slice::<Value>(body).unwrap_or_default();
        let text = |pointer: Option<&str>| Some(secrets.hidden_in(document.pointer(pointer?)?.as_str()?));
        let mut envelope = Self {
            kind: text(spec.kind),
            message: text(spec.message),
            request_id: text(spec.request_id),
            excerpt: String::new(),
        };
        if envelope.kind.is_none() && envelope.message.is_none() {
            // Hidden before it is cut: a secret that is cut in two would not be found.
            let text = secrets.hidden_in(&String::from_utf8_lossy(body));
            envelope.excerpt = text.trim().chars().take(EXCERPT).collect();
        }
        envelope
    }
}
