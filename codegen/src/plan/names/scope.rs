//! One space of names in which nothing may stand twice, and how two owners of one name get two.

use std::collections::HashMap;

use proc_macro2::Ident;

use super::identifier::{Case, identifier, numbered, plain, spelled, underscored};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;

/// A space of names: the fields of a struct, the types of a crate, the methods of a call.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// What holds the names, for the message: "the crate", "`Pet`".
    holder: String,
    owners: HashMap<String, Owner>,
    /// Names that come with others, such as `clear_tags` with `tags`: whoever has the other takes them.
    companions: HashMap<String, Owner>,
}

/// Who has a name.
#[derive(Clone, Debug)]
struct Owner {
    text: String,
    /// Whether it is the runtime, Rust, or a method of our own, which keep their names.
    is_ours: bool,
}

/// Why a name is not free.
#[derive(Debug)]
pub(super) struct Taken {
    name: String,
    holder: String,
    owner: Owner,
}

impl<'a> Wanted<'a> {
    /// The name of a text, or `rust_name` where the document gives one.
    pub(super) fn of(
        text: &'a str,
        rust_name: Option<&'a str>,
        case: Case,
        owner: &'a str,
        place: Place,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let base = identifier(text, rust_name, case, place, diagnostics);
        Self { base, text: Some((rust_name.unwrap_or(text), case)), owner, place, help: HELP }
    }

    /// The name with the signs of the text in words.
    fn spelled(&self) -> Ident {
        self.text.map_or_else(|| self.base.clone(), |(text, case)| spelled(text, case))
    }
}

impl Scope {
    pub(super) fn new(holder: impl Into<String>) -> Self {
        Self { holder: holder.into(), ..Self::default() }
    }

    /// Takes names that the runtime or the emitted code needs for itself.
    pub(super) fn reserve(mut self, names: &[&str], owner: &str) -> Self {
        for name in names {
            self.owners.insert((*name).to_owned(), Owner { text: owner.to_owned(), is_ours: true });
        }
        self
    }

    /// Keeps a name for what will come with another one.
    pub(super) fn expect(&mut self, companion: &Ident, owner: impl Into<String>) {
        self.companions.insert(plain(companion), Owner { text: owner.into(), is_ours: true });
    }

    /// Whether a name is free.
    pub(super) fn check(&self, name: &Ident) -> Result<(), Taken> {
        let text = plain(name);
        self.find(&text, self.owners.get(&text).or_else(|| self.companions.get(&text)))
    }

    /// Whether a name is free for what comes with another one.
    pub(super) fn check_companion(&self, name: &Ident) -> Result<(), Taken> {
        let text = plain(name);
        self.find(&text, self.owners.get(&text))
    }

    fn find(&self, name: &str, owner: Option<&Owner>) -> Result<(), Taken> {
        let taken = |owner: &Owner| Taken {
            name: name.to_owned(),
            holder: self.holder.clone(),
            owner: owner.clone(),
        };
        owner.map_or(Ok(()), |owner| Err(taken(owner)))
    }

    /// Takes a name.
    pub(super) fn take(&mut self, name: &Ident, owner: impl Into<String>) {
        self.owners.insert(plain(name), Owner { text: owner.into(), is_ours: false });
    }

    /// Takes a name for what comes with another one.
    pub(super) fn take_companion(&mut self, name: &Ident, owner: impl Into<String>) {
        self.owners.insert(plain(name), Owner { text: owner.into(), is_ours: true });
    }
}

/// What wants a name.
#[derive(Debug)]
pub(super) struct Wanted<'a> {
    pub(super) base: Ident,
    /// The text that it is made of; none where that gives no other name than `base`.
    pub(super) text: Option<(&'a str, Case)>,
    /// What it is, for messages.
    pub(super) owner: &'a str,
    pub(super) place: Place,
    /// How the document settles it.
    pub(super) help: &'a str,
}

/// What settles a collision, unless something else does.
pub(super) const HELP: &str =
    "give one of them another name with `x-rust-name` (enum values: `x-enum-names`)";

/// The first name that is free by `check`: the wanted one; with a `_` where something of ours has it, else with its signs in words; else with a number. That two owners want one name is
/// reported.
pub(super) fn settle<T>(
    wanted: &Wanted<'_>,
    diagnostics: &mut Diagnostics,
    check: impl Fn(&Ident) -> Result<T, Taken>,
) -> (Ident, T) {
    let taken = match check(&wanted.base) {
        Ok(value) => return (wanted.base.clone(), value),
        Err(taken) => taken,
    };
    let mut name = if taken.owner.is_ours { underscored(&wanted.base) } else { wanted.spelled() };
    let mut number = 2;
    loop {
        if let Ok(value) = check(&name) {
            report(wanted, &taken, &name, diagnostics);
            return (name, value);
        }
        name = numbered(&wanted.base, number);
        number += 1;
    }
}

fn report(wanted: &Wanted<'_>, taken: &Taken, name: &Ident, diagnostics: &mut Diagnostics) {
    let Taken { name: text, holder, owner } = taken;
    let settled = if diagnostics.is_lenient() { format!("; it is `{name}`") } else { String::new() };
    let message =
        format!("{} and {} would both be named `{text}` in {holder}{settled}", wanted.owner, owner.text);
    diagnostics
        .push(Diagnostic::new(message, wanted.place).with_help(wanted.help).tolerable_as("settled-name"));
}
