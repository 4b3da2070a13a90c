//! The diagnostics of a run together with the documents that they speak of.

use std::fmt;

use super::{Diagnostics, render};
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

    /// The exact text to print: each diagnostic with file, line, column, the line at fault, JSON pointer and help, and a closing line with their number. At most 100 are
    /// written out. Without diagnostics the text is empty.
    pub fn render(&self, file_name: &str) -> String {
        render::render(&self.diagnostics, &self.sources, file_name)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.diagnostics.fmt(formatter)
    }
}

impl std::error::Error for Report {}
