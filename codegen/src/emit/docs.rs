//! What the schema says about things, as doc attributes.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::{Docs, Field, TypeDef};
use crate::text::{WIDTH, code, is_web_address, json_lines, markdown, one_line, visible};

/// Docs of a type; one that the schema does not describe is described by its name.
pub(super) fn of_type(ty: &TypeDef) -> TokenStream {
    let fallback = format!("{} of the schema.", code(&ty.schema_name));
    let mut lines = paragraphs(&ty.docs, &fallback);
    let examples = examples(ty.examples.iter().map(String::as_str));
    if !examples.is_empty() {
        lines.push(String::new());
        lines.extend(spaced(&examples));
    }
    let deprecated = ty.docs.deprecated.then(|| quote!(#[deprecated]));
    quote!(#(#[doc = #lines])* #deprecated)
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

/// Docs of a field, or of a setter that has no public field.
pub(super) fn of_field(field: &Field) -> TokenStream {
    attributes(&field.docs, &format!("{}.", code(&field.name)))
}

/// Docs of a setter: the field says the rest. `holder` is the type of the field as it is written in the file.
pub(super) fn of_setter(field: &Field, name: &Ident, holder: &TokenStream) -> TokenStream {
    let holder = holder.to_string().replace(' ', "");
    let name = name.to_string();
    let name = name.strip_prefix("r#").unwrap_or(&name);
    let lines = blocks(&[linked(&format!("Sets [`{name}`](field@{holder}::{name})."))]);
    let deprecated = field.docs.deprecated.then(|| quote!(#[deprecated]));
    quote!(#lines #deprecated)
}

/// All that the schema says about one thing, or `fallback` where it says nothing.
pub(super) fn attributes(docs: &Docs, fallback: &str) -> TokenStream {
    let lines = paragraphs(docs, fallback);
    let deprecated = docs.deprecated.then(|| quote!(#[deprecated]));
    quote!(#(#[doc = #lines])* #deprecated)
}

/// The same at the head of a file.
pub(super) fn inner(docs: &Docs, fallback: &str) -> TokenStream {
    let lines = paragraphs(docs, fallback);
    quote!(#(#![doc = #lines])*)
}

/// A paragraph of our own words around [`code`] and [`plain`](crate::text::plain) text of the schema.
pub(super) fn line(text: &str) -> TokenStream {
    blocks(&[markdown(text)])
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

/// Blocks of lines that are Markdown already, with an empty line between them.
pub(super) fn blocks(blocks: &[Vec<String>]) -> TokenStream {
    let lines = spaced(blocks);
    quote!(#(#[doc = #lines])*)
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

/// Lines as rustdoc wants them, each with its leading space.
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
