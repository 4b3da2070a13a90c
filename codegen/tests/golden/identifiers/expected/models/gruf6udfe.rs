// @generated from codegen/tests/golden/identifiers/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// `größe` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Größe {
    /// `klein`
    Klein,
    /// `größer`
    Größer,
    /// `3XL`
    _3xl,
    /// `fn`
    Fn,
    /// `files-api-2025-04-14`
    FilesApi2025_04_14,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    Größe: open {
        "klein" => Klein,
        "größer" => Größer,
        "3XL" => _3xl,
        "fn" => Fn,
        "files-api-2025-04-14" => FilesApi2025_04_14,
    }
}
