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
    /// `Authorization: Bearer …`
    Bearer,
}

/// An element of `security`: the names of schemes that go together. A client sends each credential that it was given, so that alternatives need no choice.
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
                beside(members, &["scheme", "bearerFormat"], "an API key", diagnostics);
                let name = members.require_text("name", diagnostics);
                let location = members.require_text("in", diagnostics)?;
                only(
                    &location,
                    "header",
                    "API keys",
                    "send the key in a header: a URL is logged in many places",
                    diagnostics,
                )?;
                name.map(Self::ApiKey)
            }
            "http" => {
                beside(members, &["name", "in"], "a bearer token", diagnostics);
                members.text("bearerFormat", diagnostics);
                let mut scheme = members.require_text("scheme", diagnostics)?;
                scheme.value.make_ascii_lowercase();
                only(&scheme, "bearer", "HTTP authentication", "write `bearer`", diagnostics)?;
                Some(Self::Bearer)
            }
            other => {
                let help = "use `apiKey` in a header, or `http` with the scheme `bearer`";
                let message = format!("security scheme `{other}` is not in the dialect");
                diagnostics.push(Diagnostic::new(message, kind.place()).with_help(help));
                None
            }
        }
    }
}

fn only(
    text: &Spanned<String>,
    wanted: &str,
    of: &str,
    help: &str,
    diagnostics: &mut Diagnostics,
) -> Option<()> {
    if text.value == wanted {
        return Some(());
    }
    let message = format!("`{}` is not in the dialect for {of}", text.value);
    diagnostics.push(Diagnostic::new(message, text.place).with_help(help));
    None
}

fn beside(members: &Members<'_>, keywords: &[&str], kind: &str, diagnostics: &mut Diagnostics) {
    for node in keywords.iter().filter_map(|keyword| members.get(keyword)) {
        let message = format!("{} does not apply to {kind}", super::members::described(node));
        diagnostics.push(Diagnostic::new(message, node.key_place()).with_help("leave it out"));
    }
}

/// Reads `security`. Calls without credentials, and optional ones, are not in the dialect: a client sends what it was given with every call.
pub(super) fn requirements(node: Node<'_>, diagnostics: &mut Diagnostics) -> Vec<SecurityRequirement> {
    let Some(items) = values::array(node, diagnostics) else { return Vec::new() };
    if items.is_empty() {
        without_credentials(node, diagnostics);
    }
    items.iter().filter_map(|item| requirement(item, diagnostics)).collect()
}

fn requirement(item: Node<'_>, diagnostics: &mut Diagnostics) -> Option<SecurityRequirement> {
    let schemes = values::object(item, diagnostics)?;
    if schemes.is_empty() {
        without_credentials(item, diagnostics);
    }
    let mut names = Vec::new();
    for scheme in schemes.iter() {
        if let Some(scope) = values::array(scheme.value, diagnostics).and_then(|scopes| scopes.iter().next())
        {
            let help = "write `[]`: API keys and bearer tokens have no scopes";
            diagnostics.push(Diagnostic::new("scopes are not in the dialect", scope.place()).with_help(help));
        }
        names.push(Spanned { value: scheme.key.to_owned(), place: scheme.value.name_place() });
    }
    Some(SecurityRequirement(names))
}

fn without_credentials(node: Node<'_>, diagnostics: &mut Diagnostics) {
    let help = "leave it out: every call sends the credentials that the client was given";
    diagnostics.push(
        Diagnostic::new("calls without credentials are not in the dialect", node.place()).with_help(help),
    );
}
