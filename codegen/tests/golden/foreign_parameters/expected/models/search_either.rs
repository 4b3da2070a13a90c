// @generated from codegen/tests/golden/foreign_parameters/input.json by codegen/src/emit/untagged.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `SearchEither` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchEither {
    /// `String`.
    String(String),
    /// `List`.
    List(Vec<String>),
}

client_runtime::impl_untagged_union! {
    SearchEither: closed {
        String(String),
        List(Vec<String>),
    }
}
