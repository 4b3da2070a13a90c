// @generated from codegen/tests/golden/identifiers/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// `größe` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Größe {
    /// `3XL`
    _3xl,
    /// `files-api-2025-04-14`
    FilesApi2025_04_14,
    /// `fn`
    Fn,
    /// `größer`
    Größer,
    /// `klein`
    Klein,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    Größe: open {
        "3XL" => _3xl,
        "files-api-2025-04-14" => FilesApi2025_04_14,
        "fn" => Fn,
        "größer" => Größer,
        "klein" => Klein,
    }
}
