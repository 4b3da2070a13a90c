// @generated from codegen/tests/golden/many_operations/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::Lamp;

/// `LampList` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LampList {
    /// `data`.
    pub data: Vec<Lamp>,
    /// `next`.
    pub next: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl LampList {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(data: impl IntoIterator<Item = Lamp>, next: Option<String>) -> Self {
        Self {
            data: data.into_iter().collect(),
            next,
            extra: Extra::new(),
        }
    }

    /// Sets [`data`](field@Self::data).
    pub fn data(mut self, data: impl IntoIterator<Item = Lamp>) -> Self {
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
        self
    }
}

client_runtime::impl_object! {
    LampList: open {
        "data" => data: required,
        "next" => next: required,
    }
}
