//! Credentials: values that are sent, and never shown.

use std::fmt;
use std::future::Future;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::HeaderValue;

use super::api::Scheme;
use super::header_value::header_value;
use super::{BoxError, BoxFuture};

/// A key or token. Its text goes into a request's header and nowhere else: `Debug` is redacted, `Display` does not exist.
#[derive(Clone)]
pub struct Secret(Box<str>);

impl Secret {
    /// Wraps the text of a key or token.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into().into_boxed_str())
    }

    /// A user name with this secret as its password.
    pub(crate) fn of_user(&self, user: &str) -> Self {
        Self::new(format!("{user}:{}", self.0))
    }

    /// The value of the header that carries this secret, marked as sensitive.
    ///
    /// The error says what is wrong with it and never quotes the text.
    pub(crate) fn header_value(&self, scheme: Scheme) -> Result<HeaderValue, &'static str> {
        if self.0.is_empty() {
            return Err("is empty");
        }
        if scheme == Scheme::Cookie && self.0.contains([';', ',', ' ', '"', '\\']) {
            return Err("holds a character that no cookie can carry");
        }
        let plain = header_value(&self.0)?;
        let mut value = match scheme {
            Scheme::Plain | Scheme::Query | Scheme::Cookie => plain,
            Scheme::Basic => header_value(&format!("Basic {}", BASE64_STANDARD.encode(&*self.0)))?,
            Scheme::Bearer => header_value(&format!("Bearer {}", self.0))?,
        };
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(redacted)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self::new(text.as_str())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// Where a credential comes from when it changes while the client lives: asked before every attempt.
///
/// Any function without arguments that returns a future of a [`Secret`] is one. Keeping a token until it expires is
/// the source's own affair. The time it takes counts towards the timeout of the attempt; a failure is returned at
/// once, and nothing is sent.
///
/// ```
/// use client_runtime::{BoxError, CredentialSource, Secret};
///
/// fn source() -> impl CredentialSource {
///     || async { Ok::<_, BoxError>(Secret::new("token of this minute")) }
/// }
/// # let _ = source();
/// ```
pub trait CredentialSource: Send + Sync + 'static {
    /// The credential for the attempt that is about to be made.
    fn credential(&self) -> BoxFuture<'_, Result<Secret, BoxError>>;
}

impl<F, R> CredentialSource for F
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Result<Secret, BoxError>> + Send + 'static,
{
    fn credential(&self) -> BoxFuture<'_, Result<Secret, BoxError>> {
        Box::pin(self())
    }
}
