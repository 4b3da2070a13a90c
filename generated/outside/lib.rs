//! A program that uses the client as its documentation says: a small web service that keeps environments for teams.
#![forbid(unsafe_code)]

use std::collections::HashMap;

use anthropic_environments::{Client, Environment, EnvironmentCreateParams, Error};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};

/// What can go wrong in the service.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// The API did not do it.
    #[error("the environment cannot be made")]
    Api(#[from] Error),
}

impl IntoResponse for ServiceError {
    fn into_response(self) -> Response {
        let Self::Api(error) = self;
        let status = error.status().filter(|status| status.is_client_error());
        (status.unwrap_or(StatusCode::BAD_GATEWAY), error.to_string()).into_response()
    }
}

/// The service; the client is its state.
pub fn service(client: Client) -> Router {
    Router::new().route("/teams/{team}/environments", post(create)).with_state(client)
}

async fn create(
    State(client): State<Client>,
    Path(team): Path<String>,
    Json(params): Json<EnvironmentCreateParams>,
) -> Result<Json<Environment>, ServiceError> {
    Ok(Json(client.environments().create_with(params.metadata([("team", team)])).await?))
}

/// Every environment with the number of its metadata's keys.
pub async fn count_keys(client: &Client) -> anyhow::Result<HashMap<Environment, usize>> {
    let mut counts = HashMap::new();
    let mut all = client.environments().list().items();
    while let Some(environment) = all.next().await {
        let environment = environment?;
        let keys = environment.metadata.len();
        counts.insert(environment, keys);
    }
    Ok(counts)
}
