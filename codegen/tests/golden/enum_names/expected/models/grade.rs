// @generated from codegen/tests/golden/enum_names/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// Some values cannot be names, some are better known under another one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grade {
    /// the empty string
    NoneGiven,
    /// `*`
    Any,
    /// `2nd`
    _2nd,
    /// `a`
    A,
    /// `a+`
    APlus,
    /// `files-api-2025-04-14`
    FilesApi2025_04_14,
    /// `self`
    Own,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    Grade: open {
        "" => NoneGiven,
        "*" => Any,
        "2nd" => _2nd,
        "a" => A,
        "a+" => APlus,
        "files-api-2025-04-14" => FilesApi2025_04_14,
        "self" => Own,
    }
}
