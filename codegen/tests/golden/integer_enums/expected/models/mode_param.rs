// @generated from codegen/tests/golden/integer_enums/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// Only sent: closed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModeParam {
    /// `0`
    Steady,
    /// `1`
    Flickering,
}

client_runtime::impl_integer_enum! {
    ModeParam: closed {
        0 => Steady,
        1 => Flickering,
    }
}
