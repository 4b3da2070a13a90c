// @generated from codegen/tests/golden/foreign_files/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Home, OwnerStreet, Pet};

/// `Owner` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct Owner {
    /// `street`.
    pub street: Option<OwnerStreet>,
    /// `pet`.
    pub pet: Option<Box<Pet>>,
    /// `default`.
    pub default: Option<Box<Pet>>,
    /// `x-home`.
    pub x_home: Option<Home>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Owner {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Default::default()
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

    /// Sets [`pet`](field@Self::pet).
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pet = Some(Box::new(pet));
        self
    }

    /// Sets `pet` if there is a value.
    pub fn maybe_pet(self, pet: Option<Pet>) -> Self {
        match pet {
            Some(pet) => self.pet(pet),
            None => self,
        }
    }

    /// Sets [`default`](field@Self::default).
    pub fn default(mut self, default: Pet) -> Self {
        self.default = Some(Box::new(default));
        self
    }

    /// Sets `default` if there is a value.
    pub fn maybe_default(self, default: Option<Pet>) -> Self {
        match default {
            Some(default) => self.default(default),
            None => self,
        }
    }

    /// Sets [`x_home`](field@Self::x_home).
    pub fn x_home(mut self, x_home: Home) -> Self {
        self.x_home = Some(x_home);
        self
    }

    /// Sets `x_home` if there is a value.
    pub fn maybe_x_home(self, x_home: Option<Home>) -> Self {
        match x_home {
            Some(x_home) => self.x_home(x_home),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Owner: open {
        "street" => street: optional,
        "pet" => pet: optional,
        "default" => default: optional,
        "x-home" => x_home: optional,
    }
}
