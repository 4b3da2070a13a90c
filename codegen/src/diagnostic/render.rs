//! Diagnostics as text, in the shape that `rustc` made familiar.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{Diagnostic, Diagnostics};
use crate::source::{Place, Sources};

/// Later diagnostics are only counted: nobody reads on, and the first ones often cause them.
const SHOWN: usize = 100;

/// How many columns a message may take. Longer source lines are cut around the place.
const WIDTH: usize = 140;

/// How many characters of a message, pointer or help are shown.
const LONGEST: usize = 400;

pub(super) fn render(diagnostics: &Diagnostics, sources: &Sources, file_name: &str) -> String {
    let document = Document { sources, file_name, renderer: Renderer::plain().term_width(WIDTH) };
    let mut out = String::new();
    for diagnostic in diagnostics.iter().take(SHOWN) {
        out.push_str(&document.render(diagnostic));
        out.push_str("\n\n");
    }
    match diagnostics.len() {
        0 => {}
        1 => out.push_str("1 error\n"),
        count if count > SHOWN => {
            out.push_str(&format!("{count} errors, of which the first {SHOWN} are shown\n"));
        }
        count => out.push_str(&format!("{count} errors\n")),
    }
    out
}

/// What diagnostics speak of.
struct Document<'a> {
    sources: &'a Sources,
    file_name: &'a str,
    renderer: Renderer,
}

/// The line where a place begins.
struct Line<'a> {
    /// From 1.
    number: usize,
    /// Without its end.
    content: &'a str,
    /// The bytes of the place in it.
    span: Range<usize>,
}

impl Document<'_> {
    fn render(&self, diagnostic: &Diagnostic) -> String {
        let line = self.line(diagnostic.place);
        let snippet = Snippet::source(line.content)
            .line_start(line.number)
            .path(self.file_name)
            .annotation(AnnotationKind::Primary.span(line.span));
        let mut group = Level::ERROR.primary_title(short(&diagnostic.message)).element(snippet);
        let pointer = self.sources.pointer(diagnostic.place);
        if !pointer.is_empty() {
            group = group.element(Level::NOTE.with_name("at").message(short(&pointer)));
        }
        for (part, place) in &diagnostic.related {
            group = group.element(Level::NOTE.with_name(short(part)).message(self.mention(*place)));
        }
        if let Some(help) = diagnostic.help() {
            group = group.element(Level::HELP.message(short(&help)));
        }
        self.renderer.render(&[group])
    }

    /// A place within a line of text.
    fn mention(&self, place: Place) -> String {
        let line = self.line(place);
        let column = line.content.get(..line.span.start).unwrap_or("").chars().count() + 1;
        let pointer = match self.sources.pointer(place) {
            pointer if pointer.is_empty() => pointer,
            pointer => format!(" ({})", short(&pointer)),
        };
        format!("{}:{}:{column}{pointer}", self.file_name, line.number)
    }

    fn line(&self, place: Place) -> Line<'_> {
        let (text, span) = self.sources.span(place);
        let before = text.get(..span.start).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let content = text.get(start..).unwrap_or("").lines().next().unwrap_or("");
        let within = |at: usize| floor_char_boundary(content, at.saturating_sub(start));
        let span = within(span.start)..within(span.end);
        Line { number: before.matches('\n').count() + 1, content, span }
    }
}

/// Text from the document within a message: one line of bearable length.
fn short(text: &str) -> String {
    let mut line: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        line.push('…');
    }
    line
}

/// `str::floor_char_boundary` is newer than the declared `rust-version`.
fn floor_char_boundary(text: &str, index: usize) -> usize {
    let index = index.min(text.len());
    (0..=index).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}
