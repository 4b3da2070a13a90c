//! Reads what is newer than the program: a kind of configuration, a field and an enum value that this version does not know.
#![forbid(unsafe_code)]

use anthropic_environments::{Client, Environment, EnvironmentConfig, MemoryTransport, RawJson, http};

/// What a newer API responds with.
const NEWER: &str = r#"{"id":"env_1","archived_at":null,"config":{"type":"quantum","qubits":3},"created_at":"2026-03-15T10:00:00Z","metadata":{},"name":"a","type":"environment","updated_at":"2026-03-15T10:00:00Z","scope":"galaxy","state":"ready"}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = MemoryTransport::new(|_| Ok(http::Response::new(NEWER.into())));
    let client = Client::builder().api_key("not-a-real-key").with_transport(transport).build()?;
    let environment = client.environments().retrieve("env_1").await?;

    println!("{}", describe(&environment));
    assert_eq!(environment.extra.get("state").map(RawJson::get), Some(r#""ready""#));
    // Writing what was read gives the same JSON: nothing is lost on the way through this program.
    assert_eq!(serde_json::to_string(&environment)?, NEWER);
    Ok(())
}

fn describe(environment: &Environment) -> String {
    let config = match &environment.config {
        EnvironmentConfig::Cloud(cloud) => format!("a cloud with {:?}", cloud.packages.pip),
        EnvironmentConfig::SelfHosted(_) => "self-hosted".to_owned(),
        // The compiler asks for this arm: the API may have a new kind tomorrow.
        newer => format!("newer than this program: {newer:?}"),
    };
    format!("{} is {config}", environment.name)
}
