//! Diagnostics as text, in the shape that `rustc` made familiar.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use indexmap::IndexMap;

use super::{Diagnostic, Diagnostics, Severity};
use crate::source::{Place, Sources};

/// Later errors are only counted: nobody reads on, and the first ones often cause them.
const SHOWN: usize = 100;

/// How many columns a message may take. Longer source lines are cut around the place.
const WIDTH: usize = 140;

/// How many characters of a message, pointer or help are shown.
const LONGEST: usize = 400;

/// What was left out is listed, however much there is.
const LEFT_OUT: &str = "left-out";

/// Which warnings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warnings {
    /// None.
    Hidden,
    /// Up to 20 are written out; of more, each rule has one line with their number and the first place.
    Counted,
    /// Each is written out.
    All,
}

impl Warnings {
    /// How many are written out at most, unless all are asked for.
    pub const FEW: usize = 20;
}

pub(super) fn render(
    diagnostics: &Diagnostics,
    sources: &Sources,
    file_name: &str,
    warnings: Warnings,
) -> String {
    let document = Document { sources, file_name, renderer: Renderer::plain().term_width(WIDTH) };
    let mut out = String::new();
    for error in diagnostics.of(Severity::Error).take(SHOWN) {
        document.render(error, &mut out);
    }
    let (errors, others) = (diagnostics.count(Severity::Error), diagnostics.count(Severity::Warning));
    match warnings {
        Warnings::Hidden => {}
        Warnings::Counted if others > Warnings::FEW => document.render_counts(diagnostics, &mut out),
        Warnings::Counted | Warnings::All => {
            diagnostics.of(Severity::Warning).for_each(|warning| document.render(warning, &mut out));
        }
    }
    if errors > 0 {
        let shown =
            if errors > SHOWN { format!(", of which the first {SHOWN} are shown") } else { String::new() };
        out.push_str(&format!("{}{shown}\n", counted(errors, "error")));
    }
    if others > 0 && warnings != Warnings::Hidden {
        out.push_str(&format!("{}\n", counted(others, "warning")));
    }
    out
}

pub(crate) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// What diagnostics speak of.
struct Document<'a> {
    sources: &'a Sources,
    file_name: &'a str,
    renderer: Renderer,
}

impl Document<'_> {
    fn render(&self, diagnostic: &Diagnostic, out: &mut String) {
        let line = self.sources.line(diagnostic.place);
        let snippet = Snippet::source(line.content)
            .line_start(line.number)
            .path(self.sources.file(diagnostic.place, self.file_name))
            .annotation(AnnotationKind::Primary.span(line.span));
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut title = level.primary_title(short(&diagnostic.message));
        if let Some(code) = diagnostic.code {
            title = title.id(code);
        }
        let mut group = title.element(snippet);
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
        out.push_str(&self.renderer.render(&[group]));
        out.push_str("\n\n");
    }

    /// A line for each rule that found warnings, in the order of their first places.
    fn render_counts(&self, diagnostics: &Diagnostics, out: &mut String) {
        let mut counts: IndexMap<&str, (usize, Place)> = IndexMap::new();
        for warning in diagnostics.of(Severity::Warning) {
            let code = warning.code.unwrap_or_default();
            counts.entry(code).or_insert((0, warning.place)).0 += 1;
        }
        let omissions = counts.shift_remove(LEFT_OUT).is_some();
        for (code, (count, first)) in counts {
            let findings = counted(count, "finding");
            out.push_str(&format!("warning[{code}]: {findings}, the first at {}\n", self.mention(first)));
        }
        if omissions {
            for warning in diagnostics.of(Severity::Warning).filter(|it| it.code == Some(LEFT_OUT)) {
                let (message, help) = (short(&warning.message), warning.help().unwrap_or_default());
                let place = self.mention(warning.place);
                out.push_str(&format!("warning[{LEFT_OUT}]: {message}, {} at {place}\n", short(&help)));
            }
        }
        out.push('\n');
    }

    /// A place within a line of text.
    fn mention(&self, place: Place) -> String {
        let line = self.sources.line(place);
        let pointer = match self.sources.pointer(place) {
            pointer if pointer.is_empty() => pointer,
            pointer => format!(" ({})", short(&pointer)),
        };
        format!("{}:{}:{}{pointer}", self.sources.file(place, self.file_name), line.number, line.column)
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
