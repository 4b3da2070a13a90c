//! What a server has seen.

use tokio::sync::watch;

use crate::Request;

/// What a server has seen so far.
#[derive(Debug, Default)]
pub(crate) struct Log {
    pub(crate) requests: Vec<Request>,
    /// Connections that were accepted.
    pub(crate) connections: usize,
    /// Connections that are open.
    pub(crate) open: usize,
    /// Why received bytes were not a valid request.
    pub(crate) errors: Vec<String>,
}

/// The log of a server, for all its connections and for those who wait.
pub(crate) type SharedLog = watch::Sender<Log>;

/// Counts a connection as open until it is dropped.
pub(crate) struct OpenConnection(SharedLog);

impl OpenConnection {
    pub(crate) fn count(log: &SharedLog) -> Self {
        log.send_modify(|log| {
            log.connections += 1;
            log.open += 1;
        });
        Self(log.clone())
    }
}

impl Drop for OpenConnection {
    fn drop(&mut self) {
        self.0.send_modify(|log| log.open -= 1);
    }
}
