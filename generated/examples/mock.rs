//! Tests a function that calls the API, without a key and without a server.
#![forbid(unsafe_code)]

use anthropic_environments::mock::Mock;
use anthropic_environments::{
    Client, Environment, EnvironmentConfig, EnvironmentList, Error, ErrorType, SelfHostedConfig,
};

/// What is tested: the environment of a team, made where there is none.
async fn of_team(client: &Client, team: &str) -> Result<Environment, Error> {
    let mut all = client.environments().list().items();
    while let Some(environment) = all.next().await {
        let environment = environment?;
        if environment.metadata.get("team").is_some_and(|of| of == team) {
            return Ok(environment);
        }
    }
    client.environments().create(team).metadata([("team", team)]).await
}

/// A value of a received type, as the server would send it.
fn environment(id: &str, team: &str) -> Environment {
    let at = "2026-03-15T10:00:00Z";
    let config = EnvironmentConfig::SelfHosted(SelfHostedConfig::new());
    Environment::new(id, None, config, at, [("team", team)], team, at)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    // The test itself. Dropping the mock checks that all of it was asked for.
    let mock = Mock::new();
    mock.environments().list().returns(EnvironmentList::new([environment("env_1", "web")]));
    let create = mock
        .environments()
        .create()
        .returns_error(529, ErrorType::OverloadedError)
        .returns(environment("env_2", "data"));
    assert_eq!(of_team(&mock.client(), "data").await?.id, "env_2");
    assert_eq!(create.calls().len(), 2, "the client has tried again, in virtual time");
    assert_eq!(create.calls()[0].body.name, "data");
    Ok(())
}
