// @generated from codegen/tests/golden/foreign_files/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Home, Owner, OwnerStreet};

/// A pet of a file of its own.
#[doc(alias = "pet")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Pet {
    /// `name`.
    pub name: String,
    /// `home`.
    pub home: Option<Home>,
    /// `owner`.
    pub owner: Option<Box<Owner>>,
    /// `street`.
    pub street: Option<OwnerStreet>,
    /// `friends`.
    pub friends: Option<Vec<Pet>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Pet {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            home: Default::default(),
            owner: Default::default(),
            street: Default::default(),
            friends: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`home`](field@Self::home).
    pub fn home(mut self, home: Home) -> Self {
        self.home = Some(home);
        self
    }

    /// Sets `home` if there is a value.
    pub fn maybe_home(self, home: Option<Home>) -> Self {
        match home {
            Some(home) => self.home(home),
            None => self,
        }
    }

    /// Sets [`owner`](field@Self::owner).
    pub fn owner(mut self, owner: Owner) -> Self {
        self.owner = Some(Box::new(owner));
        self
    }

    /// Sets `owner` if there is a value.
    pub fn maybe_owner(self, owner: Option<Owner>) -> Self {
        match owner {
            Some(owner) => self.owner(owner),
            None => self,
        }
    }

    /// Sets [`street`](field@Self::street).
    pub fn street(mut self, street: OwnerStreet) -> Self {
        self.street = Some(street);
        self
    }

    /// Sets `street` if there is a value.
    pub fn maybe_street(self, street: Option<OwnerStreet>) -> Self {
        match street {
            Some(street) => self.street(street),
            None => self,
        }
    }

    /// Sets [`friends`](field@Self::friends).
    pub fn friends(mut self, friends: impl IntoIterator<Item = Pet>) -> Self {
        self.friends = Some(friends.into_iter().collect());
        self
    }

    /// Sets `friends` if there is a value.
    pub fn maybe_friends(self, friends: Option<impl IntoIterator<Item = Pet>>) -> Self {
        match friends {
            Some(friends) => self.friends(friends),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Pet: open {
        "name" => name: required,
        "home" => home: optional,
        "owner" => owner: optional,
        "street" => street: optional,
        "friends" => friends: optional,
    }
}
