//! Nothing that is printed may hold a credential.

use std::error::Error as StdError;
use std::fmt::Debug;

use anthropic_environments::Error;

/// The credentials of a vector.
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    pub(crate) fn new(secrets: Vec<String>) -> Self {
        Self(secrets)
    }

    /// Searches what `Debug` prints.
    pub(crate) fn check(&self, value: &impl Debug) -> Result<(), String> {
        self.search(&format!("{value:?} {value:#?}"))
    }

    /// Searches all that an error prints, its causes included, and gives its one line.
    pub(crate) fn check_error(&self, error: &Error) -> Result<String, String> {
        self.check(error)?;
        let line = error.to_string();
        self.search(&line)?;
        for mut cause in [error.source(), error.cause()] {
            while let Some(error) = cause {
                self.search(&format!("{error} {error:?}"))?;
                cause = error.source();
            }
        }
        if line.contains(['\n', '\r']) {
            Err(format!("an error of several lines: {line:?}"))
        } else {
            Ok(line)
        }
    }

    fn search(&self, text: &str) -> Result<(), String> {
        match self.0.iter().any(|secret| text.contains(secret)) {
            true => Err("a credential is printed".to_owned()),
            false => Ok(()),
        }
    }
}
