// @generated from codegen/tests/golden/sent_again/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::Extra;

use crate::models::Thing;

/// `Places` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Places {
    pub(crate) kind: bool,
    /// `left`.
    pub left: i64,
    /// `notes`.
    pub notes: BTreeMap<String, Option<String>>,
    /// `near`.
    pub near: Option<Vec<Option<Thing>>>,
    /// `owner`.
    pub owner: Option<String>,
    /// `above`.
    pub above: Option<Box<Places>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Places {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new<'a>(
        left: i64,
        notes: impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>,
        near: Option<Vec<Option<Thing>>>,
    ) -> Self {
        Self {
            kind: Default::default(),
            left,
            notes: notes
                .into_iter()
                .map(|(key, value)| (key.into(), value.map(Into::into)))
                .collect(),
            near,
            owner: Default::default(),
            above: Default::default(),
            extra: Extra::new(),
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
    pub fn near(mut self, near: impl IntoIterator<Item = Option<Thing>>) -> Self {
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
        self.owner = Some(owner.into());
        self
    }

    /// Sets `owner` if there is a value.
    pub fn maybe_owner(self, owner: Option<impl Into<String>>) -> Self {
        match owner {
            Some(owner) => self.owner(owner),
            None => self,
        }
    }

    /// Sets [`above`](field@Self::above).
    pub fn above(mut self, above: Places) -> Self {
        self.above = Some(Box::new(above));
        self
    }

    /// Sets `above` to JSON `null`.
    pub fn clear_above(mut self) -> Self {
        self.above = None;
        self.extra.mark_null("above");
        self
    }

    /// Sets `above` if there is a value.
    pub fn maybe_above(self, above: Option<Places>) -> Self {
        match above {
            Some(above) => self.above(above),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Places: open {
        "kind" => kind: optional_constant("places"),
        "left" => left: required,
        "notes" => notes: required,
        "near" => near: required,
        "owner" => owner: optional,
        "above" => above: optional_nullable,
    }
}

impl client_runtime::codec::Carry<crate::models::PlacesParams> for Places {
    fn carry(
        &self,
        left_: &mut client_runtime::codec::LeftOut,
    ) -> Option<crate::models::PlacesParams> {
        left_.unknown(&self.extra);
        let left = left_
            .required(
                "left",
                client_runtime::Presence::Value(&self.left),
                client_runtime::codec::same,
            );
        let notes = left_
            .required(
                "notes",
                client_runtime::Presence::Value(&self.notes),
                client_runtime::codec::same,
            );
        let near = left_
            .nullable(
                "near",
                client_runtime::codec::or_null(&self.near),
                client_runtime::codec::list(
                    client_runtime::codec::nullable(client_runtime::codec::Carry::carry),
                ),
            );
        let owner = left_
            .required("owner", self.owner.as_ref().into(), client_runtime::codec::same);
        let above = left_
            .presence(
                "above",
                client_runtime::codec::remembered(&self.extra, "above", &self.above),
                client_runtime::codec::boxed(
                    client_runtime::codec::unboxed(client_runtime::codec::Carry::carry),
                ),
            );
        Some(crate::models::PlacesParams {
            kind: self.kind,
            left: left?,
            notes: notes?,
            near: near?,
            owner: owner?,
            above,
            color: Default::default(),
        })
    }
}

client_runtime::impl_carried!(Places => crate::models::PlacesParams);
