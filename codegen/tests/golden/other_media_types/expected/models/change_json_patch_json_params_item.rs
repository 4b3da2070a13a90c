// @generated from codegen/tests/golden/other_media_types/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `ChangeJsonPatchJsonParamsItem` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct ChangeJsonPatchJsonParamsItem {
    /// `op`.
    pub op: String,
}

impl ChangeJsonPatchJsonParamsItem {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(op: impl Into<String>) -> Self {
        Self { op: op.into() }
    }

    /// Sets [`op`](field@Self::op).
    pub fn op(mut self, op: impl Into<String>) -> Self {
        self.op = op.into();
        self
    }
}

client_runtime::impl_object! {
    ChangeJsonPatchJsonParamsItem: closed {
        "op" => op: required,
    }
}
