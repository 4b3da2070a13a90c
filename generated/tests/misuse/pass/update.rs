//! What an update may set, clear and leave alone.

use std::collections::BTreeMap;
use std::time::Duration;

use anthropic_environments::{
    AnthropicBeta, Client, Environment, EnvironmentUpdateParams, Error, PackagesParams, Presence,
};

fn clear_metadata_on_update() -> EnvironmentUpdateParams {
    EnvironmentUpdateParams::new().clear_config().clear_description().clear_name().clear_scope()
}

fn null_metadata() -> EnvironmentUpdateParams {
    let mut params = EnvironmentUpdateParams::new();
    params.metadata =
        Some(BTreeMap::from([("old".to_owned(), None), ("team".to_owned(), Some("data".to_owned()))]));
    params.description = Presence::Null;
    params
}

fn only_a_deletion() -> EnvironmentUpdateParams {
    EnvironmentUpdateParams::new().metadata([("old", None)])
}

fn owned_and_borrowed(changes: &BTreeMap<String, Option<String>>) -> EnvironmentUpdateParams {
    EnvironmentUpdateParams::new().metadata(changes.iter().map(|(key, value)| (key, value.as_deref())))
}

fn optional_constant_set() -> PackagesParams {
    PackagesParams::new().r#type().clear_apt().cargo(vec![String::from("ripgrep")]).npm([] as [&str; 0])
}

fn optional_constant_field_set() -> PackagesParams {
    let mut packages = PackagesParams::new().r#type();
    packages.pip = Presence::Value(vec!["numpy".to_owned()]);
    packages
}

async fn update_without_an_id(client: &Client, environment: &Environment) -> Result<Environment, Error> {
    client
        .environments()
        .update(&environment.id)
        .clear_description()
        .metadata([("team", Some("data")), ("old", None)])
        .betas([AnthropicBeta::FilesApi2025_04_14])
        .with_timeout(Duration::from_secs(5))
        .await
}

async fn create_params_as_update(client: &Client) -> Result<Environment, Error> {
    client.environments().update_with("env_1", only_a_deletion()).await
}

fn params_not_sent(client: &Client) {
    let params = EnvironmentUpdateParams::new().description("sent");
    let _ = client.environments().update_with(String::from("env_1"), params);
}

fn main() {
    let _ = (clear_metadata_on_update, null_metadata, owned_and_borrowed, optional_constant_set);
    let _ = optional_constant_field_set;
    let _ = (update_without_an_id, create_params_as_update, params_not_sent);
}
