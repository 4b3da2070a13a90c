// @generated from codegen/tests/golden/integer_enums/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// Only sent: closed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Floor {
    /// `-1`
    ValueMinus1,
    /// `0`
    Value0,
    /// `2`
    Value2,
    /// `10`
    Value10,
}

client_runtime::impl_integer_enum! {
    Floor: closed {
        -1 => ValueMinus1,
        0 => Value0,
        2 => Value2,
        10 => Value10,
    }
}
