// @generated from codegen/tests/golden/recursive/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// An array of itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tree(pub Vec<Tree>);

client_runtime::impl_newtype! {
    Tree(Vec<Tree>)
}
