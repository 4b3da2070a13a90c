// @generated from codegen/tests/golden/additional_properties/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::{Number, Presence};

/// Only sent: a measure of another type is refused.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct RoomParams {
    /// `name`.
    pub name: String,
    /// `floor`.
    pub floor: Presence<i64>,
    /// The members that have no field of their own, by their names.
    pub measures: BTreeMap<String, Number>,
}

impl RoomParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            floor: Default::default(),
            measures: Default::default(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`floor`](field@Self::floor).
    pub fn floor(mut self, floor: i64) -> Self {
        self.floor = Presence::Value(floor);
        self
    }

    /// Sets `floor` to JSON `null`.
    pub fn clear_floor(mut self) -> Self {
        self.floor = Presence::Null;
        self
    }

    /// Sets `floor` if there is a value.
    pub fn maybe_floor(self, floor: Option<i64>) -> Self {
        match floor {
            Some(floor) => self.floor(floor),
            None => self,
        }
    }

    /// Sets [`measures`](field@Self::measures).
    pub fn measures(
        mut self,
        measures: impl IntoIterator<Item = (impl Into<String>, impl Into<Number>)>,
    ) -> Self {
        self.measures = measures
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

client_runtime::impl_object! {
    RoomParams: closed, rest measures {
        "name" => name: required,
        "floor" => floor: presence,
    }
}
