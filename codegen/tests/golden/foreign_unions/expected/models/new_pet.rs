// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;

use crate::models::{NewPetOwner, NewPetShape, NewPetSize, NewPetTag, NewPetText, Tricks};

/// `NewPet` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct NewPet {
    /// `tag`.
    pub tag: NewPetTag,
    /// `size`.
    pub size: Presence<NewPetSize>,
    /// `text`.
    ///
    /// Format: `uuid`. Format: `email`.
    pub text: Option<NewPetText>,
    /// `tricks`.
    pub tricks: Option<Tricks>,
    /// `owner`.
    pub owner: Option<NewPetOwner>,
    /// `shape`.
    pub shape: Option<NewPetShape>,
}

impl NewPet {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(tag: impl Into<NewPetTag>) -> Self {
        Self {
            tag: tag.into(),
            size: Default::default(),
            text: Default::default(),
            tricks: Default::default(),
            owner: Default::default(),
            shape: Default::default(),
        }
    }

    /// Sets [`tag`](field@Self::tag).
    pub fn tag(mut self, tag: impl Into<NewPetTag>) -> Self {
        self.tag = tag.into();
        self
    }

    /// Sets [`size`](field@Self::size).
    pub fn size(mut self, size: impl Into<NewPetSize>) -> Self {
        self.size = Presence::Value(size.into());
        self
    }

    /// Sets `size` to JSON `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = Presence::Null;
        self
    }

    /// Sets `size` if there is a value.
    pub fn maybe_size(self, size: Option<impl Into<NewPetSize>>) -> Self {
        match size {
            Some(size) => self.size(size),
            None => self,
        }
    }

    /// Sets [`text`](field@Self::text).
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `text` if there is a value.
    pub fn maybe_text(self, text: Option<impl Into<String>>) -> Self {
        match text {
            Some(text) => self.text(text),
            None => self,
        }
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

    /// Sets [`owner`](field@Self::owner).
    pub fn owner(mut self, owner: impl Into<NewPetOwner>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets `owner` if there is a value.
    pub fn maybe_owner(self, owner: Option<impl Into<NewPetOwner>>) -> Self {
        match owner {
            Some(owner) => self.owner(owner),
            None => self,
        }
    }

    /// Sets [`shape`](field@Self::shape).
    pub fn shape(mut self, shape: impl Into<NewPetShape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// Sets `shape` if there is a value.
    pub fn maybe_shape(self, shape: Option<impl Into<NewPetShape>>) -> Self {
        match shape {
            Some(shape) => self.shape(shape),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    NewPet: closed {
        "tag" => tag: required,
        "size" => size: presence,
        "text" => text: optional,
        "tricks" => tricks: optional,
        "owner" => owner: optional,
        "shape" => shape: optional,
    }
}
