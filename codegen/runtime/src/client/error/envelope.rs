//! What an error body says, found by the pointers of the API.

use http::HeaderMap;
use serde_json::Value;

use super::Secrets;
use super::shown::excerpt;
use crate::client::api::ErrorSpec;

/// What an error body says, safe to show. Parts that are absent, or no text, are `None`.
#[derive(Clone, Debug, Default)]
pub(super) struct Envelope {
    pub(super) kind: Option<String>,
    pub(super) message: Option<String>,
    pub(super) request_id: Option<String>,
    /// The beginning of a body that is no envelope, or what it is.
    pub(super) excerpt: String,
}

impl Envelope {
    /// Reads the body of a response, whatever it holds.
    pub(super) fn read(spec: &ErrorSpec, headers: &HeaderMap, body: &[u8], secrets: &Secrets) -> Self {
        let document = serde_json::from_slice::<Value>(body).unwrap_or_default();
        let text = |pointer: Option<&str>| Some(secrets.hidden_in(document.pointer(pointer?)?.as_str()?));
        let mut envelope = Self {
            kind: text(spec.kind),
            message: text(spec.message),
            request_id: text(spec.request_id),
            excerpt: String::new(),
        };
        if envelope.kind.is_none() && envelope.message.is_none() {
            envelope.excerpt = excerpt(headers, body, secrets);
        }
        envelope
    }
}
