// @generated from codegen/tests/golden/error_envelope/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// `FailureKind` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// `closed`
    ShopClosedError,
    /// `not_found_error`
    NotFoundError,
    /// `sold_out_error`
    SoldOutError,
    /// `too-late`
    TooLate,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    FailureKind: open {
        "closed" => ShopClosedError,
        "not_found_error" => NotFoundError,
        "sold_out_error" => SoldOutError,
        "too-late" => TooLate,
    }
}
