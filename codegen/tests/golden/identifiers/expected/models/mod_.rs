// @generated from codegen/tests/golden/identifiers/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Number};

use crate::models::Größe;

/// `mod` of the schema.
#[doc(alias = "mod")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Mod {
    /// `type`.
    pub r#type: String,
    /// `async`.
    pub r#async: Option<bool>,
    /// `gen`.
    pub r#gen: Option<i64>,
    /// `self`.
    pub self_: Option<String>,
    /// `Self-Service`.
    pub self_service: Option<bool>,
    /// `2fa`.
    pub _2fa: Option<bool>,
    /// `@tonnage`.
    pub tonnage: Option<Number>,
    /// `größe`.
    pub größe: Option<Größe>,
    /// `camelCase`.
    pub camel_case: Option<String>,
    /// `HTTPStatus`.
    pub http_status: Option<i64>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Mod {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            r#async: Default::default(),
            r#gen: Default::default(),
            self_: Default::default(),
            self_service: Default::default(),
            _2fa: Default::default(),
            tonnage: Default::default(),
            größe: Default::default(),
            camel_case: Default::default(),
            http_status: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`type`](field@Self::type).
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets [`async`](field@Self::async).
    pub fn r#async(mut self, r#async: bool) -> Self {
        self.r#async = Some(r#async);
        self
    }

    /// Sets `async` if there is a value.
    pub fn maybe_async(self, r#async: Option<bool>) -> Self {
        match r#async {
            Some(r#async) => self.r#async(r#async),
            None => self,
        }
    }

    /// Sets [`gen`](field@Self::gen).
    pub fn r#gen(mut self, r#gen: i64) -> Self {
        self.r#gen = Some(r#gen);
        self
    }

    /// Sets `gen` if there is a value.
    pub fn maybe_gen(self, r#gen: Option<i64>) -> Self {
        match r#gen {
            Some(r#gen) => self.r#gen(r#gen),
            None => self,
        }
    }

    /// Sets [`self_`](field@Self::self_).
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets `self_` if there is a value.
    pub fn maybe_self_(self, self_: Option<impl Into<String>>) -> Self {
        match self_ {
            Some(self_) => self.self_(self_),
            None => self,
        }
    }

    /// Sets [`self_service`](field@Self::self_service).
    pub fn self_service(mut self, self_service: bool) -> Self {
        self.self_service = Some(self_service);
        self
    }

    /// Sets `self_service` if there is a value.
    pub fn maybe_self_service(self, self_service: Option<bool>) -> Self {
        match self_service {
            Some(self_service) => self.self_service(self_service),
            None => self,
        }
    }

    /// Sets [`_2fa`](field@Self::_2fa).
    pub fn _2fa(mut self, _2fa: bool) -> Self {
        self._2fa = Some(_2fa);
        self
    }

    /// Sets `_2fa` if there is a value.
    pub fn maybe_2fa(self, _2fa: Option<bool>) -> Self {
        match _2fa {
            Some(_2fa) => self._2fa(_2fa),
            None => self,
        }
    }

    /// Sets [`tonnage`](field@Self::tonnage).
    pub fn tonnage(mut self, tonnage: impl Into<Number>) -> Self {
        self.tonnage = Some(tonnage.into());
        self
    }

    /// Sets `tonnage` if there is a value.
    pub fn maybe_tonnage(self, tonnage: Option<impl Into<Number>>) -> Self {
        match tonnage {
            Some(tonnage) => self.tonnage(tonnage),
            None => self,
        }
    }

    /// Sets [`größe`](field@Self::größe).
    pub fn größe(mut self, größe: impl Into<Größe>) -> Self {
        self.größe = Some(größe.into());
        self
    }

    /// Sets `größe` if there is a value.
    pub fn maybe_größe(self, größe: Option<impl Into<Größe>>) -> Self {
        match größe {
            Some(größe) => self.größe(größe),
            None => self,
        }
    }

    /// Sets [`camel_case`](field@Self::camel_case).
    pub fn camel_case(mut self, camel_case: impl Into<String>) -> Self {
        self.camel_case = Some(camel_case.into());
        self
    }

    /// Sets `camel_case` if there is a value.
    pub fn maybe_camel_case(self, camel_case: Option<impl Into<String>>) -> Self {
        match camel_case {
            Some(camel_case) => self.camel_case(camel_case),
            None => self,
        }
    }

    /// Sets [`http_status`](field@Self::http_status).
    pub fn http_status(mut self, http_status: i64) -> Self {
        self.http_status = Some(http_status);
        self
    }

    /// Sets `http_status` if there is a value.
    pub fn maybe_http_status(self, http_status: Option<i64>) -> Self {
        match http_status {
            Some(http_status) => self.http_status(http_status),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Mod: open {
        "type" => r#type: required,
        "async" => r#async: optional,
        "gen" => r#gen: optional,
        "self" => self_: optional,
        "Self-Service" => self_service: optional,
        "2fa" => _2fa: optional,
        "@tonnage" => tonnage: optional,
        "größe" => größe: optional,
        "camelCase" => camel_case: optional,
        "HTTPStatus" => http_status: optional,
    }
}
