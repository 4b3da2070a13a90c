// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `PaperParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct PaperParams {
    /// `tray`.
    pub tray: Option<i32>,
}

impl PaperParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tray`](field@Self::tray).
    pub fn tray(mut self, tray: i32) -> Self {
        self.tray = Some(tray);
        self
    }

    /// Sets `tray` if there is a value.
    pub fn maybe_tray(self, tray: Option<i32>) -> Self {
        match tray {
            Some(tray) => self.tray(tray),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    PaperParams: closed {
        "to" => constant("paper"),
        "tray" => tray: optional,
    }
}
