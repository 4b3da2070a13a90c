// @generated from codegen/tests/golden/event_streams/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `StoryParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct StoryParams {
    /// `title`.
    pub title: String,
    /// `stream`.
    pub stream: Option<bool>,
}

impl StoryParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            stream: Default::default(),
        }
    }

    /// Sets [`title`](field@Self::title).
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets [`stream`](field@Self::stream).
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }

    /// Sets `stream` if there is a value.
    pub fn maybe_stream(self, stream: Option<bool>) -> Self {
        match stream {
            Some(stream) => self.stream(stream),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    StoryParams: closed {
        "title" => title: required,
        "stream" => stream: optional,
    }
}
