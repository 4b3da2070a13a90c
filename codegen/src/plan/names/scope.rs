//! One space of names in which nothing may stand twice.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};

use super::identifier::plain;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;

/// Stands for a name that could not be made; it collides with nothing, since its own error is already reported.
const PLACEHOLDER: &str = "_Nameless";

/// A name in place of one that could not be made.
pub(super) fn nameless() -> Ident {
    Ident::new(PLACEHOLDER, Span::call_site())
}

/// Whether a name could not be made; what is derived from it cannot, either.
pub(super) fn is_nameless(name: &Ident) -> bool {
    *name == PLACEHOLDER
}

/// A space of names: the fields of a struct, the types of a crate, the methods of a call.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// What holds the names, for the message: "the crate", "`Pet`".
    holder: String,
    help: Option<&'static str>,
    owners: HashMap<String, String>,
}

const HELP: &str = "give one of them another name with `x-rust-name` (enum values: `x-enum-names`)";

impl Scope {
    pub(super) fn new(holder: impl Into<String>) -> Self {
        Self { holder: holder.into(), help: None, owners: HashMap::new() }
    }

    /// The names within an item; `owner` is what it is called where it could not be named.
    pub(super) fn within(item: &Ident, owner: &str) -> Self {
        Self::new(if is_nameless(item) { owner.to_owned() } else { format!("`{item}`") })
    }

    /// Says what settles a collision, where it is not the usual extension.
    pub(super) fn settled_by(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }

    /// Takes names that the runtime or the emitted code needs for itself.
    pub(super) fn reserve(mut self, names: &[&str], owner: &str) -> Self {
        for name in names {
            self.owners.insert((*name).to_owned(), owner.to_owned());
        }
        self
    }

    /// Takes a name for `owner`, or reports both owners. Whether the name was free.
    pub(super) fn claim(
        &mut self,
        name: &Ident,
        owner: &str,
        place: Place,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        if is_nameless(name) {
            return false;
        }
        let text = plain(name);
        let Some(first) = self.owners.get(&text) else {
            self.owners.insert(text, owner.to_owned());
            return true;
        };
        let message = format!("{owner} and {first} would both be named `{text}` in {}", self.holder);
        diagnostics.push(Diagnostic::new(message, place).with_help(self.help.unwrap_or(HELP)));
        false
    }
}
