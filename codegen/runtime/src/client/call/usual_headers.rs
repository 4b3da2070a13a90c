//! The headers of calls on which no header is set: most calls, and the same for every call of an operation.

use std::sync::{Arc, PoisonError, RwLock};

use http::HeaderMap;

use crate::client::api::Operation;

/// Made at the first such call of each operation, and kept as long as the client.
#[derive(Default)]
pub(in crate::client) struct UsualHeaders(RwLock<Vec<(&'static Operation, Arc<HeaderMap>)>>);

impl UsualHeaders {
    /// The headers of an operation, from `make` if there are none yet. An error is not kept.
    pub(super) fn of(
        &self,
        operation: &'static Operation,
        make: impl FnOnce() -> Result<HeaderMap, String>,
    ) -> Result<Arc<HeaderMap>, String> {
        // Operations are statics: their address tells them apart.
        let is_it = |(known, _): &&(&'static Operation, Arc<HeaderMap>)| std::ptr::eq(*known, operation);
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, headers)) = known.iter().find(is_it) {
            return Ok(Arc::clone(headers));
        }
        drop(known);
        let headers = Arc::new(make()?);
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        // Another call may have been faster.
        if !known.iter().any(|entry| is_it(&entry)) {
            known.push((operation, Arc::clone(&headers)));
        }
        Ok(headers)
    }
}
