//! Parameters in path, query, header and cookie.

use super::annotations::Description;
use super::body::{Example, Media, examples};
use super::keywords;
use super::media_types::read_content;
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
    /// A cookie.
    Cookie,
}

/// How arrays and objects are sent: `style` with `explode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `a=1&a=2`: `form`, exploded.
    Repeated,
    /// `1,2`: `form` or `simple`.
    CommaJoined,
    /// `simple`, exploded: objects are `k=v`.
    SimpleExploded,
    /// `spaceDelimited`
    SpaceJoined,
    /// `pipeDelimited`
    PipeJoined,
    /// `deepObject`
    DeepObject,
    /// `label`
    Label,
    /// `label`, exploded.
    LabelExploded,
    /// `matrix`
    Matrix,
    /// `matrix`, exploded.
    MatrixExploded,
    /// `content`: as JSON.
    Json,
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
        let schema = schema(&members, diagnostics);
        let name = members.require_text("name", diagnostics);
        let location = members.require("in", diagnostics).and_then(|node| Location::read(node, diagnostics));
        let style = location.map(|location| style(&members, location, diagnostics));
        Some(Self {
            name: name?,
            location: location?,
            text,
            required,
            style: if schema.as_ref().is_some_and(|(_, is_json)| *is_json) { Style::Json } else { style? },
            schema: schema?.0,
            examples,
            rust_name,
            merges_default,
            place: members.place(),
        })
    }
}

impl Location {
    fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let known = [
            ("path", Self::Path),
            ("query", Self::Query),
            ("header", Self::Header),
            ("cookie", Self::Cookie),
        ];
        values::choice(node, &known, diagnostics)
    }

    /// As written in the document.
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

fn style(members: &Members<'_>, location: Location, diagnostics: &mut Diagnostics) -> Style {
    let written = members.spanned("style", diagnostics);
    let usual = if matches!(location, Location::Query | Location::Cookie) { "form" } else { "simple" };
    let word = written.as_ref().map_or(usual, |style| style.value.as_str());
    let explode = members.flag("explode", diagnostics).unwrap_or(word == "form");
    match (location, word, explode) {
        (Location::Query, "form" | "spaceDelimited" | "pipeDelimited", true) => Style::Repeated,
        (Location::Query | Location::Cookie, "form", _) => Style::CommaJoined,
        (Location::Query, "spaceDelimited", false) => Style::SpaceJoined,
        (Location::Query, "pipeDelimited", false) => Style::PipeJoined,
        (Location::Query, "deepObject", _) => Style::DeepObject,
        (Location::Header | Location::Path, "simple", true) => Style::SimpleExploded,
        (Location::Header | Location::Path, "simple", false) => Style::CommaJoined,
        (Location::Path, "label", false) => Style::Label,
        (Location::Path, "label", true) => Style::LabelExploded,
        (Location::Path, "matrix", false) => Style::Matrix,
        (Location::Path, "matrix", true) => Style::MatrixExploded,
        _ => {
            let message = format!("style `{word}` does not apply to {} parameters", location.word());
            let help = format!("leave `style` out, or write `{usual}`");
            let place = written.map_or(members.place(), |style| style.place);
            diagnostics.push(Diagnostic::new(message, place).with_help(help).tolerable_as("wrong-style"));
            Style::CommaJoined
        }
    }
}

/// The schema, and whether it is that of JSON within the parameter.
fn schema(members: &Members<'_>, diagnostics: &mut Diagnostics) -> Option<(Schema, bool)> {
    let Some(content) = members.get("content") else {
        return Some((read_schema::read(members.require("schema", diagnostics)?, diagnostics), false));
    };
    let content = read_content(content, diagnostics)?;
    for other in &content.others {
        let message = format!("the media type `{}` is not used", other.media_type);
        let diagnostic = Diagnostic::new(message, other.place).with_help("a parameter is written in one way");
        diagnostics.push(diagnostic.tolerable_as("other-media-type"));
    }
    Some((content.schema, content.media == Media::Json))
}
