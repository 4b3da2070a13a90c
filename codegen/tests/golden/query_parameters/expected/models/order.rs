// @generated from codegen/tests/golden/query_parameters/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `Order` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `down`
    Down,
    /// `up`
    Up,
}

client_runtime::impl_string_enum! {
    Order: closed {
        "down" => Down,
        "up" => Up,
    }
}
