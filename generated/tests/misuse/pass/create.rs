//! What a create needs, and what it may be given.

use anthropic_environments::{
    AnthropicBeta, Client, CloudConfigParams, Environment, EnvironmentCreateParams, EnvironmentScope, Error,
    LimitedNetworkParams, PackagesParams, SelfHostedConfigParams, UnrestrictedNetwork,
};

async fn create_without_a_name(client: &Client) -> Result<Environment, Error> {
    client.environments().create("name").await
}

fn params_without_a_name() -> EnvironmentCreateParams {
    EnvironmentCreateParams::new("name")
}

fn clear_name_on_create() -> EnvironmentCreateParams {
    EnvironmentCreateParams::new("name").name("another").clear_config().clear_description().clear_scope()
}

fn clear_metadata_on_create() -> EnvironmentCreateParams {
    EnvironmentCreateParams::new("name").metadata([] as [(&str, &str); 0])
}

fn null_key_on_create() -> EnvironmentCreateParams {
    EnvironmentCreateParams::new("name").metadata([("team", "data")])
}

fn self_hosted_with_packages() -> EnvironmentCreateParams {
    EnvironmentCreateParams::new("name")
        .config(SelfHostedConfigParams::new())
        .scope(EnvironmentScope::Account)
}

fn self_hosted_with_networking() -> EnvironmentCreateParams {
    EnvironmentCreateParams::new("name")
        .config(CloudConfigParams::new().networking(UnrestrictedNetwork::new()).clear_packages())
}

fn header_in_the_body(client: &Client) {
    let _ = client.environments().create("name").betas([AnthropicBeta::FilesApi2025_04_14]).betas(["zz-unknown-beta"]);
}

async fn the_whole_call(client: &Client) -> Result<Environment, Error> {
    client
        .environments()
        .create("python-data-analysis")
        .config(
            CloudConfigParams::new()
                .networking(
                    LimitedNetworkParams::new()
                        .allow_package_managers(true)
                        .allowed_hosts(["api.example.com"]),
                )
                .packages(PackagesParams::new().pip(["pandas", "numpy"])),
        )
        .description("Python environment with data-analysis packages.")
        .await
}

async fn prepared(client: &Client, text: &str) -> Result<Environment, Box<dyn std::error::Error>> {
    let prepared: EnvironmentCreateParams = serde_json::from_str(text)?;
    Ok(client.environments().create_with(prepared).await?)
}

fn main() {
    let _ = (create_without_a_name, params_without_a_name, clear_name_on_create, clear_metadata_on_create);
    let _ = (null_key_on_create, self_hosted_with_packages, self_hosted_with_networking, header_in_the_body);
    let _ = (the_whole_call, prepared);
}
