//! Faults of a schema: what is wrong, where, and what to do.
//!
//! Every stage adds to one [`Diagnostics`] and goes on, so that a run reports all faults at once. A stage that cannot make sense of a part leaves it out of what
//! it returns and does not report what follows from that alone.

mod render;
mod suggest;

use std::collections::BTreeMap;
use std::fmt;

pub(crate) use suggest::did_you_mean;

use crate::model::Place;

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
    pub help: Option<String>,
}

impl Diagnostic {
    /// A fault at `place`.
    pub fn new(message: impl Into<String>, place: &Place) -> Self {
        Self { message: message.into(), place: place.clone(), related: Vec::new(), help: None }
    }

    /// Adds what to do. A second help replaces the first.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds another place that has a part in the fault, for example `first given here`.
    #[must_use]
    pub fn with_related(mut self, part: impl Into<String>, place: &Place) -> Self {
        self.related.push((part.into(), place.clone()));
        self
    }
}

/// The faults of one run, in the document's order. The same message at the same place is kept once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    faults: BTreeMap<Order, Diagnostic>,
}

/// Start, end and message: what sorts faults and what makes two of them the same.
type Order = (usize, usize, String);

impl Diagnostics {
    /// Adds a fault.
    pub fn push(&mut self, fault: Diagnostic) {
        let order = (fault.place.range.start, fault.place.range.end, fault.message.clone());
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

    /// `value` where there is no fault.
    ///
    /// # Errors
    ///
    /// The faults themselves, if there are any.
    pub fn into_result<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }

    /// The exact text to print: each fault with file, line, column, the line at fault, JSON pointer and help, and a closing line with their number. At most 100
    /// faults are written out. `text` is the text that was read, as text or bytes. Without faults the text is empty.
    pub fn render(&self, file_name: &str, text: impl AsRef<[u8]>) -> String {
        render::render(self, file_name, &String::from_utf8_lossy(text.as_ref()))
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

impl std::error::Error for Diagnostics {}
