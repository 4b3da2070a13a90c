//! Which credentials a client uses.

use http::{HeaderMap, HeaderName};

use super::{ClientBuilder, Credential};
use crate::client::api::{CredentialSpec, Scheme};
use crate::client::error::Error;
use crate::client::handle::{Carried, Carrier, Changing};
use crate::client::secret::Secret;

/// The credentials of a client.
#[derive(Default)]
pub(super) struct Credentials {
    pub(super) fixed: Vec<Carried>,
    pub(super) changing: Vec<Changing>,
}

impl ClientBuilder {
    /// Settles the credentials: those given to the builder, or else those of all variables.
    pub(super) fn credentials(&self, defaults: &HeaderMap) -> Result<Credentials, Error> {
        let mut credentials = Credentials::default();
        for (name, credential) in &self.credentials {
            let spec = self.credential_spec(name)?;
            let error =
                |why: &str| Error::builder(format!("the credential `{name}` cannot be used: it {why}"));
            credentials.add(spec, credential.clone(), error)?;
        }
        if !self.credentials.is_empty() || self.api.credentials.is_empty() {
            return Ok(credentials);
        }
        for spec in self.api.credentials {
            if let Some((name, value)) = spec.variable.and_then(|name| self.variable(name)) {
                let error = |why: &str| {
                    Error::builder(format!("the environment variable {name} cannot be used: it {why}"))
                };
                let text = value.map_err(error)?;
                credentials.add(spec, Credential::Fixed(Secret::new(text)), error)?;
            }
        }
        // A default header may carry a credential, too. It hides no variable: the headers stand beside one another.
        let by_hand = self.api.credentials.iter().any(|spec| defaults.contains_key(spec.header));
        if !credentials.fixed.is_empty() || by_hand || self.credentials_are_optional {
            Ok(credentials)
        } else {
            Err(self.no_credential())
        }
    }

    /// The name and value of an environment variable, if the environment is to be read at all and the variable is set.
    ///
    /// An empty one counts as not set, and white space around the value is dropped: that is what a secret that does not
    /// exist and a file read by `$(cat …)` or `--env-file` leave behind. The error continues "the variable …".
    pub(super) fn variable<'a>(&self, name: &'a str) -> Option<(&'a str, Result<String, &'static str>)> {
        let value = self.environment.as_ref()?(name)?;
        let Ok(text) = value.into_string() else { return Some((name, Err("is not Unicode"))) };
        let text = text.trim();
        (!text.is_empty()).then(|| (name, Ok(text.to_owned())))
    }

    fn credential_spec(&self, name: &str) -> Result<&'static CredentialSpec, Error> {
        let names = || {
            self.api.credentials.iter().map(|spec| format!("`{}`", spec.name)).collect::<Vec<_>>().join(", ")
        };
        let known = self.api.credentials.iter().find(|spec| spec.name == name);
        known
            .ok_or_else(|| Error::builder(format!("the API takes no credential `{name}`, only: {}", names())))
    }

    fn no_credential(&self) -> Error {
        let ways = self.api.credentials.iter().map(|spec| match spec.variable {
            Some(variable) if self.environment.is_some() => {
                format!("`{}` (or the environment variable {variable})", spec.name)
            }
            _ => format!("`{}`", spec.name),
        });
        Error::builder(format!("no credential is given: set {}", ways.collect::<Vec<_>>().join(" or ")))
    }
}

impl Credentials {
    fn add(
        &mut self,
        spec: &'static CredentialSpec,
        credential: Credential,
        error: impl Fn(&str) -> Error,
    ) -> Result<(), Error> {
        let carrier = match spec.scheme {
            Scheme::Query => Carrier::Query(spec.header),
            Scheme::Cookie => Carrier::Cookie(spec.header),
            Scheme::Plain | Scheme::Bearer | Scheme::Basic => {
                let header = HeaderName::try_from(spec.header);
                Carrier::Header(header.map_err(|_| error("has a header with an illegal name"))?)
            }
        };
        match credential {
            Credential::Fixed(secret) => {
                let value = secret.header_value(spec.scheme).map_err(error)?;
                self.fixed.push(Carried { name: spec.name, carrier, value });
            }
            Credential::Changing(source) => {
                self.changing.push(Changing { name: spec.name, carrier, scheme: spec.scheme, source });
            }
        }
        Ok(())
    }
}
