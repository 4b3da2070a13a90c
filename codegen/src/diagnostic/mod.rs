//! Faults of a schema: what is wrong, where, and what to do.
//!
//! Every stage adds to one [`Diagnostics`] and goes on, so that a run reports all faults at once. A stage that cannot make sense of a part leaves it out of what
//! it returns and does not report what follows from that alone.

mod render;
mod report;
mod suggest;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

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

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// The text at fault.
    pub place: Place,
    /// Other places that have a part in it, each with a word on which part.
    pub related: Vec<(String, Place)>,
    /// What to do about it.
    help: Option<Help>,
}

impl Diagnostic {
    /// A fault at `place`.
    pub fn new(message: impl Into<String>, place: Place) -> Self {
        Self { message: message.into(), place, related: Vec::new(), help: None }
    }

    /// Adds what to do. A second help replaces the first.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(Help::Text(help.into()));
        self
    }

    /// Adds as help the name that is nearest to `word`, or `otherwise` where none is near. The names are compared only if the diagnostic is printed.
    #[must_use]
    pub(crate) fn with_nearest(mut self, word: &str, known: &Arc<[String]>, otherwise: String) -> Self {
        self.help = Some(Help::Nearest { word: word.to_owned(), known: Arc::clone(known), otherwise });
        self
    }

    /// What to do about it.
    pub fn help(&self) -> Option<String> {
        Some(match self.help.as_ref()? {
            Help::Text(text) => text.clone(),
            Help::Nearest { word, known, otherwise } => {
                did_you_mean(word, known.iter().map(String::as_str)).unwrap_or_else(|| otherwise.clone())
            }
        })
    }

    /// Adds another place that has a part in the fault, for example `first given here`.
    #[must_use]
    pub fn with_related(mut self, part: impl Into<String>, place: Place) -> Self {
        self.related.push((part.into(), place));
        self
    }
}

/// The faults of one run, in the document's order. The same message at the same place is kept once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    faults: BTreeMap<Order, Diagnostic>,
}

/// What sorts diagnostics and what makes two of them the same.
type Order = (Place, String);

impl Diagnostics {
    /// Adds a fault.
    pub fn push(&mut self, fault: Diagnostic) {
        let order = (fault.place, fault.message.clone());
        self.faults.entry(order).or_insert(fault);
    }

    /// How many faults there are.
    pub fn len(&self) -> usize {
        self.faults.len()
    }

    /// Whether there is no fault.
    pub fn is_empty(&self) -> bool {
        self.faults.is_empty()
    }

    /// The faults in the document's order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.faults.values()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.faults.values().next(), self.len()) {
            (None, _) => f.write_str("no faults"),
            (Some(first), 1) => f.write_str(&first.message),
            (Some(first), count) => write!(f, "{} (and {} more)", first.message, count - 1),
        }
    }
}
