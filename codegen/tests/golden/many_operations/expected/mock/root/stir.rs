// @generated from codegen/tests/golden/many_operations/input.json by codegen/src/emit/mock.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::MockOperation;

impl super::super::Mock {
    /// The mock of `stir`.
    pub fn stir(&self) -> MockOperation<StirRequest, ()> {
        self.transport.operation(&crate::resources::root::stir::STIR)
    }
}

/// What a call of `stir` sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StirRequest {}

client_runtime::impl_mock_request! {
    StirRequest {}
}
