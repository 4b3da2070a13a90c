//! How many requests wait for a connection.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts the requests that no connection has taken yet. Clones count together.
#[derive(Clone, Default)]
pub(super) struct Waiting(Arc<AtomicUsize>);

/// A request that waits; dropped when it does no longer.
pub(super) struct Waits(Waiting);

impl Waiting {
    /// Counts a request until what is returned is dropped.
    pub(super) fn enter(&self) -> Waits {
        self.0.fetch_add(1, Ordering::Relaxed);
        Waits(self.clone())
    }

    /// Whether any request waits. A connection learns of a request through a channel, which orders this before.
    pub(super) fn any(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 0
    }
}

impl Drop for Waits {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}
