//! Updates an environment: what is not named is kept, what is cleared is sent as null, and a metadata key goes by itself.
#![forbid(unsafe_code)]

use anthropic_environments::{Client, CloudConfigParams, PackagesParams};
use anthropic_environments_emulator::Emulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let client = Client::builder().api_key("not-a-real-key").base_url(emulator.url()).build()?;
    let environments = client.environments();
    let created = environments
        .create("analysis")
        .description("a first try")
        .config(CloudConfigParams::new().packages(PackagesParams::new().pip(["pandas"])))
        .metadata([("team", "data"), ("stage", "draft")])
        .await?;

    // Keep: the call names the name alone. The description and the packages stay.
    let renamed = environments.update(&created.id).name("analysis-2").await?;
    assert_eq!((renamed.description, renamed.config), (created.description, created.config));

    // Clear: null is sent. A value that may be missing at run time is given with `maybe_description`.
    let cleared = environments.update(&created.id).clear_description().await?;
    assert_eq!(cleared.description.unwrap_or_default(), "");

    // Delete one key, set another, keep the rest.
    let updated =
        environments.update(&created.id).metadata([("stage", None), ("owner", Some("ana"))]).await?;
    let keys: Vec<&str> = updated.metadata.keys().map(String::as_str).collect();
    assert_eq!(keys, ["owner", "team"]);

    println!("{}", serde_json::to_string_pretty(&updated)?);
    Ok(())
}
