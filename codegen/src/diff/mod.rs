//! What a change of the schema means for the users of the crate.
//!
//! Two schemas become two models, two sets of names and two crates. The models say what changed, where, and why; the crates say whether user code can stop compiling: each public item is
//! compared with its counterpart, so that no change of Rust goes unreported, whatever caused it. Kinds of changes and their classes are listed in [`RULES`].

mod api;
mod change;
mod fields;
mod members;
mod operations;
mod parameters;
mod report;
mod rule;
mod side;
mod surface;
mod types;

pub use change::Change;
pub use rule::{Class, RULES, Rule};

use self::side::Side;
use self::surface::Surface;
use crate::dialect::Mode;
use crate::generate::{self, Failure};

/// What changed between two schemas.
#[derive(Debug)]
pub struct Diff {
    /// The gravest first, each class in the order of the new schema.
    pub changes: Vec<Change>,
}

/// Which of the two schemas cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The one before.
    Old,
    /// The one after.
    New,
}

/// Compares two schemas. Their names are for the places of changes.
///
/// # Errors
///
/// What is wrong with one of them.
pub fn diff(
    (old_name, old): (&str, &[u8]),
    (new_name, new): (&str, &[u8]),
) -> Result<Diff, (Which, Failure)> {
    let read = |which, text| generate::whole(text, Mode::Foreign).map_err(|failure| (which, failure));
    let (old, new) = (read(Which::Old, old)?, read(Which::New, new)?);
    let surface = Surface::of(&old.files).compare(&Surface::of(&new.files));
    let mut comparison = Comparison {
        old: Side::new(&old, old_name),
        new: Side::new(&new, new_name),
        surface,
        changes: Vec::new(),
        renames: Vec::new(),
    };
    comparison.api();
    comparison.types();
    comparison.operations();
    comparison.rest_of_the_surface();
    let mut changes = comparison.changes;
    changes.sort_by_key(|change| std::cmp::Reverse(change.class));
    Ok(Diff { changes })
}

impl Diff {
    /// The gravest class; none where nothing changed.
    pub fn class(&self) -> Option<Class> {
        self.changes.iter().map(|change| change.class).max()
    }
}

/// Two sides and what was found so far.
struct Comparison<'a> {
    old: Side<'a>,
    new: Side<'a>,
    surface: surface::Differences,
    changes: Vec<Change>,
    /// Types that are called otherwise: before and after.
    renames: Vec<(String, String)>,
}
