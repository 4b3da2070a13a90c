// @generated from codegen/tests/golden/additional_properties/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::{Extra, Number};

/// Received: a measure of another type is kept, too.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Room {
    /// `name`.
    pub name: String,
    /// `floor`.
    pub floor: Option<i64>,
    /// The members that have no field of their own, by their names.
    ///
    /// A measure in metres.
    pub measures: BTreeMap<String, Number>,
    /// Fields whose values are of another type than those of [`measures`](field@Self::measures), verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Room {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            floor: Default::default(),
            measures: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`floor`](field@Self::floor).
    pub fn floor(mut self, floor: i64) -> Self {
        self.floor = Some(floor);
        self
    }

    /// Sets `floor` to JSON `null`.
    pub fn clear_floor(mut self) -> Self {
        self.floor = None;
        self.extra.mark_null("floor");
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
    Room: open, rest measures {
        "name" => name: required,
        "floor" => floor: optional_nullable,
    }
}

impl client_runtime::codec::Carry<crate::models::RoomParams> for Room {
    fn carry(
        &self,
        left: &mut client_runtime::codec::LeftOut,
    ) -> Option<crate::models::RoomParams> {
        left.unknown(&self.extra);
        let name = left
            .required(
                "name",
                client_runtime::Presence::Value(&self.name),
                client_runtime::codec::same,
            );
        let floor = left
            .presence(
                "floor",
                client_runtime::codec::remembered(&self.extra, "floor", &self.floor),
                client_runtime::codec::same,
            );
        let measures = left
            .optional(
                "additionalProperties",
                client_runtime::Presence::Value(&self.measures),
                client_runtime::codec::same,
            );
        Some(crate::models::RoomParams {
            name: name?,
            floor,
            measures: measures.unwrap_or_default(),
        })
    }
}

client_runtime::impl_carried!(Room => crate::models::RoomParams);
