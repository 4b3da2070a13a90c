// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Pet, Tricks};

/// `Dog` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dog {
    /// `name`.
    pub name: String,
    /// `tricks`.
    pub tricks: Option<Tricks>,
    /// `friend`.
    pub friend: Option<Box<Pet>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Dog {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tricks: Default::default(),
            friend: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`tricks`](field@Self::tricks).
    pub fn tricks(mut self, tricks: impl Into<Tricks>) -> Self {
        self.tricks = Some(tricks.into());
        self
    }

    /// Sets `tricks` if there is a value.
    pub fn maybe_tricks(self, tricks: Option<impl Into<Tricks>>) -> Self {
        match tricks {
            Some(tricks) => self.tricks(tricks),
            None => self,
        }
    }

    /// Sets [`friend`](field@Self::friend).
    pub fn friend(mut self, friend: impl Into<Pet>) -> Self {
        self.friend = Some(Box::new(friend.into()));
        self
    }

    /// Sets `friend` if there is a value.
    pub fn maybe_friend(self, friend: Option<impl Into<Pet>>) -> Self {
        match friend {
            Some(friend) => self.friend(friend),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Dog: open {
        "name" => name: required,
        "tricks" => tricks: optional,
        "friend" => friend: optional,
    }
}
