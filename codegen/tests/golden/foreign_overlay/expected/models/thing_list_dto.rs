// @generated from codegen/tests/golden/foreign_overlay/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::Thing;

/// `ThingListDto` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ThingListDto {
    /// `data`.
    pub data: Vec<Thing>,
    /// `next`.
    pub next: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl ThingListDto {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(data: impl IntoIterator<Item = Thing>) -> Self {
        Self {
            data: data.into_iter().collect(),
            next: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`data`](field@Self::data).
    pub fn data(mut self, data: impl IntoIterator<Item = Thing>) -> Self {
        self.data = data.into_iter().collect();
        self
    }

    /// Sets [`next`](field@Self::next).
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Sets `next` to JSON `null`.
    pub fn clear_next(mut self) -> Self {
        self.next = None;
        self.extra.mark_null("next");
        self
    }

    /// Sets `next` if there is a value.
    pub fn maybe_next(self, next: Option<impl Into<String>>) -> Self {
        match next {
            Some(next) => self.next(next),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    ThingListDto: open {
        "data" => data: required,
        "next" => next: optional_nullable,
    }
}
