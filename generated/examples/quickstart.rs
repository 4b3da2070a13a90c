//! Creates an environment, updates it, reads it back and meets a 404.
//!
//! ```sh
//! cargo run -p anthropic-environments --example quickstart            # against a server inside this process
//! cargo run -p anthropic-environments --example quickstart -- --live  # against the real API, with ANTHROPIC_API_KEY
//! ```
#![forbid(unsafe_code)]

use std::error::Error;

use anthropic_environments::{
    Client, CloudConfigParams, Environment, EnvironmentConfig, LimitedNetworkParams, PackagesParams,
};
use anthropic_environments_emulator::Emulator;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
            [] => {
                let server = Emulator::start()?;
                // The key is made up: nothing leaves this process.
                let client = Client::builder().api_key("not-a-real-key").base_url(server.url()).build()?;
                walk_through(&client, Some(&server)).await
            }
            [flag] if flag == "--live" => walk_through(&Client::from_env()?, None).await,
            _ => Err("usage: quickstart [--live]".into()),
        }
    })
}

async fn walk_through(client: &Client, server: Option<&Emulator>) -> Result<(), Box<dyn Error>> {
    println!("# create");
    let created = create(client).await?;
    show(server, &created)?;

    println!(
        "# update: the description is cleared, one metadata key is set and one deleted, the rest is kept"
    );
    let updated = client
        .environments()
        .update(&created.id)
        .clear_description()
        .metadata([("team", Some("data")), ("stage", None)])
        .await?;
    show(server, &updated)?;

    println!("# retrieve");
    let read = client.environments().retrieve(&created.id).await?;
    show(server, &read)?;
    check_merge(&created, &read)?;
    println!("read back: the update is merged, and the configuration is as it was created\n");

    println!("# a failing call");
    match client.environments().retrieve("env_does_not_exist").await {
        Err(error) if error.is_not_found() => println!("{error}\n"),
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("an environment that does not exist was found".into()),
    }

    let deleted = client.environments().delete(&created.id).await?;
    println!("deleted {}", deleted.id);
    Ok(())
}

/// The create call of the API's reference, with metadata.
async fn create(client: &Client) -> Result<Environment, anthropic_environments::Error> {
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
        .metadata([("stage", "draft"), ("owner", "ana")])
        .await
}

/// Compares what was read back with what keep, clear and delete-key must have made of it.
fn check_merge(created: &Environment, read: &Environment) -> Result<(), String> {
    let EnvironmentConfig::Cloud(_) = &read.config else {
        return Err("the configuration is no longer a cloud".to_owned());
    };
    let keys: Vec<&str> = read.metadata.keys().map(String::as_str).collect();
    let cleared = read.description.as_deref().unwrap_or_default().is_empty();
    match (read.config == created.config, read.name == created.name, cleared, keys.as_slice()) {
        (true, true, true, ["owner", "team"]) => Ok(()),
        _ => Err(format!("the update was not merged as expected: {read:?}")),
    }
}

/// Prints the bytes that the server read from the socket, and the response as the client understood it.
fn show(server: Option<&Emulator>, environment: &Environment) -> Result<(), Box<dyn Error>> {
    if let Some(server) = server {
        println!("--- request, as the server read it");
        println!("{}", String::from_utf8_lossy(&server.last_request().raw).trim_end());
        println!("--- response");
    }
    println!("{}\n", serde_json::to_string_pretty(environment)?);
    Ok(())
}
