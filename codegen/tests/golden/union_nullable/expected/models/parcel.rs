// @generated from codegen/tests/golden/union_nullable/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{ParcelWrapping, Wrapping};

/// `Parcel` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Parcel {
    /// A union written in place; null while it is bare.
    pub wrapping: Option<ParcelWrapping>,
    /// The same by reference.
    pub spare: Option<Wrapping>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Parcel {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(wrapping: Option<ParcelWrapping>) -> Self {
        Self {
            wrapping,
            spare: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`wrapping`](field@Self::wrapping).
    pub fn wrapping(mut self, wrapping: impl Into<ParcelWrapping>) -> Self {
        self.wrapping = Some(wrapping.into());
        self
    }

    /// Sets `wrapping` to JSON `null`.
    pub fn clear_wrapping(mut self) -> Self {
        self.wrapping = None;
        self
    }

    /// Sets [`spare`](field@Self::spare).
    pub fn spare(mut self, spare: impl Into<Wrapping>) -> Self {
        self.spare = Some(spare.into());
        self
    }

    /// Sets `spare` to JSON `null`.
    pub fn clear_spare(mut self) -> Self {
        self.spare = None;
        self.extra.mark_null("spare");
        self
    }

    /// Sets `spare` if there is a value.
    pub fn maybe_spare(self, spare: Option<impl Into<Wrapping>>) -> Self {
        match spare {
            Some(spare) => self.spare(spare),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Parcel: open {
        "wrapping" => wrapping: required,
        "spare" => spare: optional_nullable,
    }
}
