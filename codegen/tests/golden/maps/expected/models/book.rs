// @generated from codegen/tests/golden/maps/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Book` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Book {
    /// `pages`.
    pub pages: i64,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Book {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(pages: i64) -> Self {
        Self { pages, extra: Extra::new() }
    }

    /// Sets [`pages`](field@Self::pages).
    pub fn pages(mut self, pages: i64) -> Self {
        self.pages = pages;
        self
    }
}

client_runtime::impl_object! {
    Book: open {
        "pages" => pages: required,
    }
}
