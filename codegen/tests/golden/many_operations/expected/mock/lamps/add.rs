// @generated from codegen/tests/golden/many_operations/input.json by codegen/src/emit/mock.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::MockOperation;

impl super::MockLamps {
    /// The mock of `add`.
    pub fn add(&self) -> MockOperation<AddRequest, client_runtime::bytes::Bytes> {
        self.transport.operation(&crate::resources::lamps::add::ADD)
    }
}

/// What a call of `add` sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// The request body.
    pub body: crate::models::LampParams,
}

client_runtime::impl_mock_request! {
    AddRequest {
        body: json,
    }
}
