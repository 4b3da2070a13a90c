//! Copies an environment, from what was received to what is sent.
#![forbid(unsafe_code)]

use anthropic_environments::{
    Client, CloudConfigParams, EnvironmentConfig, EnvironmentConfigParams, PackagesParams, decode,
};
use anthropic_environments_emulator::Emulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let client = Client::builder().api_key("not-a-real-key").base_url(emulator.url()).build()?;
    let environments = client.environments();
    let packages = PackagesParams::new().pip(["numpy"]).apt(["git"]);
    let config = CloudConfigParams::new().packages(packages);
    let original = environments.create("original").description("to be copied").config(config).await?;

    // Three lines.
    let source = environments.retrieve(&original.id).await?;
    let config = EnvironmentConfigParams::try_from(&source.config)?;
    let copy = environments.create("copy").config(config).maybe_description(source.description).await?;
    assert_eq!((copy.config, copy.description), (original.config, original.description));

    // What is newer than this program cannot be sent by accident: the error names it, and leaving it out is a decision.
    let newer: EnvironmentConfig = decode(
        r#"{"type":"cloud","networking":{"type":"unrestricted"},"packages":{"type":"packages","apt":[],"cargo":[],"gem":[],"go":[],"npm":[],"pip":["numpy"]},"zone":"north"}"#,
    )?;
    let Err(not_carried) = EnvironmentConfigParams::try_from(&newer) else {
        return Err("the zone was carried".into());
    };
    println!("{not_carried}");
    let without_zone = not_carried.into_carried().ok_or("nothing could be carried")?;
    environments.create("without a zone").config(without_zone).await?;
    Ok(())
}
