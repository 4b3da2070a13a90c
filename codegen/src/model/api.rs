//! The whole document and what it says about every call.

use std::fmt;

use super::{Docs, ObjectType, Operation, TypeDef, TypeId, TypeKind, TypeRef};
use crate::source::Place;

/// The document as a whole: what the emitter works from.
#[derive(Clone, Debug)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// Summary and description of `info`.
    pub docs: Docs,
    /// The package name: `x-crate.name`, else made from the title (kebab case).
    pub crate_name: String,
    /// `x-crate.drop-prefix`.
    pub drop_prefix: Option<String>,
    /// The first is the default.
    pub servers: Vec<Server>,
    /// What `securitySchemes` declares.
    pub credentials: Vec<Credential>,
    /// In the document's order: components first, then inline types after the type or operation that holds them.
    pub types: Vec<TypeDef>,
    /// In the document's order.
    pub operations: Vec<Operation>,
    /// Names and docs of resources, from `tags`.
    pub tags: Vec<(String, Docs)>,
    /// Where error responses say what.
    pub errors: ErrorEnvelope,
    /// What responses say about retrying.
    pub retry: RetrySignals,
    /// Examples of the document that are JSON, with their types.
    pub examples: Vec<Example>,
    /// Parts of the document that were left out, and why.
    pub omissions: Vec<(String, String)>,
}

impl Api {
    /// The definition of a type.
    pub fn ty(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// The body of an operation, where it is an object, whose fields are set one by one.
    pub fn body_object(&self, operation: &Operation) -> Option<(TypeId, &ObjectType)> {
        let TypeRef::Named(id) = operation.body.as_ref()?.ty else { return None };
        match &self.ty(id).kind {
            TypeKind::Object(object) => Some((id, object)),
            _ => None,
        }
    }

    /// The segment with which the path of every operation begins, if there is one: `v1` for `/v1/pets` and `/v1/owners`. None where the server's own URL ends with it as well.
    pub fn first_segment(&self) -> Option<&str> {
        let mut firsts = self.operations.iter().map(Operation::first_segment);
        let first = firsts.next().flatten()?;
        let is_in_server = self
            .servers
            .iter()
            .any(|server| server.url.trim_end_matches('/').ends_with(&format!("/{first}")));
        (firsts.all(|other| other == Some(first)) && !is_in_server).then_some(first)
    }
}

/// An example of the document.
#[derive(Clone, Debug)]
pub struct Example {
    /// Where it stands.
    pub place: Place,
    /// Where the schema stands that it is an example of.
    pub schema: Place,
    /// Its type.
    pub ty: TypeRef,
}

/// Where the API is served.
#[derive(Clone, Debug)]
pub struct Server {
    /// The base URL, without variables.
    pub url: String,
    /// Its description.
    pub docs: Docs,
    /// `x-env`.
    pub variable: Option<String>,
}

/// What proves to the server who calls.
#[derive(Clone, Debug)]
pub struct Credential {
    /// The key in `securitySchemes`; the builder's method is made from it.
    pub name: String,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
    /// How it is sent.
    pub scheme: CredentialScheme,
    /// `x-env`.
    pub variable: Option<String>,
    /// Its description.
    pub docs: Docs,
    /// The scheme in the document.
    pub place: Place,
}

/// How a credential is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialScheme {
    /// The value stands alone in a header.
    ApiKey {
        /// The header's name, as the document writes it.
        header: String,
    },
    /// The value is a parameter of the query.
    QueryKey {
        /// The parameter's name.
        parameter: String,
    },
    /// The value is a cookie.
    CookieKey {
        /// The cookie's name.
        cookie: String,
    },
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`: a user name and a password.
    Basic,
}

impl fmt::Display for CredentialScheme {
    /// Where it is sent: `header X-Key`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ApiKey { header } => write!(formatter, "header {header}"),
            Self::QueryKey { parameter } => write!(formatter, "query {parameter}"),
            Self::CookieKey { cookie } => write!(formatter, "cookie {cookie}"),
            Self::Bearer => formatter.write_str("header Authorization: Bearer"),
            Self::Basic => formatter.write_str("header Authorization: Basic"),
        }
    }
}

/// Where an error response says what. `Default`: status and body only.
#[derive(Clone, Debug, Default)]
pub struct ErrorEnvelope {
    /// The type of the body of error responses, from `default` or `4XX`/`5XX` responses, or named by `x-error-envelope.schema`.
    pub body: Option<TypeRef>,
    /// JSON pointer to the error's type in the body.
    pub kind: Option<String>,
    /// JSON pointer to the message in the body.
    pub message: Option<String>,
    /// JSON pointer to the request id in the body.
    pub request_id: Option<String>,
    /// The enum of error types that `kind` points to, if it is one.
    pub kinds: Option<TypeId>,
    /// The header of the request id.
    pub request_id_header: Option<String>,
}

/// Signals of this API; HTTP's own are known to the runtime.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RetrySignals {
    /// `true` or `false`, exactly, decides over the status.
    pub override_header: Option<String>,
    /// In order of precedence. Default: `retry-after` in seconds or as an HTTP date.
    pub wait_headers: Vec<WaitHeader>,
    /// Statuses that mean "refused before processing".
    pub refused_statuses: Vec<u16>,
}

/// A header that says how long to wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitHeader {
    /// The header's name, as the document writes it.
    pub name: String,
    /// What its value counts.
    pub unit: WaitUnit,
}

/// What the value of a wait header counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitUnit {
    /// Thousandths of a second, fractions allowed.
    Milliseconds,
    /// Fractions allowed, or an HTTP date.
    SecondsOrDate,
}
