// @generated from codegen/tests/golden/sent_again/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Book` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Book {
    /// `title`.
    pub title: String,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Book {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            extra: Extra::new(),
        }
    }

    /// Sets [`title`](field@Self::title).
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }
}

client_runtime::impl_object! {
    Book: open {
        "type" => constant("book"),
        "title" => title: required,
    }
}

impl client_runtime::codec::Carry<crate::models::BookParams> for Book {
    fn carry(
        &self,
        left: &mut client_runtime::codec::LeftOut,
    ) -> Option<crate::models::BookParams> {
        left.unknown(&self.extra);
        let title = left
            .required(
                "title",
                client_runtime::Presence::Value(&self.title),
                client_runtime::codec::same,
            );
        Some(crate::models::BookParams {
            title: title?,
        })
    }
}

client_runtime::impl_carried!(Book => crate::models::BookParams);
