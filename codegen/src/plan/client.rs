//! The client, its builder, and what the runtime must know of the API as a whole.

use proc_macro2::Ident;

use super::Context;
use super::docs::{DocText, sentences};
use super::imports::Imports;
use super::runtime_api::{CLIENT_FILE, CREDENTIALS, WAITS};
use crate::model::{self, CredentialScheme, ErrorEnvelope, RetrySignals, WaitUnit};
use crate::text::{code, markdown, plain};

/// `client.rs`.
#[derive(Debug)]
pub(crate) struct Client<'a> {
    pub(crate) imports: Imports,
    pub(crate) docs: DocText,
    pub(crate) from_env_docs: DocText,
    pub(crate) accessors: Vec<Accessor<'a>>,
    pub(crate) base_url: Option<&'a str>,
    pub(crate) base_url_variable: Option<&'a str>,
    /// The segment with which every path begins.
    pub(crate) first_segment: Option<&'a str>,
    pub(crate) credentials: Vec<Credential<'a>>,
    /// Whether a client without credentials is of use.
    pub(crate) credentials_are_optional: bool,
    pub(crate) errors: Errors<'a>,
    pub(crate) retry: Retry<'a>,
}

/// The method on the client that returns the handle of a resource.
#[derive(Debug)]
pub(crate) struct Accessor<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    pub(crate) module: &'a Ident,
    pub(crate) handle: &'a Ident,
}

/// A credential, with the method of the builder that sets it.
#[derive(Debug)]
pub(crate) struct Credential<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    pub(crate) header: String,
    /// The variant of the runtime's `Scheme`.
    pub(crate) scheme: &'static str,
    /// Whether it is a user name and a password.
    pub(crate) has_user: bool,
    pub(crate) variable: Option<&'a str>,
}

/// Where error responses say what.
#[derive(Debug)]
pub(crate) struct Errors<'a> {
    pub(crate) kind: Option<&'a str>,
    pub(crate) message: Option<&'a str>,
    pub(crate) request_id: Option<&'a str>,
    pub(crate) request_id_header: Option<String>,
}

/// What responses say about retrying.
#[derive(Debug)]
pub(crate) struct Retry<'a> {
    pub(crate) override_header: Option<String>,
    /// Names, and variants of the runtime's `WaitUnit`.
    pub(crate) wait_headers: Vec<(String, &'static str)>,
    pub(crate) refused_statuses: &'a [u16],
}

pub(super) fn client<'a>(context: &Context<'a>) -> Client<'a> {
    let api = context.api;
    let server = api.servers.first();
    let credentials = api.credentials.iter().zip(&context.names.client.credentials);
    Client {
        imports: imports(context),
        docs: docs(context),
        from_env_docs: environment_docs(context),
        accessors: accessors(context),
        base_url: server.map(|server| server.url.as_str()),
        base_url_variable: server.and_then(|server| server.variable.as_deref()),
        first_segment: api.first_segment(),
        credentials: credentials.map(|(credential, ident)| self::credential(credential, ident)).collect(),
        credentials_are_optional: !api.credentials.is_empty()
            && api.operations.iter().any(|operation| operation.security.is_optional),
        errors: errors(&api.errors),
        retry: retry(&api.retry),
    }
}

fn imports(context: &Context<'_>) -> Imports {
    let mut imports = Imports::default();
    let is_used = [true, !context.api.credentials.is_empty(), !context.api.retry.wait_headers.is_empty()];
    let lists: [&[&str]; 3] = [&CLIENT_FILE, &CREDENTIALS, &WAITS];
    for (names, _) in lists.into_iter().zip(is_used).filter(|(_, is_used)| *is_used) {
        names.iter().for_each(|name| imports.runtime(name));
    }
    imports.own("error::Error");
    if context.names.resources.iter().any(|resource| resource.schema_name.is_some()) {
        imports.own("resources");
    }
    imports
}

fn accessors<'a>(context: &Context<'a>) -> Vec<Accessor<'a>> {
    let resources = context.names.resources.iter().filter(|resource| resource.schema_name.is_some());
    let accessors = resources.map(|names| Accessor {
        ident: &names.accessor,
        docs: DocText::line(&format!("Operations on `{}`.", names.accessor)),
        module: &names.module,
        handle: &names.handle,
    });
    let mut accessors: Vec<Accessor<'a>> = accessors.collect();
    accessors.sort_by_key(|accessor| accessor.ident);
    accessors
}

/// What the client is for and where its requests go.
fn docs(context: &Context<'_>) -> DocText {
    let about = format!("Client of the {}; cheap to clone.", plain(&context.api.title));
    let servers = context.api.servers.iter().map(|server| {
        let text = sentences(&server.docs).map(|text| format!(": {text}")).unwrap_or_default();
        format!("- {}{text}", code(&server.url))
    });
    let servers: Vec<String> = servers.collect();
    let mut requests = Vec::new();
    if !servers.is_empty() {
        requests = markdown("Requests go to the first of these, unless another base URL is given:");
        requests.extend(markdown(&servers.join("\n")));
    }
    DocText::blocks(&[markdown(&about), requests])
}

fn environment_docs(context: &Context<'_>) -> DocText {
    let credentials = context.api.credentials.iter().filter_map(|credential| credential.variable.as_deref());
    let server = context.api.servers.first().and_then(|server| server.variable.as_deref());
    let variables: Vec<String> = credentials.chain(server).map(code).collect();
    let read = match variables.as_slice() {
        [] => "Creates a client; the API has no environment variable.".to_owned(),
        names => format!("Creates a client from environment variables: {}.", names.join(", ")),
    };
    let errors = "A credential is missing or cannot be sent, the base URL cannot be used, or the transport cannot be created.";
    DocText::blocks(&[markdown(&read), markdown("# Errors"), markdown(errors)])
}

fn credential<'a>(credential: &'a model::Credential, ident: &'a Ident) -> Credential<'a> {
    let fallback = format!("Sets the credential {}.", code(&credential.name));
    let (header, scheme) = match &credential.scheme {
        CredentialScheme::ApiKey { header } => (header.to_lowercase(), "Plain"),
        CredentialScheme::QueryKey { parameter } => (parameter.clone(), "Query"),
        CredentialScheme::CookieKey { cookie } => (cookie.clone(), "Cookie"),
        CredentialScheme::Bearer => ("authorization".to_owned(), "Bearer"),
        CredentialScheme::Basic => ("authorization".to_owned(), "Basic"),
    };
    let has_user = credential.scheme == CredentialScheme::Basic;
    let docs = DocText::of(&credential.docs, &fallback);
    Credential { ident, docs, header, scheme, has_user, variable: credential.variable.as_deref() }
}

fn errors(errors: &ErrorEnvelope) -> Errors<'_> {
    Errors {
        kind: errors.kind.as_deref(),
        message: errors.message.as_deref(),
        request_id: errors.request_id.as_deref(),
        request_id_header: errors.request_id_header.as_deref().map(str::to_lowercase),
    }
}

fn retry(retry: &RetrySignals) -> Retry<'_> {
    let waits = retry.wait_headers.iter().map(|header| {
        let unit = match header.unit {
            WaitUnit::Milliseconds => "Milliseconds",
            WaitUnit::SecondsOrDate => "SecondsOrDate",
        };
        (header.name.to_lowercase(), unit)
    });
    Retry {
        override_header: retry.override_header.as_deref().map(str::to_lowercase),
        wait_headers: waits.collect(),
        refused_statuses: &retry.refused_statuses,
    }
}
