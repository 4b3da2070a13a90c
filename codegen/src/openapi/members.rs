//! Objects of the document, read keyword by keyword.

use super::keywords::{ALL, ANYWHERE, FOREIGN, Vocabulary};
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::source::{Elements, Entries, Member, Node, Place, Value};

/// An object whose keywords were checked against its vocabulary.
#[derive(Clone, Copy)]
pub(super) struct Members<'s> {
    node: Node<'s>,
    members: Entries<'s>,
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<'s> Members<'s> {
    /// None where `node` is not an object. Every keyword that is not in the vocabulary is a diagnostic.
    pub(super) fn read(
        node: Node<'s>,
        vocabulary: &Vocabulary,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let members = values::object(node, diagnostics)?;
        for member in members.iter() {
            if !vocabulary.allows(member.key) {
                diagnostics.push(tolerable(unknown(&member, vocabulary), member.key));
            } else if ANYWHERE.contains(&member.key) {
                values::text(member.value, diagnostics);
            }
        }
        Some(Self { node, members })
    }

    /// The value of a keyword, if it is there.
    pub(super) fn get(&self, keyword: &str) -> Option<Node<'s>> {
        self.members.get(keyword)
    }

    /// The value of a keyword that must be there.
    pub(super) fn require(&self, keyword: &str, diagnostics: &mut Diagnostics) -> Option<Node<'s>> {
        let value = self.get(keyword);
        if value.is_none() {
            diagnostics
                .push(Diagnostic::new(format!("`{keyword}` is missing"), self.place()).with_help("add it"));
        }
        value
    }

    /// The keywords that are there, in the document's order.
    pub(super) fn present(&self) -> impl Iterator<Item = (&'s str, Node<'s>)> {
        self.members.iter().map(|member| (member.key, member.value))
    }

    /// A keyword that holds a string.
    pub(super) fn text(&self, keyword: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        self.spanned(keyword, diagnostics).map(|text| text.value)
    }

    /// A keyword that holds a string, and where that stands.
    pub(super) fn spanned(&self, keyword: &str, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
        values::spanned(self.get(keyword)?, diagnostics)
    }

    /// A keyword that must be there and hold a string.
    pub(super) fn require_text(
        &self,
        keyword: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Spanned<String>> {
        values::spanned(self.require(keyword, diagnostics)?, diagnostics)
    }

    /// A keyword that holds true or false.
    pub(super) fn flag(&self, keyword: &str, diagnostics: &mut Diagnostics) -> Option<bool> {
        values::boolean(self.get(keyword)?, diagnostics)
    }

    /// The elements of a keyword that holds an array; none where it is absent.
    pub(super) fn list(&self, keyword: &str, diagnostics: &mut Diagnostics) -> Elements<'s> {
        self.get(keyword)
            .and_then(|node| values::array(node, diagnostics))
            .unwrap_or(Elements::none(self.node.sources()))
    }

    /// The entries of a keyword that holds an object whose keys are names; none where it is absent.
    pub(super) fn entries(&self, keyword: &str, diagnostics: &mut Diagnostics) -> Entries<'s> {
        self.get(keyword)
            .and_then(|node| values::object(node, diagnostics))
            .unwrap_or(Entries::none(self.node.sources()))
    }

    /// Where the object stands.
    pub(super) fn place(&self) -> Place {
        self.node.place()
    }
}

/// What to do about an `allOf` that only makes room next to a reference.
const UNWRAPPED: &str =
    "write `$ref` without `allOf` around it: `description` and the like may be next to it";

/// Whether it is an `allOf` around one reference.
fn wraps_reference(member: &Member<'_>) -> bool {
    let Value::Array(elements) = member.value.value() else { return false };
    let is_reference = |element: Node<'_>| match element.value() {
        Value::Object(members) => members.get("$ref").is_some(),
        _ => false,
    };
    member.key == "allOf" && elements.iter().count() == 1 && elements.iter().all(is_reference)
}

/// Keywords that cannot be left out without a loss of what the schema means.
const MEANINGFUL: &[&str] = &["allOf", "$dynamicRef", "swagger"];

/// In somebody else's document, a keyword that is not known is only not looked at.
fn tolerable(diagnostic: Diagnostic, keyword: &str) -> Diagnostic {
    match keyword {
        _ if MEANINGFUL.contains(&keyword) => diagnostic,
        _ if keyword.starts_with("x-") => diagnostic.tolerable_as("ignored-extension"),
        _ => diagnostic.tolerable_as("ignored-keyword"),
    }
}

fn unknown(member: &Member<'_>, vocabulary: &Vocabulary) -> Diagnostic {
    let (keyword, kind) = (member.key, vocabulary.name);
    let place = member.value.key_place();
    if let Some((_, instead)) = FOREIGN.iter().find(|(foreign, _)| *foreign == keyword) {
        let help = if wraps_reference(member) { UNWRAPPED } else { *instead };
        return Diagnostic::new(format!("`{keyword}` is not in the dialect"), place).with_help(help);
    }
    let homes: Vec<&str> = ALL.iter().filter(|home| home.allows(keyword)).map(|home| home.name).collect();
    if !homes.is_empty() {
        let help = format!("it belongs in {}", homes.join(", "));
        return Diagnostic::new(format!("`{keyword}` does not belong in {kind}"), place).with_help(help);
    }
    let what = if keyword.starts_with("x-") { "extension" } else { "keyword" };
    let diagnostic = Diagnostic::new(format!("unknown {what} `{keyword}`"), place);
    let known = vocabulary.keywords.iter().chain(ANYWHERE).copied();
    match did_you_mean(keyword, known) {
        Some(help) => diagnostic.with_help(help),
        None if what == "extension" => {
            diagnostic.with_help(format!("the extensions are {}", extensions().join(", ")))
        }
        None => diagnostic.with_help(format!("{kind} may hold {}", vocabulary.keywords.join(", "))),
    }
}

fn extensions() -> Vec<&'static str> {
    let mut known: Vec<&str> = ALL
        .iter()
        .flat_map(|kind| kind.keywords)
        .chain(ANYWHERE)
        .copied()
        .filter(|k| k.starts_with("x-"))
        .collect();
    known.sort_unstable();
    known.dedup();
    known
}

/// What a value is called in a message: by its keyword, or by its number in a list.
pub(crate) fn described(node: Node<'_>) -> String {
    match (node.key(), node.position()) {
        (Some(key), _) => format!("`{key}`"),
        (None, Some((index, array))) => match array.key() {
            Some(list) => format!("element {} of `{list}`", index + 1),
            None => format!("element {}", index + 1),
        },
        (None, None) => "the document".to_owned(),
    }
}

/// The diagnostic of a value that is not what is wanted.
pub(crate) fn wrong_kind(node: Node<'_>, wanted: &str) -> Diagnostic {
    let found = match node.value() {
        Value::Boolean(_) | Value::Number(_) | Value::Null => format!("`{}`", node.compact()),
        _ => node.kind().to_owned(),
    };
    let message = format!("{} cannot be {found}", described(node));
    Diagnostic::new(message, node.place()).with_help(format!("write {wanted}"))
}
