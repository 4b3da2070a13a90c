// @generated from codegen/tests/golden/sent_again/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `BookParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct BookParams {
    /// `title`.
    pub title: String,
}

impl BookParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }

    /// Sets [`title`](field@Self::title).
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }
}

client_runtime::impl_object! {
    BookParams: closed {
        "type" => constant("book"),
        "title" => title: required,
    }
}
