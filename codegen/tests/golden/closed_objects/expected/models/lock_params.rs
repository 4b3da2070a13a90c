// @generated from codegen/tests/golden/closed_objects/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// Closed, since it is only sent; the keyword says the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct LockParams {
    /// `code`.
    pub code: Option<String>,
}

impl LockParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](field@Self::code).
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `code` if there is a value.
    pub fn maybe_code(self, code: Option<impl Into<String>>) -> Self {
        match code {
            Some(code) => self.code(code),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    LockParams: closed {
        "code" => code: optional,
    }
}
