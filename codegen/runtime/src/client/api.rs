//! What emitted code says about an API and its operations: static data, built at compile time.

use http::Method;

/// What all operations of an API have in common.
#[derive(Debug)]
pub struct Api {
    /// The `User-Agent` of every request, such as `crate-name/1.2.3`.
    pub user_agent: &'static str,
    /// The address that requests go to unless another one is given; `None` makes giving one a duty.
    pub base_url: Option<&'static str>,
    /// The environment variable that replaces [`Api::base_url`].
    pub base_url_variable: Option<&'static str>,
    /// The segment with which the path of every operation begins, if there is one: `v1` for `/v1/…`.
    pub first_segment: Option<&'static str>,
    /// Every credential that the API takes. Empty: the API needs none.
    pub credentials: &'static [CredentialSpec],
    /// Where an error response says what went wrong.
    pub errors: ErrorSpec,
    /// Which signals of a response speak of retrying.
    pub retry: RetrySpec,
}

/// One way of saying who is calling: a secret in a header, in the query or in a cookie.
#[derive(Debug)]
pub struct CredentialSpec {
    /// The name by which code refers to the credential.
    pub name: &'static str,
    /// The header that carries it; for [`Scheme::Query`] and [`Scheme::Cookie`] the name of the parameter or cookie.
    pub header: &'static str,
    /// How the secret becomes the header's value.
    pub scheme: Scheme,
    /// The environment variable that holds it.
    pub variable: Option<&'static str>,
}

/// How a secret is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// The secret itself, in a header.
    Plain,
    /// The word `Bearer`, a space and the secret.
    Bearer,
    /// The word `Basic`, a space and the secret, a user name and a password with a colon between them, in Base64.
    Basic,
    /// A parameter of the query.
    Query,
    /// A cookie.
    Cookie,
}

/// Where an error response says what went wrong: JSON pointers into its body, and one header.
#[derive(Debug)]
pub struct ErrorSpec {
    /// The machine-readable type of the error.
    pub kind: Option<&'static str>,
    /// The sentence for people.
    pub message: Option<&'static str>,
    /// The request id in the body; the header below goes first.
    pub request_id: Option<&'static str>,
    /// The header that carries the request id, also on success.
    pub request_id_header: Option<&'static str>,
}

/// Which signals of a response speak of retrying, beyond those that HTTP itself defines.
#[derive(Debug)]
pub struct RetrySpec {
    /// A header whose exact value `true` or `false` on an error response decides over the status.
    pub override_header: Option<&'static str>,
    /// The headers that say how long to wait. The first one that can be read counts.
    pub wait_headers: &'static [WaitHeader],
    /// Statuses that mean "refused before anything was done". 429 means so without being listed.
    pub refused_statuses: &'static [u16],
}

/// A header that says how long to wait before retrying.
#[derive(Debug)]
pub struct WaitHeader {
    /// The name of the header.
    pub name: &'static str,
    /// How to read its value.
    pub unit: WaitUnit,
}

/// How the value of a [`WaitHeader`] is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitUnit {
    /// A number of milliseconds, fractions allowed.
    Milliseconds,
    /// A number of seconds, fractions allowed, or an HTTP date.
    SecondsOrDate,
}

/// One operation of an API.
#[derive(Debug)]
pub struct Operation {
    /// The operation's name in the API's description.
    pub id: &'static str,
    /// The method of its requests.
    pub method: Method,
    /// The path below the base URL, with `{name}` in place of each path parameter.
    pub path: &'static str,
    /// Whether doing it twice comes to the same as doing it once.
    pub idempotent: bool,
    /// Headers that are sent unless the caller says otherwise.
    pub headers: &'static [HeaderDefault],
    /// What a successful response holds.
    pub response: ResponseKind,
}

/// A header that is sent unless the caller says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct HeaderDefault {
    /// The name of the header, in lower case.
    pub name: &'static str,
    /// Its values, joined by a comma.
    pub values: &'static [&'static str],
    /// Whether values of the caller are added to these, instead of replacing them.
    pub merges: bool,
}

/// What a successful response holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseKind {
    /// A JSON document.
    Json,
    /// A JSON document, or no body, which is as good as null.
    OptionalJson,
    /// Text.
    Text,
    /// Text, or no body.
    OptionalText,
    /// Bytes of any kind.
    Bytes,
    /// Nothing that is read: the value is `()`.
    Empty,
}

/// The operation that a request is made for, beside the request: what mocks know it by. Several may share a method and a path.
#[cfg(feature = "mock")]
#[derive(Clone, Copy)]
pub(in crate::client) struct Called(pub(in crate::client) &'static Operation);
