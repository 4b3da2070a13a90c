// @generated from codegen/tests/golden/sent_again/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::Extra;

use crate::models::{Places, Thing};

/// `Shelf` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Shelf {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `room`.
    pub room: Option<String>,
    /// `width`.
    pub width: Option<i64>,
    /// `labels`.
    pub labels: BTreeMap<String, String>,
    /// `things`.
    pub things: Vec<Thing>,
    /// `best`.
    pub best: Option<Thing>,
    /// `used_at`.
    pub used_at: Option<String>,
    /// `inner`.
    pub inner: Option<Box<Shelf>>,
    /// `places`.
    pub places: Option<Places>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Shelf {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        things: impl IntoIterator<Item = impl Into<Thing>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            room: Default::default(),
            width: Default::default(),
            labels: labels
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            things: things.into_iter().map(Into::into).collect(),
            best: Default::default(),
            used_at: Default::default(),
            inner: Default::default(),
            places: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`room`](field@Self::room).
    pub fn room(mut self, room: impl Into<String>) -> Self {
        self.room = Some(room.into());
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

    /// Sets `width` to JSON `null`.
    pub fn clear_width(mut self) -> Self {
        self.width = None;
        self.extra.mark_null("width");
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
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = labels
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`things`](field@Self::things).
    pub fn things(mut self, things: impl IntoIterator<Item = impl Into<Thing>>) -> Self {
        self.things = things.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`best`](field@Self::best).
    pub fn best(mut self, best: impl Into<Thing>) -> Self {
        self.best = Some(best.into());
        self
    }

    /// Sets `best` if there is a value.
    pub fn maybe_best(self, best: Option<impl Into<Thing>>) -> Self {
        match best {
            Some(best) => self.best(best),
            None => self,
        }
    }

    /// Sets [`used_at`](field@Self::used_at).
    pub fn used_at(mut self, used_at: impl Into<String>) -> Self {
        self.used_at = Some(used_at.into());
        self
    }

    /// Sets `used_at` if there is a value.
    pub fn maybe_used_at(self, used_at: Option<impl Into<String>>) -> Self {
        match used_at {
            Some(used_at) => self.used_at(used_at),
            None => self,
        }
    }

    /// Sets [`inner`](field@Self::inner).
    pub fn inner(mut self, inner: Shelf) -> Self {
        self.inner = Some(Box::new(inner));
        self
    }

    /// Sets `inner` if there is a value.
    pub fn maybe_inner(self, inner: Option<Shelf>) -> Self {
        match inner {
            Some(inner) => self.inner(inner),
            None => self,
        }
    }

    /// Sets [`places`](field@Self::places).
    pub fn places(mut self, places: Places) -> Self {
        self.places = Some(places);
        self
    }

    /// Sets `places` if there is a value.
    pub fn maybe_places(self, places: Option<Places>) -> Self {
        match places {
            Some(places) => self.places(places),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Shelf: open {
        "id" => id: required,
        "name" => name: required,
        "room" => room: optional,
        "width" => width: optional_nullable,
        "labels" => labels: required,
        "things" => things: required,
        "best" => best: optional,
        "used_at" => used_at: optional,
        "inner" => inner: optional,
        "places" => places: optional,
    }
}

impl client_runtime::codec::Carry<crate::models::ShelfParams> for Shelf {
    fn carry(
        &self,
        left: &mut client_runtime::codec::LeftOut,
    ) -> Option<crate::models::ShelfParams> {
        left.unknown(&self.extra);
        left.field("id", true);
        left.field("used_at", self.used_at.is_some());
        let name = left
            .required(
                "name",
                client_runtime::Presence::Value(&self.name),
                client_runtime::codec::same,
            );
        let room = left
            .presence("room", self.room.as_ref().into(), client_runtime::codec::same);
        let width = left
            .optional(
                "width",
                client_runtime::codec::remembered(&self.extra, "width", &self.width),
                client_runtime::codec::same,
            );
        let labels = left
            .optional(
                "labels",
                client_runtime::Presence::Value(&self.labels),
                client_runtime::codec::map(
                    client_runtime::codec::some(client_runtime::codec::same),
                ),
            );
        let things = left
            .required(
                "things",
                client_runtime::Presence::Value(&self.things),
                client_runtime::codec::list(client_runtime::codec::Carry::carry),
            );
        let best = left
            .presence(
                "best",
                self.best.as_ref().into(),
                client_runtime::codec::Carry::carry,
            );
        let inner = left
            .optional(
                "inner",
                self.inner.as_ref().into(),
                client_runtime::codec::boxed(
                    client_runtime::codec::unboxed(client_runtime::codec::Carry::carry),
                ),
            );
        let places = left
            .optional(
                "places",
                self.places.as_ref().into(),
                client_runtime::codec::Carry::carry,
            );
        Some(crate::models::ShelfParams {
            name: name?,
            room,
            width,
            labels,
            things: things?,
            best,
            inner,
            places,
        })
    }
}

client_runtime::impl_carried!(Shelf => crate::models::ShelfParams);
