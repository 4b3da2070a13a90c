// @generated from codegen/tests/golden/mocks/input.json by codegen/src/emit/mock.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{MockOperation, Operation};

/// Mocks of the operations on `pets`.
#[derive(Clone, Debug)]
pub struct MockPets {
    pub(super) transport: client_runtime::MockTransport,
}

impl MockPets {
    /// The mock of `create`.
    pub fn create(&self) -> MockOperation<CreateRequest, crate::models::Pet> {
        self.transport.operation(&crate::resources::pets::CREATE)
    }

    /// The mock of `delete`.
    pub fn delete(&self) -> MockOperation<DeleteRequest, ()> {
        self.transport.operation(&crate::resources::pets::DELETE)
    }

    /// The mock of `list`.
    pub fn list(&self) -> MockOperation<ListRequest, Vec<crate::models::Pet>> {
        self.transport.operation(&crate::resources::pets::LIST)
    }
}

/// What a call of `create` sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRequest {
    /// The request body.
    pub body: crate::models::PetParams,
}

client_runtime::impl_mock_request! {
    CreateRequest {
        body: json,
    }
}

/// What a call of `delete` sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// `id`.
    pub id: String,
}

client_runtime::impl_mock_request! {
    DeleteRequest {
        id: path "id",
    }
}

/// What a call of `list` sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRequest {
    /// `kind`.
    pub kind: Vec<crate::models::Kind>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `shelter`.
    pub shelter: Option<String>,
}

client_runtime::impl_mock_request! {
    ListRequest {
        kind: query_list "kind",
        limit: query "limit",
        shelter: header "shelter",
    }
}

/// Every operation.
pub(super) static OPERATIONS: &[&Operation] = &[
    &crate::resources::pets::CREATE,
    &crate::resources::pets::DELETE,
    &crate::resources::pets::LIST,
];
