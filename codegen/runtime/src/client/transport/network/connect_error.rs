//! What an error means: how far the request got, and whether trying again may help.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

use hyper_util::client::legacy;

use super::resolver::Unresolvable;
use crate::client::BoxError;
use crate::client::error::chain;
use crate::client::transport::TransportError;

/// No connection was made.
#[derive(Debug)]
pub(super) struct NotConnected {
    pub(super) error: ConnectError,
    /// The proxy that was on the way.
    pub(super) through: Option<String>,
}

/// Why no connection was made.
#[derive(Debug)]
pub(super) enum ConnectError {
    /// Within the time that it may take.
    Timeout(Duration),
    /// For a reason that may pass.
    Transient(BoxError),
    /// For a reason that will not.
    Permanent(BoxError),
}

impl ConnectError {
    /// Sorts what the layers below say.
    pub(super) fn of(error: impl Into<BoxError>) -> Self {
        let error = error.into();
        let cannot_heal = chain(&*error).any(|cause| {
            cause.is::<Unresolvable>()
                || matches!(cause.downcast_ref(), Some(rustls::Error::InvalidCertificate(_)))
        });
        if cannot_heal { Self::Permanent(error) } else { Self::Transient(error) }
    }

    /// Whether a limit of ours was reached, and not one of the operating system.
    pub(super) fn is_limit(&self) -> bool {
        let Self::Transient(cause) = self else { return false };
        let is_own = |cause: &(dyn StdError + 'static)| {
            let error = cause.downcast_ref::<io::Error>();
            error.is_some_and(|error| {
                error.kind() == io::ErrorKind::TimedOut && error.raw_os_error().is_none()
            })
        };
        chain(&**cause).any(is_own)
    }
}

/// What the failure of a request means.
pub(super) fn of_request(error: legacy::Error) -> TransportError {
    let not_connected = error.source().and_then(<dyn StdError>::downcast_ref::<NotConnected>);
    let Some(NotConnected { error: why, through }) = not_connected else {
        let is_unsent = error.is_connect() || is_unused(&error);
        return if is_unsent { TransportError::connect(error) } else { TransportError::interrupted(error) };
    };
    let through = through.clone();
    let failed = match why {
        ConnectError::Timeout(_) => TransportError::connect(error).timed_out(),
        ConnectError::Permanent(_) => TransportError::permanent(error),
        ConnectError::Transient(cause) if chain(&**cause).any(is_timeout) => {
            TransportError::connect(error).timed_out()
        }
        ConnectError::Transient(_) => TransportError::connect(error),
    };
    match through {
        Some(proxy) => failed.through(proxy),
        None => failed,
    }
}

fn is_timeout(cause: &(dyn StdError + 'static)) -> bool {
    cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::TimedOut)
}

/// Whether a connection was found dead before the request was written to it. Hyper calls a request cancelled only if it
/// never began to write it, and a channel closed only if it never took the request.
pub(super) fn is_unused(error: &legacy::Error) -> bool {
    let is_it = |cause: &(dyn StdError + 'static)| {
        cause.downcast_ref::<hyper::Error>().is_some_and(|error| error.is_canceled() || error.is_closed())
    };
    !error.is_connect() && chain(error).any(is_it)
}

impl fmt::Display for NotConnected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.error {
            ConnectError::Timeout(limit) => write!(formatter, "it took longer than {limit:?}"),
            ConnectError::Transient(_) | ConnectError::Permanent(_) => {
                formatter.write_str("no connection could be made")
            }
        }
    }
}

impl StdError for NotConnected {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.error {
            ConnectError::Timeout(_) => None,
            ConnectError::Transient(source) | ConnectError::Permanent(source) => Some(&**source),
        }
    }
}
