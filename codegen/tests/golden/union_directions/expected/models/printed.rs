// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Printed` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct Printed {
    /// `pages`.
    pub pages: Option<i64>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Printed {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pages`](field@Self::pages).
    pub fn pages(mut self, pages: i64) -> Self {
        self.pages = Some(pages);
        self
    }

    /// Sets `pages` to JSON `null`.
    pub fn clear_pages(mut self) -> Self {
        self.pages = None;
        self.extra.mark_null("pages");
        self
    }

    /// Sets `pages` if there is a value.
    pub fn maybe_pages(self, pages: Option<i64>) -> Self {
        match pages {
            Some(pages) => self.pages(pages),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Printed: open {
        "state" => constant("printed"),
        "pages" => pages: optional_nullable,
    }
}
