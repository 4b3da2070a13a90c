//! What is asked of a document beyond what the generator needs: one rule a file.
//!
//! In a [curated](Mode::Curated) document each finding counts as its [`Rule`] says; in [somebody else's](Mode::Foreign) it is a warning.

mod ends;
mod fits;
mod missing_description;
mod missing_example;
mod unfitting_example;
mod unknown_format;
mod unused_component;

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::openapi::{Document, OrReference};
use crate::source::Sources;

/// Whose document it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Ours, kept by hand: strict.
    Curated,
    /// Anybody's: what no client needs is a warning at most.
    Foreign,
    /// Anybody's, and what no client can be made of is left out.
    Skipping,
    /// Read as ours, without the rules: for tests of the reader.
    Strict,
}

impl Mode {
    /// What collects the diagnostics of a run.
    pub(crate) fn diagnostics(self) -> Diagnostics {
        match self {
            Self::Curated | Self::Strict => Diagnostics::default(),
            Self::Foreign | Self::Skipping => Diagnostics::lenient(),
        }
    }
}

/// Something that is asked of every document.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What its diagnostics are marked with.
    pub code: &'static str,
    /// How much a finding counts in a curated document.
    pub severity: Severity,
    /// What is asked, in one sentence.
    pub summary: &'static str,
    check: fn(&Subject<'_>, &mut Findings<'_>),
}

/// Every rule.
pub const RULES: &[Rule] = &[
    unknown_format::RULE,
    unused_component::RULE,
    missing_description::RULE,
    missing_example::RULE,
    unfitting_example::RULE,
];

/// What is checked.
struct Subject<'d> {
    document: &'d Document,
    sources: &'d Sources,
}

/// What one rule finds.
struct Findings<'f> {
    code: &'static str,
    severity: Severity,
    diagnostics: &'f mut Diagnostics,
}

impl Findings<'_> {
    fn push(&mut self, finding: Diagnostic) {
        self.diagnostics.push(finding.with_rule(self.code, self.severity));
    }
}

/// Checks a document against every rule.
pub fn check(document: &Document, sources: &Sources, mode: Mode, diagnostics: &mut Diagnostics) {
    let subject = Subject { document, sources };
    for rule in RULES {
        let severity = match mode {
            Mode::Curated => rule.severity,
            Mode::Foreign | Mode::Skipping => Severity::Warning,
            Mode::Strict => return,
        };
        (rule.check)(&subject, &mut Findings { code: rule.code, severity, diagnostics });
    }
}

/// The rules as the table of `schema/README.md`.
pub fn table() -> String {
    let row = |rule: &Rule| {
        let severity = match rule.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        format!("| `{}` | {severity} | {} |\n", rule.code, rule.summary)
    };
    let rows: String = RULES.iter().map(row).collect();
    format!("| code | in our document | what is asked |\n|---|---|---|\n{rows}")
}

/// What a shared part of the document is in the end.
fn end<'d, T>(components: &'d IndexMap<String, OrReference<T>>, item: &'d OrReference<T>) -> Option<&'d T> {
    let mut item = item;
    // A chain without a circle is no longer than the components are many.
    for _ in 0..=components.len() {
        match item {
            OrReference::Item(found) => return Some(found),
            OrReference::Reference(reference, _) => item = components.get(&reference.name)?,
        }
    }
    None
}
