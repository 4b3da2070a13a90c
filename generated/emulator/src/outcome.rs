//! Outcomes: a value, or an error in the API's envelope.

use serde_json::{Value, json};

/// What an operation comes to.
pub(crate) type Outcome = Result<Value, Refusal>;

/// An error, as the API would send it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) kind: String,
    pub(crate) message: String,
    /// How many seconds to wait before the next try.
    pub(crate) retry_after: Option<u32>,
}

impl Refusal {
    fn new(status: u16, kind: &str, message: impl Into<String>) -> Self {
        Self { status, kind: kind.to_owned(), message: message.into(), retry_after: None }
    }

    /// The request is not what the operation takes.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(400, "invalid_request_error", message)
    }

    pub(crate) fn unauthorized() -> Self {
        Self::new(401, "authentication_error", "x-api-key header is required")
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(404, "not_found_error", message)
    }

    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(409, "conflict_error", message)
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(413, "request_too_large", format!("the body is longer than {limit} bytes"))
    }

    /// The body of the response.
    pub(crate) fn envelope(&self, request_id: &str) -> Value {
        json!({"type": "error", "error": {"type": self.kind, "message": self.message}, "request_id": request_id})
    }
}
