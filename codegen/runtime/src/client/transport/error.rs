//! What a transport says when it brings back no response.

use std::error::Error as StdError;
use std::fmt;

use crate::client::BoxError;

/// Why a transport brings back no response. What matters most is how far the request got: only one that was never sent
/// may be retried whatever it asks for.
#[derive(Debug)]
pub struct TransportError {
    reach: Reach,
    timeout: bool,
    through: Option<String>,
    source: BoxError,
}

/// How far a request got before its transport gave up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    Unsent,
    Permanent,
    MaybeSent,
}

impl TransportError {
    /// No connection was made: not a byte of the request left, and trying again may help.
    pub fn connect(source: impl Into<BoxError>) -> Self {
        Self::new(Reach::Unsent, source.into())
    }

    /// Not a byte of the request left, and trying again cannot help: a host name without address, a certificate that is
    /// not trusted.
    pub fn permanent(source: impl Into<BoxError>) -> Self {
        Self::new(Reach::Permanent, source.into())
    }

    /// The exchange broke after bytes of the request may have left. When in doubt, this one.
    pub fn interrupted(source: impl Into<BoxError>) -> Self {
        Self::new(Reach::MaybeSent, source.into())
    }

    /// Adds that a time limit of the transport's own was the reason.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timeout = true;
        self
    }

    /// Adds the proxy through which the request was to go, and what named it: `proxy.example:3128 (HTTPS_PROXY)`.
    #[must_use]
    pub fn through(mut self, proxy: impl Into<String>) -> Self {
        self.through = Some(proxy.into());
        self
    }

    /// Whether bytes of the request may have left.
    pub fn may_have_been_sent(&self) -> bool {
        self.reach == Reach::MaybeSent
    }

    /// Whether trying again cannot help.
    pub fn is_permanent(&self) -> bool {
        self.reach == Reach::Permanent
    }

    /// Whether a time limit of the transport's own was the reason.
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// How far the request got, and whether a time limit was the reason.
    #[cfg(feature = "tower")]
    pub(super) fn kind(&self) -> (Reach, bool) {
        (self.reach, self.timeout)
    }

    /// An error that says the same as another one, with its own cause.
    #[cfg(feature = "tower")]
    pub(super) fn of_kind((reach, timeout): (Reach, bool), source: BoxError) -> Self {
        Self { timeout, ..Self::new(reach, source) }
    }

    fn new(reach: Reach, source: BoxError) -> Self {
        Self { reach, timeout: false, through: None, source }
    }

    /// The proxy, and the cause.
    pub(crate) fn into_parts(self) -> (Option<String>, BoxError) {
        (self.through, self.source)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match (self.reach, self.timeout) {
            (Reach::MaybeSent, false) => "the exchange broke off",
            (Reach::MaybeSent, true) => "the exchange took too long",
            (_, false) => "no connection could be made",
            (_, true) => "making a connection took too long",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
