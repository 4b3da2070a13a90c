// @generated from codegen/tests/golden/sent_again/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::Extra;

use crate::models::Thing;

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
        let name = Some(self.name.clone());
        let room = self.room.clone();
        let width = self.width;
        let labels = {
            let value = &self.labels;
            Some(
                value
                    .iter()
                    .map(|(key, value)| (key.clone(), Some(value.clone())))
                    .collect::<std::collections::BTreeMap<_, _>>(),
            )
        };
        let things = {
            let value = &self.things;
            left.within(
                "things",
                |left| client_runtime::codec::all::<
                    _,
                    Vec<_>,
                >(
                    value
                        .iter()
                        .map(|value| client_runtime::codec::Carry::carry(value, left)),
                ),
            )
        };
        let best = self
            .best
            .as_ref()
            .and_then(|value| {
                left
                    .within(
                        "best",
                        |left| client_runtime::codec::Carry::carry(value, left),
                    )
            });
        let mut sent = crate::models::ShelfParams::new(name?, things?);
        sent.room = room.into();
        sent.width = width;
        sent.labels = labels;
        sent.best = best.into();
        Some(sent)
    }
}

client_runtime::impl_carried!(Shelf => crate::models::ShelfParams);
