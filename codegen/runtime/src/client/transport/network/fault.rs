//! What a fault means: how far the request got, and whether trying again may help.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use hyper_util::client::legacy;

use super::resolver::Unresolvable;
use crate::client::BoxError;
use crate::client::transport::TransportError;

/// Why no connection was made.
#[derive(Debug)]
pub(super) enum ConnectFault {
    /// Within the time that it may take.
    Timeout,
    /// For a reason that may pass.
    Transient(BoxError),
    /// For a reason that will not.
    Permanent(BoxError),
}

impl ConnectFault {
    /// Sorts what the layers below say.
    pub(super) fn of(error: impl Into<BoxError>) -> Self {
        let error = error.into();
        let cannot_heal = is_caused_by(&*error, |cause| {
            cause.is::<Unresolvable>()
                || matches!(cause.downcast_ref(), Some(rustls::Error::InvalidCertificate(_)))
        });
        // Of two limits of the same length, that of TCP may be the first to be noticed.
        let took_too_long = is_caused_by(&*error, |cause| {
            cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::TimedOut)
        });
        match (cannot_heal, took_too_long) {
            (true, _) => Self::Permanent(error),
            (false, true) => Self::Timeout,
            (false, false) => Self::Transient(error),
        }
    }
}

/// What the failure of a request means.
pub(super) fn of_request(error: legacy::Error) -> TransportError {
    let fault = error.source().and_then(<dyn StdError>::downcast_ref::<ConnectFault>);
    match fault {
        Some(ConnectFault::Timeout) => TransportError::connect(error).timed_out(),
        Some(ConnectFault::Permanent(_)) => TransportError::permanent(error),
        Some(ConnectFault::Transient(_)) => TransportError::connect(error),
        None if error.is_connect() || is_unused(&error) => TransportError::connect(error),
        None => TransportError::interrupted(error),
    }
}

/// Whether a connection was found dead before the request was written to it. Hyper calls a request cancelled only if it
/// never began to write it, and a channel closed only if it never took the request.
pub(super) fn is_unused(error: &legacy::Error) -> bool {
    let is_it = |cause: &(dyn StdError + 'static)| {
        cause.downcast_ref::<hyper::Error>().is_some_and(|error| error.is_canceled() || error.is_closed())
    };
    !error.is_connect() && is_caused_by(error, is_it)
}

fn is_caused_by(error: &(dyn StdError + 'static), is_it: impl Fn(&(dyn StdError + 'static)) -> bool) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        // An I/O error hides what it wraps from `source`, and TLS reports its faults inside one.
        let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        if is_it(error) || inner.is_some_and(|inner| is_it(inner)) {
            return true;
        }
        cause = error.source();
    }
    false
}

impl fmt::Display for ConnectFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Timeout => "it took longer than the connect time-out",
            Self::Transient(_) | Self::Permanent(_) => "no connection could be made",
        })
    }
}

impl StdError for ConnectFault {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Timeout => None,
            Self::Transient(source) | Self::Permanent(source) => Some(&**source),
        }
    }
}
