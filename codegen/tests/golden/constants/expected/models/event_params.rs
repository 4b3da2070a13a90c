// @generated from codegen/tests/golden/constants/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `EventParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct EventParams {
    pub(crate) unit: bool,
    pub(crate) urgent: bool,
    pub(crate) rank: bool,
}

impl EventParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Metres, if it is said.
    pub fn unit(mut self) -> Self {
        self.unit = true;
        self
    }

    /// `urgent`.
    pub fn urgent(mut self) -> Self {
        self.urgent = true;
        self
    }

    /// `rank`.
    pub fn rank(mut self) -> Self {
        self.rank = true;
        self
    }
}

client_runtime::impl_object! {
    EventParams: closed {
        "type" => constant("event"),
        "version" => constant(-3),
        "dry" => constant(false),
        "unit" => unit: optional_constant("m"),
        "urgent" => urgent: optional_constant(true),
        "rank" => rank: optional_constant(1),
    }
}
