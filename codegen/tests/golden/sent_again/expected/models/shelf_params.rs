// @generated from codegen/tests/golden/sent_again/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::Presence;

use crate::models::{PlacesParams, ThingParams};

/// `ShelfParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct ShelfParams {
    /// `name`.
    pub name: String,
    /// `room`.
    pub room: Presence<String>,
    /// `width`.
    pub width: Option<i64>,
    /// `labels`.
    pub labels: Option<BTreeMap<String, Option<String>>>,
    /// `things`.
    pub things: Vec<ThingParams>,
    /// `best`.
    pub best: Presence<ThingParams>,
    /// `inner`.
    pub inner: Option<Box<ShelfParams>>,
    /// `places`.
    pub places: Option<PlacesParams>,
}

impl ShelfParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(
        name: impl Into<String>,
        things: impl IntoIterator<Item = impl Into<ThingParams>>,
    ) -> Self {
        Self {
            name: name.into(),
            room: Default::default(),
            width: Default::default(),
            labels: Default::default(),
            things: things.into_iter().map(Into::into).collect(),
            best: Default::default(),
            inner: Default::default(),
            places: Default::default(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`room`](field@Self::room).
    pub fn room(mut self, room: impl Into<String>) -> Self {
        self.room = Presence::Value(room.into());
        self
    }

    /// Sets `room` to JSON `null`.
    pub fn clear_room(mut self) -> Self {
        self.room = Presence::Null;
        self
    }

    /// Sets `room` if there is a value.
    pub fn maybe_room(self, room: Option<impl Into<String>>) -> Self {
        match room {
            Some(room) => self.room(room),
            None => self,
        }
    }

    /// Sets [`width`](field@Self::width).
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `width` if there is a value.
    pub fn maybe_width(self, width: Option<i64>) -> Self {
        match width {
            Some(width) => self.width(width),
            None => self,
        }
    }

    /// Sets [`labels`](field@Self::labels).
    pub fn labels<'a>(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>,
    ) -> Self {
        self.labels = Some(
            labels
                .into_iter()
                .map(|(key, value)| (key.into(), value.map(Into::into)))
                .collect(),
        );
        self
    }

    /// Sets `labels` if there is a value.
    pub fn maybe_labels<'a>(
        self,
        labels: Option<impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>>,
    ) -> Self {
        match labels {
            Some(labels) => self.labels(labels),
            None => self,
        }
    }

    /// Sets [`things`](field@Self::things).
    pub fn things(
        mut self,
        things: impl IntoIterator<Item = impl Into<ThingParams>>,
    ) -> Self {
        self.things = things.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`best`](field@Self::best).
    pub fn best(mut self, best: impl Into<ThingParams>) -> Self {
        self.best = Presence::Value(best.into());
        self
    }

    /// Sets `best` to JSON `null`.
    pub fn clear_best(mut self) -> Self {
        self.best = Presence::Null;
        self
    }

    /// Sets `best` if there is a value.
    pub fn maybe_best(self, best: Option<impl Into<ThingParams>>) -> Self {
        match best {
            Some(best) => self.best(best),
            None => self,
        }
    }

    /// Sets [`inner`](field@Self::inner).
    pub fn inner(mut self, inner: ShelfParams) -> Self {
        self.inner = Some(Box::new(inner));
        self
    }

    /// Sets `inner` if there is a value.
    pub fn maybe_inner(self, inner: Option<ShelfParams>) -> Self {
        match inner {
            Some(inner) => self.inner(inner),
            None => self,
        }
    }

    /// Sets [`places`](field@Self::places).
    pub fn places(mut self, places: PlacesParams) -> Self {
        self.places = Some(places);
        self
    }

    /// Sets `places` if there is a value.
    pub fn maybe_places(self, places: Option<PlacesParams>) -> Self {
        match places {
            Some(places) => self.places(places),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    ShelfParams: closed {
        "name" => name: required,
        "room" => room: presence,
        "width" => width: optional,
        "labels" => labels: optional,
        "things" => things: required,
        "best" => best: presence,
        "inner" => inner: optional,
        "places" => places: optional,
    }
}
