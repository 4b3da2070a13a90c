// @generated from codegen/tests/golden/inline/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `PlaceOrderParamsLinesItemSize` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlaceOrderParamsLinesItemSize {
    /// `l`
    L,
    /// `s`
    S,
}

client_runtime::impl_string_enum! {
    PlaceOrderParamsLinesItemSize: closed {
        "l" => L,
        "s" => S,
    }
}
