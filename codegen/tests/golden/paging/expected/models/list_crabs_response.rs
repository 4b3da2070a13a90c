// @generated from codegen/tests/golden/paging/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `ListCrabsResponse` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListCrabsResponse {
    /// `crabs`.
    pub crabs: Option<Vec<String>>,
    /// `next`.
    pub next: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl ListCrabsResponse {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(next: Option<String>) -> Self {
        Self {
            crabs: Default::default(),
            next,
            extra: Extra::new(),
        }
    }

    /// Sets [`crabs`](field@Self::crabs).
    pub fn crabs(mut self, crabs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.crabs = Some(crabs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `crabs` to JSON `null`.
    pub fn clear_crabs(mut self) -> Self {
        self.crabs = None;
        self.extra.mark_null("crabs");
        self
    }

    /// Sets `crabs` if there is a value.
    pub fn maybe_crabs(
        self,
        crabs: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match crabs {
            Some(crabs) => self.crabs(crabs),
            None => self,
        }
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
    ListCrabsResponse: open {
        "crabs" => crabs: optional_nullable,
        "next" => next: required,
    }
}
