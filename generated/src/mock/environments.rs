// @generated from schema/environments.json by codegen/src/emit/mock.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{MockOperation, Operation};

/// Mocks of the operations on `environments`.
#[derive(Clone, Debug)]
pub struct MockEnvironments {
    pub(super) transport: client_runtime::MockTransport,
}

impl MockEnvironments {
    /// The mock of `archive`.
    pub fn archive(&self) -> MockOperation<ArchiveRequest, crate::models::Environment> {
        self.transport.operation(&crate::resources::environments::ARCHIVE)
    }

    /// The mock of `create`.
    pub fn create(&self) -> MockOperation<CreateRequest, crate::models::Environment> {
        self.transport.operation(&crate::resources::environments::CREATE)
    }

    /// The mock of `delete`.
    pub fn delete(
        &self,
    ) -> MockOperation<DeleteRequest, crate::models::EnvironmentDeleteResponse> {
        self.transport.operation(&crate::resources::environments::DELETE)
    }

    /// The mock of `list`.
    pub fn list(&self) -> MockOperation<ListRequest, crate::models::EnvironmentList> {
        self.transport.operation(&crate::resources::environments::LIST)
    }

    /// The mock of `retrieve`.
    pub fn retrieve(
        &self,
    ) -> MockOperation<RetrieveRequest, crate::models::Environment> {
        self.transport.operation(&crate::resources::environments::RETRIEVE)
    }

    /// The mock of `update`.
    pub fn update(&self) -> MockOperation<UpdateRequest, crate::models::Environment> {
        self.transport.operation(&crate::resources::environments::UPDATE)
    }
}

/// What a call of `archive` sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ArchiveRequest {
    /// `environment_id`.
    pub environment_id: String,
    /// `anthropic-beta`.
    pub betas: Vec<crate::models::AnthropicBeta>,
}

client_runtime::impl_mock_request! {
    ArchiveRequest {
        environment_id: path "environment_id",
        betas: header_list "anthropic-beta",
    }
}

/// What a call of `create` sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRequest {
    /// `anthropic-beta`.
    pub betas: Vec<crate::models::AnthropicBeta>,
    /// The request body.
    pub body: crate::models::EnvironmentCreateParams,
}

client_runtime::impl_mock_request! {
    CreateRequest {
        betas: header_list "anthropic-beta",
        body: json,
    }
}

/// What a call of `delete` sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// `environment_id`.
    pub environment_id: String,
    /// `anthropic-beta`.
    pub betas: Vec<crate::models::AnthropicBeta>,
}

client_runtime::impl_mock_request! {
    DeleteRequest {
        environment_id: path "environment_id",
        betas: header_list "anthropic-beta",
    }
}

/// What a call of `list` sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRequest {
    /// `anthropic-beta`.
    pub betas: Vec<crate::models::AnthropicBeta>,
    /// `include_archived`.
    pub include_archived: Option<bool>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `page`.
    pub page: Option<String>,
}

client_runtime::impl_mock_request! {
    ListRequest {
        betas: header_list "anthropic-beta",
        include_archived: query "include_archived",
        limit: query "limit",
        page: query "page",
    }
}

/// What a call of `retrieve` sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrieveRequest {
    /// `environment_id`.
    pub environment_id: String,
    /// `anthropic-beta`.
    pub betas: Vec<crate::models::AnthropicBeta>,
}

client_runtime::impl_mock_request! {
    RetrieveRequest {
        environment_id: path "environment_id",
        betas: header_list "anthropic-beta",
    }
}

/// What a call of `update` sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// `environment_id`.
    pub environment_id: String,
    /// `anthropic-beta`.
    pub betas: Vec<crate::models::AnthropicBeta>,
    /// The request body.
    pub body: crate::models::EnvironmentUpdateParams,
}

client_runtime::impl_mock_request! {
    UpdateRequest {
        environment_id: path "environment_id",
        betas: header_list "anthropic-beta",
        body: json,
    }
}

/// Every operation.
pub(super) static OPERATIONS: &[&Operation] = &[
    &crate::resources::environments::ARCHIVE,
    &crate::resources::environments::CREATE,
    &crate::resources::environments::DELETE,
    &crate::resources::environments::LIST,
    &crate::resources::environments::RETRIEVE,
    &crate::resources::environments::UPDATE,
];
