// @generated from codegen/tests/golden/integer_enums/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{Level, ModeParam, Voltage};

/// `AddLampParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct AddLampParams {
    /// `mode`.
    pub mode: ModeParam,
    /// `level`.
    pub level: Level,
    /// `voltage`.
    pub voltage: Option<Voltage>,
}

impl AddLampParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(mode: impl Into<ModeParam>, level: impl Into<Level>) -> Self {
        Self {
            mode: mode.into(),
            level: level.into(),
            voltage: Default::default(),
        }
    }

    /// Sets [`mode`](field@Self::mode).
    pub fn mode(mut self, mode: impl Into<ModeParam>) -> Self {
        self.mode = mode.into();
        self
    }

    /// Sets [`level`](field@Self::level).
    pub fn level(mut self, level: impl Into<Level>) -> Self {
        self.level = level.into();
        self
    }

    /// Sets [`voltage`](field@Self::voltage).
    pub fn voltage(mut self, voltage: impl Into<Voltage>) -> Self {
        self.voltage = Some(voltage.into());
        self
    }

    /// Sets `voltage` if there is a value.
    pub fn maybe_voltage(self, voltage: Option<impl Into<Voltage>>) -> Self {
        match voltage {
            Some(voltage) => self.voltage(voltage),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    AddLampParams: closed {
        "mode" => mode: required,
        "level" => level: required,
        "voltage" => voltage: optional,
    }
}
