// @generated from codegen/tests/golden/sent_again/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::Presence;

use crate::models::ThingParams;

/// `PlacesParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct PlacesParams {
    pub(crate) kind: bool,
    /// `left`.
    pub left: i64,
    /// `notes`.
    pub notes: BTreeMap<String, Option<String>>,
    /// `near`.
    pub near: Option<Vec<Option<ThingParams>>>,
    /// `owner`.
    pub owner: String,
    /// `above`.
    pub above: Presence<Box<PlacesParams>>,
    /// `color`.
    pub color: Option<String>,
}

impl PlacesParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new<'a>(
        left: i64,
        notes: impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>,
        near: Option<Vec<Option<ThingParams>>>,
        owner: impl Into<String>,
    ) -> Self {
        Self {
            kind: Default::default(),
            left,
            notes: notes
                .into_iter()
                .map(|(key, value)| (key.into(), value.map(Into::into)))
                .collect(),
            near,
            owner: owner.into(),
            above: Default::default(),
            color: Default::default(),
        }
    }

    /// `kind`.
    pub fn kind(mut self) -> Self {
        self.kind = true;
        self
    }

    /// Sets [`left`](field@Self::left).
    pub fn left(mut self, left: i64) -> Self {
        self.left = left;
        self
    }

    /// Sets [`notes`](field@Self::notes).
    pub fn notes<'a>(
        mut self,
        notes: impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>,
    ) -> Self {
        self.notes = notes
            .into_iter()
            .map(|(key, value)| (key.into(), value.map(Into::into)))
            .collect();
        self
    }

    /// Sets [`near`](field@Self::near).
    pub fn near(mut self, near: impl IntoIterator<Item = Option<ThingParams>>) -> Self {
        self.near = Some(near.into_iter().collect());
        self
    }

    /// Sets `near` to JSON `null`.
    pub fn clear_near(mut self) -> Self {
        self.near = None;
        self
    }

    /// Sets [`owner`](field@Self::owner).
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = owner.into();
        self
    }

    /// Sets [`above`](field@Self::above).
    pub fn above(mut self, above: PlacesParams) -> Self {
        self.above = Presence::Value(Box::new(above));
        self
    }

    /// Sets `above` to JSON `null`.
    pub fn clear_above(mut self) -> Self {
        self.above = Presence::Null;
        self
    }

    /// Sets `above` if there is a value.
    pub fn maybe_above(self, above: Option<PlacesParams>) -> Self {
        match above {
            Some(above) => self.above(above),
            None => self,
        }
    }

    /// Sets [`color`](field@Self::color).
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `color` if there is a value.
    pub fn maybe_color(self, color: Option<impl Into<String>>) -> Self {
        match color {
            Some(color) => self.color(color),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    PlacesParams: closed {
        "kind" => kind: optional_constant("places"),
        "left" => left: required,
        "notes" => notes: required,
        "near" => near: required,
        "owner" => owner: required,
        "above" => above: presence,
        "color" => color: optional,
    }
}
