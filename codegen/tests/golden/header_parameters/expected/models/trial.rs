// @generated from codegen/tests/golden/header_parameters/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `Trial` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Trial {
    /// `wide`
    Wide,
    /// `fast`
    Fast,
    /// `quiet`
    Quiet,
}

client_runtime::impl_string_enum! {
    Trial: closed {
        "wide" => Wide,
        "fast" => Fast,
        "quiet" => Quiet,
    }
}
