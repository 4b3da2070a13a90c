// @generated from codegen/tests/golden/header_parameters/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `Trial` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Trial {
    /// `fast`
    Fast,
    /// `quiet`
    Quiet,
    /// `wide`
    Wide,
}

client_runtime::impl_string_enum! {
    Trial: closed {
        "fast" => Fast,
        "quiet" => Quiet,
        "wide" => Wide,
    }
}
