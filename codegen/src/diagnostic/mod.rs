//! Errors and warnings of a schema: what is wrong, where, and what to do.
//!
//! Every stage adds to one [`Diagnostics`] and goes on, so that a run reports all of them at once. A stage that cannot make sense of a part leaves it out of what
//! it returns and does not report what follows from that alone.

mod json;
mod render;
mod report;
mod suggest;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::sync::Arc;

pub use render::Warnings;
pub(crate) use render::counted;
pub use report::Report;
pub(crate) use suggest::did_you_mean;

use crate::source::Place;

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Help {
    Text(String),
    /// The nearest of the known names, if one is near.
    Nearest {
        word: String,
        known: Arc<[String]>,
        otherwise: String,
    },
}

/// Whether a schema is refused because of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// The crate is generated all the same.
    Warning,
}

/// One error or warning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether the schema is refused because of it.
    pub severity: Severity,
    /// The rule of the dialect that found it, if one did.
    pub code: Option<&'static str>,
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// The text at diagnostic.
    pub place: Place,
    /// Other places that have a part in it, each with a word on which part.
    pub related: Vec<(String, Place)>,
    /// What to do about it.
    help: Option<Box<Help>>,
    /// What it is called where it is only a warning: it says that a document is not as it should be, but a client can be made of it all the same.
    tolerable: Option<&'static str>,
}

impl Diagnostic {
    /// An error at `place`.
    pub fn new(message: impl Into<String>, place: Place) -> Self {
        Self {
            severity: Severity::Error,
            code: None,
            message: message.into(),
            place,
            related: Vec::new(),
            help: None,
            tolerable: None,
        }
    }

    /// A warning at `place`, with its code.
    pub(crate) fn warning(code: &'static str, message: impl Into<String>, place: Place) -> Self {
        Self::new(message, place).with_rule(code, Severity::Warning)
    }

    /// Says that it is a warning with this code in somebody else's document. Whoever adds it goes on as if what it speaks of were not there.
    #[must_use]
    pub(crate) fn tolerable_as(mut self, code: &'static str) -> Self {
        self.tolerable = Some(code);
        self
    }

    /// Says which rule found it, and how much that counts.
    #[must_use]
    pub(crate) fn with_rule(mut self, code: &'static str, severity: Severity) -> Self {
        (self.code, self.severity) = (Some(code), severity);
        self
    }

    /// Adds what to do. A second help replaces the first.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(Box::new(Help::Text(help.into())));
        self
    }

    /// Adds as help the name that is nearest to `word`, or `otherwise` where none is near. The names are compared only if the diagnostic is printed.
    #[must_use]
    pub(crate) fn with_nearest(mut self, word: &str, known: &Arc<[String]>, otherwise: String) -> Self {
        let help = Help::Nearest { word: word.to_owned(), known: Arc::clone(known), otherwise };
        self.help = Some(Box::new(help));
        self
    }

    /// What to do about it.
    pub fn help(&self) -> Option<String> {
        Some(match self.help.as_deref()? {
            Help::Text(text) => text.clone(),
            Help::Nearest { word, known, otherwise } => {
                did_you_mean(word, known.iter().map(String::as_str)).unwrap_or_else(|| otherwise.clone())
            }
        })
    }

    /// Adds another place that has a part in it, for example `first given here`.
    #[must_use]
    pub fn with_related(mut self, part: impl Into<String>, place: Place) -> Self {
        self.related.push((part.into(), place));
        self
    }
}

/// The diagnostics of one run, in the document's order. The same message at the same place is kept once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    found: BTreeMap<Order, Diagnostic>,
    errors: usize,
    /// Whether what is tolerable is a warning.
    is_lenient: bool,
}

/// What sorts diagnostics and what makes two of them the same.
type Order = (Place, String);

impl Diagnostics {
    /// Of somebody else's document: what is tolerable is a warning.
    pub(crate) fn lenient() -> Self {
        Self { is_lenient: true, ..Self::default() }
    }

    /// Whether what is tolerable is a warning.
    pub(crate) fn is_lenient(&self) -> bool {
        self.is_lenient
    }

    /// Adds a diagnostic.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        if let Some(code) = diagnostic.tolerable.filter(|_| self.is_lenient) {
            (diagnostic.code, diagnostic.severity) = (Some(code), Severity::Warning);
        }
        let order = (diagnostic.place, diagnostic.message.clone());
        if let Entry::Vacant(entry) = self.found.entry(order) {
            self.errors += usize::from(diagnostic.severity == Severity::Error);
            entry.insert(diagnostic);
        }
    }

    /// Whether an error speaks of exactly this place.
    pub(crate) fn has_error_at(&self, place: Place) -> bool {
        let at = self.found.range((place, String::new())..).take_while(|((found, _), _)| *found == place);
        at.into_iter().any(|(_, diagnostic)| diagnostic.severity == Severity::Error)
    }

    /// Takes a diagnostic back: what it speaks of is there no more.
    pub(crate) fn take_back(&mut self, diagnostic: &Diagnostic) {
        let order = (diagnostic.place, diagnostic.message.clone());
        if let Some(found) = self.found.remove(&order) {
            self.errors -= usize::from(found.severity == Severity::Error);
        }
    }

    /// How many diagnostics there are.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// How many of them have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.len() - self.errors,
        }
    }

    /// All of them, in the document's order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.values()
    }

    /// Those of one severity, in the document's order.
    pub fn of(&self, severity: Severity) -> impl Iterator<Item = &Diagnostic> {
        self.iter().filter(move |diagnostic| diagnostic.severity == severity)
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.of(Severity::Error).chain(self.of(Severity::Warning)).next(), self.len()) {
            (None, _) => f.write_str("no diagnostics"),
            (Some(first), 1) => f.write_str(&first.message),
            (Some(first), count) => write!(f, "{} (and {} more)", first.message, count - 1),
        }
    }
}
