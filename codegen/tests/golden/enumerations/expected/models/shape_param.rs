// @generated from codegen/tests/golden/enumerations/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// Only sent: closed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapeParam {
    /// `round`
    Round,
    /// `square`
    Square,
}

client_runtime::impl_string_enum! {
    ShapeParam: closed {
        "round" => Round,
        "square" => Square,
    }
}
