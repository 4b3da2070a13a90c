// @generated from codegen/tests/golden/access/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::Audit;

/// `Account` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Account {
    /// `id`.
    ///
    /// Read-only: the server sets it.
    pub id: Option<String>,
    /// `name`.
    pub name: String,
    /// `password`.
    ///
    /// Write-only: it is sent and never returned.
    pub password: Option<String>,
    /// `audit`.
    ///
    /// Read-only: the server sets it.
    pub audit: Option<Audit>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Account {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            name: name.into(),
            password: Default::default(),
            audit: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `password` if there is a value.
    pub fn maybe_password(self, password: Option<impl Into<String>>) -> Self {
        match password {
            Some(password) => self.password(password),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Account: open {
        "id" => id: optional,
        "name" => name: required,
        "password" => password: optional,
        "audit" => audit: optional,
    }
}
