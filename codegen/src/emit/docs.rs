//! What the schema says about things, as doc attributes.

use proc_macro2::TokenStream;
use quote::quote;

use super::markdown::{WIDTH, code, markdown};
use crate::model::{Docs, Field, TypeDef};

/// Docs of a type; one that the schema does not describe is described by its name.
pub(super) fn of_type(ty: &TypeDef) -> TokenStream {
    attributes(&ty.docs, &format!("{} of the schema.", code(&ty.schema_name)))
}

/// Docs of a field or of its setter.
pub(super) fn of_field(field: &Field) -> TokenStream {
    attributes(&field.docs, &format!("{}.", code(&field.name)))
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

/// A paragraph of our own words, in Markdown.
pub(super) fn line(text: &str) -> TokenStream {
    lines(&[text.to_owned()])
}

/// Paragraphs of our own words; an empty one parts two others.
pub(super) fn lines(texts: &[String]) -> TokenStream {
    let lines = texts.iter().flat_map(|text| own_words(text));
    quote!(#(#[doc = #lines])*)
}

/// Lines of text that is Markdown already: broken at spaces, nothing escaped.
fn own_words(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() || line.chars().count() + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(format!(" {word}")),
        }
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
    let mut blocks: Vec<Vec<String>> = Vec::new();
    blocks.extend(docs.summary.as_deref().filter(|text| !text.trim().is_empty()).map(markdown));
    let differs = docs.description != docs.summary;
    blocks
        .extend(docs.description.as_deref().filter(|text| differs && !text.trim().is_empty()).map(markdown));
    if blocks.is_empty() {
        blocks.push(vec![fallback.to_owned()]);
    }
    if !docs.notes.is_empty() {
        blocks.push(markdown(&docs.notes.join(" ")));
    }
    blocks.extend(docs.link.as_deref().map(|link| vec![format!("See <{link}>.")]));
    let mut lines = Vec::new();
    for block in blocks {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(block.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") }));
    }
    lines
}
