//! Parameters in path, query and header.

use super::annotations::Description;
use super::body::{Example, examples};
use super::keywords;
use super::members::{Members, Spanned};
use super::read_schema;
use super::reference::OrReference;
use super::schema_object::Schema;
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Node;
use crate::source::Place;

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// `name`
    pub name: Spanned<String>,
    /// `in`
    pub location: Location,
    /// Description and deprecation.
    pub text: Description,
    /// `required`
    pub required: bool,
    /// `schema`
    pub schema: Schema,
    /// `style` and `explode`
    pub style: Style,
    /// `example` and `examples`
    pub examples: Vec<OrReference<Example>>,
    /// `x-rust-name`
    pub rust_name: Option<String>,
    /// `x-merge-default`, and where it stands.
    pub merges_default: Option<Spanned<bool>>,
    /// Where the parameter stands.
    pub place: Place,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
}

/// How an array is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `a=1&a=2`
    Repeated,
    /// `a=1,2`
    CommaJoined,
}

impl Parameter {
    pub(super) fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::PARAMETER, diagnostics)?;
        let text = Description::read(&members, diagnostics);
        let required = members.flag("required", diagnostics).unwrap_or(false);
        let rust_name = members.text("x-rust-name", diagnostics);
        let merges_default = members.get("x-merge-default").and_then(|node| {
            values::boolean(node, diagnostics).map(|value| Spanned { value, place: node.key_place() })
        });
        let examples = examples(&members, diagnostics);
        let schema = members.require("schema", diagnostics).map(|node| read_schema::read(node, diagnostics));
        let name = members.require_text("name", diagnostics);
        let location = members.require("in", diagnostics).and_then(|node| Location::read(node, diagnostics));
        let style = location.map(|location| style(&members, location, diagnostics));
        Some(Self {
            name: name?,
            location: location?,
            text,
            required,
            schema: schema?,
            style: style?,
            examples,
            rust_name,
            merges_default,
            place: members.place(),
        })
    }
}

impl Location {
    fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        if values::text(node, diagnostics)? == "cookie" {
            let help = "a client that keeps no cookies cannot send it: use a header";
            diagnostics.push(
                Diagnostic::new("cookie parameters are not in the dialect", node.place()).with_help(help),
            );
            return None;
        }
        values::choice(
            node,
            &[("path", Self::Path), ("query", Self::Query), ("header", Self::Header)],
            diagnostics,
        )
    }

    /// As written in the document.
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}

/// Each location has one style; `explode` says how arrays in a query are written, and changes nothing elsewhere.
fn style(members: &Members<'_>, location: Location, diagnostics: &mut Diagnostics) -> Style {
    let only = if location == Location::Query { "form" } else { "simple" };
    if let Some(style) = members.spanned("style", diagnostics).filter(|style| style.value != only) {
        let message =
            format!("style `{}` is not in the dialect for {} parameters", style.value, location.word());
        let help = format!("leave `style` out, or write `{only}`");
        diagnostics.push(Diagnostic::new(message, style.place).with_help(help));
    }
    let explode = members.flag("explode", diagnostics).unwrap_or(true);
    if location == Location::Query && explode { Style::Repeated } else { Style::CommaJoined }
}
