//! One space of names in which nothing may stand twice.

use std::collections::HashMap;

use proc_macro2::Ident;

use super::identifier::plain;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;

/// Stands for a name that could not be made; it collides with nothing, since its own fault is already reported.
pub(super) const PLACEHOLDER: &str = "_Nameless";

/// A space of names: the fields of a struct, the types of a crate, the methods of a call.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// What holds the names, for the message: "the crate", "`Pet`".
    holder: String,
    owners: HashMap<String, String>,
}

impl Scope {
    pub(super) fn new(holder: impl Into<String>) -> Self {
        Self { holder: holder.into(), owners: HashMap::new() }
    }

    /// Takes names that the runtime or the emitted code needs for itself.
    pub(super) fn reserve(mut self, names: &[&str], owner: &str) -> Self {
        for name in names {
            self.owners.insert((*name).to_owned(), owner.to_owned());
        }
        self
    }

    /// Takes a name for `owner`, or reports both owners.
    pub(super) fn claim(&mut self, name: &Ident, owner: &str, place: Place, faults: &mut Diagnostics) {
        let text = plain(name);
        if text == PLACEHOLDER {
            return;
        }
        match self.owners.get(&text) {
            None => {
                self.owners.insert(text, owner.to_owned());
            }
            Some(first) => faults.push(
                Diagnostic::new(
                    format!("{owner} and {first} would both be named `{text}` in {}", self.holder),
                    place,
                )
                .with_help("give one of them another name with `x-rust-name` (enum values: `x-enum-names`)"),
            ),
        }
    }
}
