//! The diagnostics of a run together with the documents that they speak of.

use std::fmt;

use super::{Diagnostics, Severity, Warnings, json, render};
use crate::source::Sources;

/// Diagnostics that can be printed.
#[derive(Debug)]
pub struct Report {
    sources: Sources,
    diagnostics: Diagnostics,
}

impl Report {
    /// What was found in `sources`.
    pub fn new(sources: Sources, diagnostics: Diagnostics) -> Self {
        Self { sources, diagnostics }
    }

    /// What was found.
    pub fn diagnostics(&self) -> &Diagnostics {
        &self.diagnostics
    }

    /// The documents.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The exact text to print: each diagnostic with file, line, column, the line at diagnostic, JSON pointer and help, errors first; then the number of errors and that of warnings. At most
    /// 100 errors are written out. Without diagnostics the text is empty.
    pub fn render(&self, file_name: &str, warnings: Warnings) -> String {
        render::render(&self.diagnostics, &self.sources, file_name, warnings)
    }

    /// The same for tools: one JSON object a line for each diagnostic, in the document's order, with `severity`, `code`, `message`, `file`, `line`, `column`, `pointer`, `related` (each
    /// with a message and a place) and `help`.
    pub fn json(&self, file_name: &str) -> String {
        json::render(&self.diagnostics, &self.sources, file_name)
    }

    /// `2 errors, 1 warning`; empty where there are none.
    pub fn counts(&self) -> String {
        let kinds = [(Severity::Error, "error"), (Severity::Warning, "warning")];
        let counts = kinds.map(|(severity, word)| (self.diagnostics.count(severity), word));
        let told = counts.iter().filter(|(count, _)| *count > 0);
        told.map(|(count, word)| render::counted(*count, word)).collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.diagnostics.fmt(formatter)
    }
}

impl std::error::Error for Report {}
