// @generated from codegen/tests/golden/union_nullable/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;
use crate::models::{ParcelWrapping, Wrapping};

/// `Parcel` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Parcel {
    /// A union written in place; null while it is bare.
    pub wrapping: Option<ParcelWrapping>,
    /// The same by reference.
    pub spare: Option<Wrapping>,
    /// Fields that this version of the schema does not know, kept to the letter.
    pub extra: Extra,
}

impl Parcel {
    /// What is required; the rest is not sent unless it is set.
    pub fn new(wrapping: Option<ParcelWrapping>) -> Self {
        Self {
            wrapping,
            spare: Default::default(),
            extra: Extra::new(),
        }
    }

    /// A union written in place; null while it is bare.
    pub fn wrapping(mut self, wrapping: impl Into<ParcelWrapping>) -> Self {
        self.wrapping = Some(wrapping.into());
        self
    }

    /// Sends `wrapping` as null.
    pub fn clear_wrapping(mut self) -> Self {
        self.wrapping = None;
        self
    }

    /// The same by reference.
    pub fn spare(mut self, spare: impl Into<Wrapping>) -> Self {
        self.spare = Some(spare.into());
        self
    }

    /// Sends `spare` as null.
    pub fn clear_spare(mut self) -> Self {
        self.spare = None;
        self.extra.mark_null("spare");
        self
    }
}

client_runtime::impl_object! {
    Parcel: open {
        "wrapping" => wrapping: required,
        "spare" => spare: optional_nullable,
    }
}
