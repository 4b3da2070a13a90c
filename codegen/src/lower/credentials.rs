//! Servers, credentials and retry signals: what every call has in common.

use super::Lowering;
use super::docs;
use super::headers;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{Credential, CredentialScheme, RetrySignals, Security, Server, WaitHeader, WaitUnit};
use crate::openapi::{self, PathItem, SecurityRequirement, SecuritySchemeKind, Spanned};

impl Lowering<'_, '_> {
    /// The servers that calls can be sent to. In somebody else's document others are left out: then the base URL is for callers to give.
    pub(super) fn servers(&mut self) -> Vec<Server> {
        let document = self.document;
        let server = |server: &openapi::Server| Server {
            url: server.url.value.clone(),
            docs: docs::of_text(server.description.as_deref()),
            variable: server.variable.as_ref().map(|variable| variable.value.clone()),
        };
        let usable = document.servers.iter().filter(|server| {
            self.check_variable(server.variable.as_ref());
            self.is_usable(server)
        });
        usable.map(server).collect()
    }

    /// The server of an operation that is not at those of the document.
    pub(super) fn server_of(&mut self, item: &PathItem, operation: &openapi::Operation) -> Option<String> {
        let server = operation.servers.first().or(item.servers.first())?;
        let is_usual = |usual: &openapi::Server| {
            usual.url.value.trim_end_matches('/') == server.url.value.trim_end_matches('/')
        };
        let is_other = self.document.servers.first().is_none_or(|usual| !is_usual(usual));
        (is_other && self.is_usable(server)).then(|| server.url.value.clone())
    }

    fn is_usable(&mut self, server: &openapi::Server) -> bool {
        let error = url_error(&server.url.value);
        if let Some((message, help)) = &error {
            let unusable = Diagnostic::new(message.clone(), server.url.place).with_help(*help);
            self.diagnostics.push(unusable.tolerable_as("unusable-server"));
        }
        error.is_none() || !self.diagnostics.is_lenient()
    }

    pub(super) fn credentials(&mut self) -> Vec<Credential> {
        let document = self.document;
        self.check_security(document.security.as_deref());
        let mut credentials = Vec::new();
        for (name, scheme) in &document.components.security_schemes {
            self.check_variable(scheme.variable.as_ref());
            let kind = match &scheme.kind {
                SecuritySchemeKind::Bearer => CredentialScheme::Bearer,
                SecuritySchemeKind::ApiKey(header) => {
                    headers::check_name(&header.value, header.place, self.diagnostics);
                    CredentialScheme::ApiKey { header: header.value.clone() }
                }
                SecuritySchemeKind::QueryKey(name) => {
                    CredentialScheme::QueryKey { parameter: name.value.clone() }
                }
                SecuritySchemeKind::CookieKey(name) => {
                    headers::check_name(&name.value, name.place, self.diagnostics);
                    CredentialScheme::CookieKey { cookie: name.value.clone() }
                }
                SecuritySchemeKind::Basic => CredentialScheme::Basic,
            };
            credentials.push(Credential {
                name: name.clone(),
                rust_name: scheme.rust_name.clone(),
                scheme: kind,
                variable: scheme.variable.as_ref().map(|variable| variable.value.clone()),
                docs: docs::of_text(scheme.description.as_deref()),
                place: scheme.place,
            });
        }
        credentials
    }

    fn check_variable(&mut self, variable: Option<&Spanned<String>>) {
        let Some(variable) = variable else { return };
        let is_name =
            |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if !is_name(&variable.value) {
            let message = format!("`{}` is not the name of an environment variable", variable.value);
            let help = "write letters, digits and underscores";
            self.diagnostics.push(Diagnostic::new(message, variable.place).with_help(help));
        }
    }

    /// Which credentials an operation asks for: its own `security`, else that of the document. A document that says nothing about it takes every credential that it
    /// knows; somebody else's may mean that none is needed.
    pub(super) fn security(&self, of_operation: Option<&[SecurityRequirement]>) -> Security {
        let document = self.document;
        let schemes = &document.components.security_schemes;
        let Some(requirements) = of_operation.or(document.security.as_deref()) else {
            let is_optional = schemes.is_empty() || self.diagnostics.is_lenient();
            return Security { credentials: (0..schemes.len()).collect(), is_optional };
        };
        let names = requirements.iter().flat_map(|requirement| &requirement.0);
        let mut credentials: Vec<usize> =
            names.filter_map(|name| schemes.get_index_of(&name.value)).collect();
        credentials.sort_unstable();
        credentials.dedup();
        let is_known = |name: &Spanned<String>| schemes.contains_key(&name.value);
        // What cannot be sent is not asked for.
        let is_optional = requirements.iter().any(|requirement| !requirement.0.iter().any(is_known));
        Security { credentials, is_optional }
    }

    /// Reports names that are no security schemes.
    pub(super) fn check_security(&mut self, requirements: Option<&[SecurityRequirement]>) {
        let components = &self.document.components;
        let requirements = requirements.unwrap_or_default();
        for name in requirements.iter().flat_map(|requirement| &requirement.0) {
            let is_known = components.security_schemes.contains_key(&name.value);
            if is_known || components.is_broken("securitySchemes", &name.value) {
                continue;
            }
            let known = components.security_schemes.keys().map(String::as_str);
            let help = did_you_mean(&name.value, known);
            let help = help.unwrap_or_else(|| "add it to `components.securitySchemes`".to_owned());
            let message = format!("`{}` is not among `components.securitySchemes`", name.value);
            let unknown = Diagnostic::new(message, name.place).with_help(help);
            self.diagnostics.push(unknown.tolerable_as("unknown-credential"));
        }
    }

    pub(super) fn retry(&mut self) -> RetrySignals {
        let retry = &self.document.retry;
        let wait_headers = retry.wait_headers.as_deref();
        for header in
            retry.override_header.iter().chain(wait_headers.unwrap_or_default().iter().map(|h| &h.name))
        {
            headers::check_name(&header.value, header.place, self.diagnostics);
        }
        let default = || vec![WaitHeader { name: "retry-after".to_owned(), unit: WaitUnit::SecondsOrDate }];
        let wait_header = |header: &openapi::WaitHeader| WaitHeader {
            name: header.name.value.clone(),
            unit: match header.unit {
                openapi::WaitUnit::Milliseconds => WaitUnit::Milliseconds,
                openapi::WaitUnit::Seconds => WaitUnit::SecondsOrDate,
            },
        };
        RetrySignals {
            override_header: retry.override_header.as_ref().map(|header| header.value.clone()),
            wait_headers: wait_headers
                .map_or_else(default, |headers| headers.iter().map(wait_header).collect()),
            refused_statuses: retry.refused_statuses.clone(),
        }
    }
}

/// What keeps a text from being the base of every call's URL.
fn url_error(url: &str) -> Option<(String, &'static str)> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let Some(rest) = rest.filter(|rest| !rest.is_empty() && !rest.starts_with('/')) else {
        return Some((format!("`{url}` is not an absolute URL"), "write `https://` and a host"));
    };
    if rest.contains(['{', '}']) {
        return Some((
            format!("`{url}` is a template"),
            "write the URL out; callers can set another base URL",
        ));
    }
    if rest.contains(['?', '#']) {
        return Some((
            format!("`{url}` has a query or a fragment"),
            "leave it out: paths are added at the end",
        ));
    }
    if rest.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Some((format!("`{url}` holds blanks"), "leave them out"));
    }
    None
}
