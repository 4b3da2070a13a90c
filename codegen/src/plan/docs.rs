//! What is said about things: the schema's words and ours, as lines of rustdoc.

use proc_macro2::Ident;

use super::names::plain as plain_name;
use crate::model::{Docs, Field, Presence, TypeDef};
use crate::text::{WIDTH, code, is_web_address, json_lines, markdown, one_line, visible};

/// The documentation of one item.
#[derive(Clone, Debug, Default)]
pub(crate) struct DocText {
    /// Lines as rustdoc wants them, each with its leading space.
    pub(crate) lines: Vec<String>,
    pub(crate) deprecated: bool,
    /// Other names under which the item is found.
    pub(crate) aliases: Vec<String>,
}

impl DocText {
    /// Docs of a type; one that the schema does not describe is described by its name.
    pub(super) fn of_type(ty: &TypeDef, ident: &Ident) -> Self {
        let fallback = format!("{} of the schema.", code(&ty.schema_name));
        let docs = Self::of(&ty.docs, &fallback).and(&examples(ty.examples.iter().map(String::as_str)));
        docs.found_as(&ty.schema_name, ident)
    }

    /// The same for an item that is also found by its published name, where that is another than its own.
    pub(super) fn found_as(mut self, name: &str, ident: &Ident) -> Self {
        let is_word = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
        if is_word && !name.is_empty() && name != plain_name(ident) {
            self.aliases.push(name.to_owned());
        }
        self
    }

    /// Docs of a field, or of a setter that has no public field.
    pub(super) fn of_field(field: &Field) -> Self {
        match field.presence {
            Presence::Rest => {
                let mut docs = Self::line("The members that have no field of their own, by their names.");
                let values = paragraphs(&field.docs, "");
                if !values.is_empty() {
                    docs.lines.push(String::new());
                    docs.lines.extend(values);
                }
                Self { deprecated: field.docs.deprecated, ..docs }
            }
            _ => Self::of(&field.docs, &format!("{}.", code(&field.name))),
        }
    }

    /// Docs of a setter: the field says the rest. `holder` is the type of the field as it is written in the file.
    pub(super) fn of_setter(field: &Field, name: &Ident, holder: &str) -> Self {
        let name = plain_name(name);
        let link = linked(&format!("Sets [`{name}`](field@{holder}::{name})."));
        Self { deprecated: field.docs.deprecated, ..Self::blocks(&[link]) }
    }

    /// All that the schema says about one thing, or `fallback` where it says nothing.
    pub(super) fn of(docs: &Docs, fallback: &str) -> Self {
        Self { lines: paragraphs(docs, fallback), deprecated: docs.deprecated, aliases: Vec::new() }
    }

    /// A paragraph of our own words around [`code`] and [`plain`](crate::text::plain) text of the schema.
    pub(super) fn line(text: &str) -> Self {
        Self::blocks(&[markdown(text)])
    }

    /// Blocks of lines that are Markdown already, with an empty line between them.
    pub(super) fn blocks(blocks: &[Vec<String>]) -> Self {
        Self { lines: spaced(blocks), ..Self::default() }
    }

    /// More blocks after what is there.
    pub(super) fn and(mut self, blocks: &[Vec<String>]) -> Self {
        let more = spaced(blocks);
        if !more.is_empty() {
            self.lines.push(String::new());
            self.lines.extend(more);
        }
        self
    }
}

/// The schema's examples as a section; nothing where there are none.
pub(super) fn examples<'e>(examples: impl Iterator<Item = &'e str>) -> Vec<Vec<String>> {
    let mut blocks: Vec<Vec<String>> = examples.map(example).collect();
    if !blocks.is_empty() {
        blocks.insert(0, vec!["# Examples".to_owned()]);
    }
    blocks
}

/// A value as a block of JSON, which rustdoc shows and does not run. JSON escapes what could end it.
pub(super) fn example(json: &str) -> Vec<String> {
    let lines = json_lines(&visible(json));
    ["```json".to_owned()].into_iter().chain(lines).chain(["```".to_owned()]).collect()
}

/// A paragraph of our own words that links to items of the emitted crate. It holds no text of the schema but identifiers.
pub(super) fn linked(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + word.chars().count() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn spaced(blocks: &[Vec<String>]) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks.iter().filter(|block| !block.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(
            block.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") }),
        );
    }
    lines
}

/// All that the schema says about one thing, as one paragraph; none where it says nothing.
pub(super) fn sentences(docs: &Docs) -> Option<String> {
    let texts = docs.summary.iter().chain(&docs.description).chain(&docs.notes);
    let words: Vec<&str> = texts.flat_map(|text| text.split_whitespace()).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

fn paragraphs(docs: &Docs, fallback: &str) -> Vec<String> {
    let says_something = |text: &&str| !visible(text).trim().is_empty();
    let summary = docs.summary.as_deref().filter(says_something);
    let description = docs.description.as_deref().filter(says_something);
    let description = description.filter(|_| docs.description != docs.summary);
    let mut blocks: Vec<Vec<String>> = summary.into_iter().chain(description).map(markdown).collect();
    if blocks.iter().all(Vec::is_empty) {
        blocks.push(markdown(fallback));
    }
    blocks.push(markdown(&docs.notes.join(" ")));
    blocks.extend(docs.link.as_deref().map(|link| markdown(&see(link))));
    spaced(&blocks)
}

/// A link, or the text of one that leads nowhere.
fn see(link: &str) -> String {
    let link = one_line(link);
    match is_web_address(&link) {
        true => format!("See <{link}>."),
        false => format!("See {}.", code(&link)),
    }
}
