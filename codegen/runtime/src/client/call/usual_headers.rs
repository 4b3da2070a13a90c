//! The headers of calls on which no header is set: most calls, and the same for every call of an operation.

use std::sync::{PoisonError, RwLock};

use http::HeaderMap;

use crate::client::api::Operation;

/// Made at the first such call of each operation, and kept as long as the client.
#[derive(Default)]
pub(in crate::client) struct UsualHeaders(RwLock<Vec<(&'static Operation, HeaderMap)>>);

impl UsualHeaders {
    /// The headers of an operation, from `make` if there are none yet. A fault is not kept.
    pub(super) fn of(
        &self,
        operation: &'static Operation,
        make: impl FnOnce() -> Result<HeaderMap, String>,
    ) -> Result<HeaderMap, String> {
        // Operations are statics: their address tells them apart.
        let is_it = |(known, _): &&(&'static Operation, HeaderMap)| std::ptr::eq(*known, operation);
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, headers)) = known.iter().find(is_it) {
            return Ok(headers.clone());
        }
        drop(known);
        let headers = make()?;
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        // Another call may have been faster.
        if !known.iter().any(|entry| is_it(&entry)) {
            known.push((operation, headers.clone()));
        }
        Ok(headers)
    }
}
