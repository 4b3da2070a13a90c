// @generated from codegen/tests/golden/references/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Number};

use crate::models::{Colour, Metres, OddNameHere, Paint, Place};

/// `Trip` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Trip {
    /// `from`.
    pub from: Place,
    /// Where it ends.
    ///
    /// A reference has words of its own.
    ///
    /// See <https://example.com/places>.
    #[deprecated]
    pub to: Place,
    /// A component that only names a type.
    pub length: Option<Metres>,
    /// `colour`.
    ///
    /// Default: `"red"`.
    pub colour: Option<Paint>,
    /// `odd`.
    pub odd: Option<OddNameHere>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Trip {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(from: Place, to: Place) -> Self {
        Self {
            from,
            to,
            length: Default::default(),
            colour: Default::default(),
            odd: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`from`](field@Self::from).
    pub fn from(mut self, from: Place) -> Self {
        self.from = from;
        self
    }

    /// Sets [`to`](field@Self::to).
    #[deprecated]
    pub fn to(mut self, to: Place) -> Self {
        self.to = to;
        self
    }

    /// Sets [`length`](field@Self::length).
    pub fn length(mut self, length: impl Into<Number>) -> Self {
        self.length = Some(length.into());
        self
    }

    /// Sets `length` if there is a value.
    pub fn maybe_length(self, length: Option<impl Into<Number>>) -> Self {
        match length {
            Some(length) => self.length(length),
            None => self,
        }
    }

    /// Sets [`colour`](field@Self::colour).
    pub fn colour(mut self, colour: impl Into<Colour>) -> Self {
        self.colour = Some(colour.into());
        self
    }

    /// Sets `colour` if there is a value.
    pub fn maybe_colour(self, colour: Option<impl Into<Colour>>) -> Self {
        match colour {
            Some(colour) => self.colour(colour),
            None => self,
        }
    }

    /// Sets [`odd`](field@Self::odd).
    pub fn odd(mut self, odd: OddNameHere) -> Self {
        self.odd = Some(odd);
        self
    }

    /// Sets `odd` if there is a value.
    pub fn maybe_odd(self, odd: Option<OddNameHere>) -> Self {
        match odd {
            Some(odd) => self.odd(odd),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Trip: open {
        "from" => from: required,
        "to" => to: required,
        "length" => length: optional,
        "colour" => colour: optional,
        "odd" => odd: optional,
    }
}
