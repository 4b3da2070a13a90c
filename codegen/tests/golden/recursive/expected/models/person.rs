// @generated from codegen/tests/golden/recursive/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::Extra;

use crate::models::Wish;

/// Holds itself alone, in an array, in a map and through a union.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Person {
    /// `name`.
    pub name: String,
    /// `mother`.
    pub mother: Option<Box<Person>>,
    /// `partner`.
    pub partner: Option<Box<Person>>,
    /// `children`.
    pub children: Option<Vec<Person>>,
    /// `friends`.
    pub friends: Option<BTreeMap<String, Person>>,
    /// `wish`.
    pub wish: Option<Box<Wish>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Person {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mother: Default::default(),
            partner: Default::default(),
            children: Default::default(),
            friends: Default::default(),
            wish: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`mother`](field@Self::mother).
    pub fn mother(mut self, mother: Person) -> Self {
        self.mother = Some(Box::new(mother));
        self
    }

    /// Sets `mother` if there is a value.
    pub fn maybe_mother(self, mother: Option<Person>) -> Self {
        match mother {
            Some(mother) => self.mother(mother),
            None => self,
        }
    }

    /// Sets [`partner`](field@Self::partner).
    pub fn partner(mut self, partner: Person) -> Self {
        self.partner = Some(Box::new(partner));
        self
    }

    /// Sets `partner` to JSON `null`.
    pub fn clear_partner(mut self) -> Self {
        self.partner = None;
        self.extra.mark_null("partner");
        self
    }

    /// Sets `partner` if there is a value.
    pub fn maybe_partner(self, partner: Option<Person>) -> Self {
        match partner {
            Some(partner) => self.partner(partner),
            None => self,
        }
    }

    /// Sets [`children`](field@Self::children).
    pub fn children(mut self, children: impl IntoIterator<Item = Person>) -> Self {
        self.children = Some(children.into_iter().collect());
        self
    }

    /// Sets `children` if there is a value.
    pub fn maybe_children(
        self,
        children: Option<impl IntoIterator<Item = Person>>,
    ) -> Self {
        match children {
            Some(children) => self.children(children),
            None => self,
        }
    }

    /// Sets [`friends`](field@Self::friends).
    pub fn friends(
        mut self,
        friends: impl IntoIterator<Item = (impl Into<String>, Person)>,
    ) -> Self {
        self.friends = Some(
            friends.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `friends` if there is a value.
    pub fn maybe_friends(
        self,
        friends: Option<impl IntoIterator<Item = (impl Into<String>, Person)>>,
    ) -> Self {
        match friends {
            Some(friends) => self.friends(friends),
            None => self,
        }
    }

    /// Sets [`wish`](field@Self::wish).
    pub fn wish(mut self, wish: impl Into<Wish>) -> Self {
        self.wish = Some(Box::new(wish.into()));
        self
    }

    /// Sets `wish` if there is a value.
    pub fn maybe_wish(self, wish: Option<impl Into<Wish>>) -> Self {
        match wish {
            Some(wish) => self.wish(wish),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Person: open {
        "name" => name: required,
        "mother" => mother: optional,
        "partner" => partner: optional_nullable,
        "children" => children: optional,
        "friends" => friends: optional,
        "wish" => wish: optional,
    }
}
