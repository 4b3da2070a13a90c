// @generated from codegen/tests/golden/identifiers/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Number};

use crate::models::Größe;

/// `mod` of the schema.
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
