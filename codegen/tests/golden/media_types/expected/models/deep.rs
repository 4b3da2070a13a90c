// @generated from codegen/tests/golden/media_types/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `Deep` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Deep {
    /// `tags`.
    pub tags: Option<Vec<String>>,
}

impl Deep {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tags`](field@Self::tags).
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags` if there is a value.
    pub fn maybe_tags(
        self,
        tags: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match tags {
            Some(tags) => self.tags(tags),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Deep: closed {
        "tags" => tags: optional,
    }
}
