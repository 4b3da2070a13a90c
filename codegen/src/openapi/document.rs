//! The root of the document.

use super::annotations::Description;
use super::components::Components;
use super::extensions::{Crate, ErrorEnvelope, Retry};
use super::keywords;
use super::members::{Members, Spanned};
use super::path_item::{self, PathItem};
use super::security::{self, SecurityRequirement};
use super::server::{self, Server};
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;
use crate::source::{Node, Value};

/// A whole document.
#[derive(Clone, Debug)]
pub struct Document {
    /// `info`
    pub info: Info,
    /// `servers`; the first is the default.
    pub servers: Vec<Server>,
    /// `tags`
    pub tags: Vec<Tag>,
    /// `paths`, in the document's order.
    pub paths: Vec<PathItem>,
    /// `components`
    pub components: Components,
    /// `security`
    pub security: Option<Vec<SecurityRequirement>>,
    /// `x-crate`
    pub package: Crate,
    /// `x-error-envelope`
    pub errors: Option<ErrorEnvelope>,
    /// `x-retry`
    pub retry: Retry,
    /// The root.
    pub place: Place,
}

/// `info`. Contact, license and terms of service are checked and not kept: they lead to nothing in a client.
#[derive(Clone, Debug)]
pub struct Info {
    /// `title`
    pub title: String,
    /// `version`
    pub version: String,
    /// Summary, description; `externalDocs` of the root.
    pub text: Description,
    /// Where it stands.
    pub place: Place,
}

/// An element of `tags`.
#[derive(Clone, Debug)]
pub struct Tag {
    /// `name`
    pub name: Spanned<String>,
    /// Description and link.
    pub text: Description,
}

impl Document {
    /// None where the root is not an object.
    pub(super) fn read(root: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        if let Value::Null = root.value() {
            let nothing = Diagnostic::new("the document is null", root.place());
            diagnostics.push(nothing.with_help("write an object"));
            return None;
        }
        if let Value::Object(entries) = root.value()
            && let Some(version) = entries.get("swagger").filter(|_| entries.get("openapi").is_none())
        {
            diagnostics.push(another_standard(version));
            return None;
        }
        let members = Members::read(root, &keywords::DOCUMENT, diagnostics)?;
        check_version(&members, diagnostics);
        let mut info = Info::read(&members, diagnostics);
        info.text.link = Description::read(&members, diagnostics).link;
        Some(Self {
            info,
            servers: server::read_all(&members, diagnostics),
            tags: members
                .list("tags", diagnostics)
                .iter()
                .filter_map(|node| Tag::read(node, diagnostics))
                .collect(),
            paths: members
                .require("paths", diagnostics)
                .map(|node| path_item::read_all(node, diagnostics))
                .unwrap_or_default(),
            components: Components::read(members.get("components"), diagnostics),
            security: members.get("security").map(|node| security::requirements(node, diagnostics)),
            package: members.get("x-crate").map(|node| Crate::read(node, diagnostics)).unwrap_or_default(),
            errors: members.get("x-error-envelope").and_then(|node| ErrorEnvelope::read(node, diagnostics)),
            retry: members.get("x-retry").map(|node| Retry::read(node, diagnostics)).unwrap_or_default(),
            place: members.place(),
        })
    }
}

/// What came before OpenAPI has other keywords everywhere: nothing else is worth a message.
fn another_standard(version: Node<'_>) -> Diagnostic {
    Diagnostic::new("the document is Swagger, which came before OpenAPI 3", version.place())
        .with_help("convert it first, for example with `swagger2openapi` or https://converter.swagger.io")
}

fn check_version(members: &Members<'_>, diagnostics: &mut Diagnostics) {
    let help = "write the document as OpenAPI 3.1, for example `\"openapi\": \"3.1.0\"`";
    let Some(node) = members.get("openapi") else {
        diagnostics.push(Diagnostic::new("`openapi` is missing", members.place()).with_help(help));
        return;
    };
    if let Value::Number(_) = node.value() {
        diagnostics.push(Diagnostic::new("`openapi` cannot be a number", node.place()).with_help(help));
        return;
    }
    let Some(version) = values::text(node, diagnostics) else { return };
    let patch = version.strip_prefix("3.1.").unwrap_or("");
    if patch.is_empty() || !patch.bytes().all(|byte| byte.is_ascii_digit()) {
        let message = format!("OpenAPI version `{version}` is not supported");
        diagnostics.push(Diagnostic::new(message, node.place()).with_help(help));
    }
}

impl Info {
    fn read(document: &Members<'_>, diagnostics: &mut Diagnostics) -> Self {
        let place = document.place();
        let empty =
            Self { title: String::new(), version: String::new(), text: Description::default(), place };
        let Some(node) = document.require("info", diagnostics) else { return empty };
        let Some(members) = Members::read(node, &keywords::INFO, diagnostics) else { return empty };
        members.text("termsOfService", diagnostics);
        for (keyword, vocabulary) in [("contact", &keywords::CONTACT), ("license", &keywords::LICENSE)] {
            let inner = members.get(keyword).and_then(|node| Members::read(node, vocabulary, diagnostics));
            for field in vocabulary.keywords {
                inner.and_then(|inner| inner.text(field, diagnostics));
            }
        }
        Self {
            title: members.require_text("title", diagnostics).map(|title| title.value).unwrap_or_default(),
            version: members
                .require_text("version", diagnostics)
                .map(|version| version.value)
                .unwrap_or_default(),
            // The title names the API and is kept apart.
            text: Description {
                summary: members.text("summary", diagnostics),
                ..Description::read(&members, diagnostics)
            },
            place: members.place(),
        }
    }
}

impl Tag {
    fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::TAG, diagnostics)?;
        let text = Description::read(&members, diagnostics);
        Some(Self { name: members.require_text("name", diagnostics)?, text })
    }
}
