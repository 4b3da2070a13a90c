//! What is written for readers.

use super::body::Example;
use super::keywords;
use super::members::{Members, Spanned};
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Node;

/// What a reader is told about any part of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// `title` or `summary`.
    pub summary: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `externalDocs.url`
    pub link: Option<String>,
    /// `deprecated`
    pub deprecated: bool,
}

/// What a reader is told about a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Annotations {
    /// Title, description, link.
    pub text: Description,
    /// `format`, as written.
    pub format: Option<Spanned<String>>,
    /// `readOnly`
    pub read_only: bool,
    /// `writeOnly`
    pub write_only: bool,
    /// In the order in which they are written.
    pub limits: Vec<Limit>,
    /// `examples` and `example`
    pub examples: Vec<Example>,
    /// What the member `{"type": "null"}` of an `anyOf` or `oneOf` says about null.
    pub null: Option<String>,
}

/// A limit, such as `maxLength`. The server decides; clients neither refuse a value nor choose a type by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The keyword.
    pub keyword: &'static str,
    /// Its value: a number, a pattern or `true`.
    pub value: String,
}

impl Description {
    pub(super) fn read(members: &Members<'_>, diagnostics: &mut Diagnostics) -> Self {
        Self {
            summary: members.text("title", diagnostics).or(members.text("summary", diagnostics)),
            description: members.text("description", diagnostics),
            link: members.get("externalDocs").and_then(|node| link(node, diagnostics)),
            deprecated: members.flag("deprecated", diagnostics).unwrap_or(false),
        }
    }
}

fn link(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let members = Members::read(node, &keywords::EXTERNAL_DOCS, diagnostics)?;
    members.text("description", diagnostics);
    members.require_text("url", diagnostics).map(|url| url.value)
}

impl Annotations {
    pub(super) fn read(members: &Members<'_>, diagnostics: &mut Diagnostics) -> Self {
        Self {
            text: Description::read(members, diagnostics),
            format: members.spanned("format", diagnostics),
            read_only: members.flag("readOnly", diagnostics).unwrap_or(false),
            write_only: members.flag("writeOnly", diagnostics).unwrap_or(false),
            limits: limits(members, diagnostics),
            examples: examples(members, diagnostics),
            null: None,
        }
    }
}

fn examples(members: &Members<'_>, diagnostics: &mut Diagnostics) -> Vec<Example> {
    members.list("examples", diagnostics).iter().chain(members.get("example")).map(Example::of).collect()
}

/// The value that a limit must have.
#[derive(Clone, Copy)]
enum LimitKind {
    Count,
    Number,
    Pattern,
    Flag,
}

const LIMITS: &[(&str, LimitKind)] = &[
    ("minLength", LimitKind::Count),
    ("maxLength", LimitKind::Count),
    ("pattern", LimitKind::Pattern),
    ("minimum", LimitKind::Number),
    ("maximum", LimitKind::Number),
    ("exclusiveMinimum", LimitKind::Number),
    ("exclusiveMaximum", LimitKind::Number),
    ("multipleOf", LimitKind::Number),
    ("minItems", LimitKind::Count),
    ("maxItems", LimitKind::Count),
    ("uniqueItems", LimitKind::Flag),
    ("minProperties", LimitKind::Count),
    ("maxProperties", LimitKind::Count),
];

fn limits(members: &Members<'_>, diagnostics: &mut Diagnostics) -> Vec<Limit> {
    let mut limits = Vec::new();
    for (key, node) in members.present() {
        let Some(&(keyword, kind)) = LIMITS.iter().find(|(keyword, _)| *keyword == key) else { continue };
        let value = match kind {
            LimitKind::Count => values::count(node, diagnostics).map(str::to_owned),
            LimitKind::Number => values::number(node, diagnostics).map(str::to_owned),
            LimitKind::Pattern => values::text(node, diagnostics).map(str::to_owned),
            // `false` says nothing.
            LimitKind::Flag => {
                values::boolean(node, diagnostics).filter(|&flag| flag).map(|_| "true".to_owned())
            }
        };
        limits.extend(value.map(|value| Limit { keyword, value }));
    }
    check_order(members, "minLength", "maxLength", diagnostics);
    check_order(members, "minimum", "maximum", diagnostics);
    check_order(members, "minItems", "maxItems", diagnostics);
    check_order(members, "minProperties", "maxProperties", diagnostics);
    limits
}

fn check_order(members: &Members<'_>, least: &str, most: &str, diagnostics: &mut Diagnostics) {
    let (Some(least_node), Some(most_node)) = (members.get(least), members.get(most)) else { return };
    if let (Some(low), Some(high)) = (least_node.integer(), most_node.integer())
        && low > high
    {
        diagnostics.push(
            Diagnostic::new(format!("`{most}` {high} is below `{least}` {low}"), most_node.place())
                .with_related(format!("`{least}` at"), least_node.place())
                .with_help("correct one of the two")
                .tolerable_as("limits-out-of-order"),
        );
    }
}
