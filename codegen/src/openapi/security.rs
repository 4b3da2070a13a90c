//! Credentials.

use super::keywords;
use super::members::{Members, Spanned};
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Node;
use crate::source::Place;

/// One of `components.securitySchemes`.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// What is sent.
    pub kind: SecuritySchemeKind,
    /// `description`
    pub description: Option<String>,
    /// `x-rust-name`
    pub rust_name: Option<String>,
    /// `x-env`
    pub variable: Option<Spanned<String>>,
    /// Where it stands.
    pub place: Place,
}

/// What a credential looks like on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecuritySchemeKind {
    /// Alone in this header.
    ApiKey(Spanned<String>),
    /// As this parameter of the query.
    QueryKey(Spanned<String>),
    /// As this cookie.
    CookieKey(Spanned<String>),
    /// `Authorization: Bearer …`: also what OAuth 2 and OpenID Connect end in.
    Bearer,
    /// `Authorization: Basic …`
    Basic,
}

/// An element of `security`: the names of schemes that go together; none where no credential is needed.
#[derive(Clone, Debug)]
pub struct SecurityRequirement(pub Vec<Spanned<String>>);

impl SecurityScheme {
    pub(super) fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::SECURITY_SCHEME, diagnostics)?;
        let description = members.text("description", diagnostics);
        let rust_name = members.text("x-rust-name", diagnostics);
        let variable = members.spanned("x-env", diagnostics);
        let kind = members
            .require("type", diagnostics)
            .and_then(|kind| SecuritySchemeKind::read(&members, kind, diagnostics));
        Some(Self { kind: kind?, description, rust_name, variable, place: members.place() })
    }
}

impl SecuritySchemeKind {
    fn read(members: &Members<'_>, kind: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        match values::text(kind, diagnostics)? {
            "apiKey" => {
                beside(members, &["scheme", "bearerFormat", "flows"], "an API key", diagnostics);
                Self::key(members, diagnostics)
            }
            "http" => {
                beside(members, &["name", "in", "flows"], "HTTP authentication", diagnostics);
                members.text("bearerFormat", diagnostics);
                let mut scheme = members.require_text("scheme", diagnostics)?;
                scheme.value.make_ascii_lowercase();
                let kinds = [("bearer", Self::Bearer), ("basic", Self::Basic)];
                let known = kinds.into_iter().find(|(name, _)| *name == scheme.value);
                let unsupported =
                    || unsupported(&scheme.value, "HTTP authentication", scheme.place, diagnostics);
                known.map(|(_, kind)| kind).or_else(unsupported)
            }
            "oauth2" | "openIdConnect" => {
                beside(members, &["name", "in", "scheme", "bearerFormat"], "a token", diagnostics);
                Some(Self::Bearer)
            }
            other => unsupported(other, "credentials", kind.place(), diagnostics),
        }
    }

    fn key(members: &Members<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let name = members.require_text("name", diagnostics);
        let location = members.require_text("in", diagnostics)?;
        let kind = match location.value.as_str() {
            "header" => Self::ApiKey,
            "query" => Self::QueryKey,
            "cookie" => Self::CookieKey,
            other => return unsupported(other, "API keys", location.place, diagnostics),
        };
        name.map(kind)
    }
}

/// A credential that no call can carry: calls are made without it.
fn unsupported(
    text: &str,
    of: &str,
    place: Place,
    diagnostics: &mut Diagnostics,
) -> Option<SecuritySchemeKind> {
    let message = format!("`{text}` is not in the dialect for {of}");
    let help = "use a key in a header, query or cookie, a bearer token, or a user name and a password";
    diagnostics.push(Diagnostic::new(message, place).with_help(help).tolerable_as("unsupported-credential"));
    None
}

fn beside(members: &Members<'_>, keywords: &[&str], kind: &str, diagnostics: &mut Diagnostics) {
    for node in keywords.iter().filter_map(|keyword| members.get(keyword)) {
        let message = format!("{} does not apply to {kind}", super::members::described(node));
        diagnostics.push(Diagnostic::new(message, node.key_place()).with_help("leave it out"));
    }
}

/// Reads `security`. An empty one is one requirement that asks for nothing.
pub(super) fn requirements(node: Node<'_>, diagnostics: &mut Diagnostics) -> Vec<SecurityRequirement> {
    let Some(items) = values::array(node, diagnostics) else { return Vec::new() };
    let read: Vec<SecurityRequirement> =
        items.iter().filter_map(|item| requirement(item, diagnostics)).collect();
    if items.is_empty() { vec![SecurityRequirement(Vec::new())] } else { read }
}

/// The scopes of a token are between the caller and whoever grants it.
fn requirement(item: Node<'_>, diagnostics: &mut Diagnostics) -> Option<SecurityRequirement> {
    let schemes = values::object(item, diagnostics)?;
    let mut names = Vec::new();
    for scheme in schemes.iter() {
        values::array(scheme.value, diagnostics);
        names.push(Spanned { value: scheme.key.to_owned(), place: scheme.value.name_place() });
    }
    Some(SecurityRequirement(names))
}
