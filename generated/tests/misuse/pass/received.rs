//! Reading what was received.

use std::error::Error;

use anthropic_environments::{
    CloudConfigParams, CloudNetworking, CloudNetworkingParams, Environment, EnvironmentConfig,
    EnvironmentConfigParams, EnvironmentCreateParams, EnvironmentScope, EnvironmentUpdateParams, Extra,
    LimitedNetworkParams, SelfHostedConfig, SelfHostedConfigParams, Timestamp, UnknownVariant, decode,
};

fn exhaustive_match_on_an_enum(scope: &EnvironmentScope) -> &str {
    match scope {
        EnvironmentScope::Organization => "all",
        EnvironmentScope::Account => "one",
        EnvironmentScope::Unknown(newer) => newer.as_str(),
        _ => scope.as_str(),
    }
}

fn exhaustive_match_on_a_union(config: &EnvironmentConfig) {
    match config {
        EnvironmentConfig::Cloud(cloud) => println!("{:?}", cloud.networking),
        EnvironmentConfig::SelfHosted(_) => {}
        EnvironmentConfig::Unknown(unknown) => eprintln!("newer than this client: {}", unknown.tag()),
        _ => {}
    }
}

fn exhaustive_match_on_a_sent_union(networking: CloudNetworkingParams) -> bool {
    match networking {
        CloudNetworkingParams::Unrestricted(_) => true,
        CloudNetworkingParams::Limited(_) => false,
        _ => false,
    }
}

fn literal_of_a_received_type() -> Result<SelfHostedConfig, Box<dyn Error>> {
    Ok(decode(r#"{"type":"self_hosted"}"#)?)
}

fn literal_of_params() -> SelfHostedConfigParams {
    SelfHostedConfigParams::new()
}

fn pattern_of_all_fields(params: EnvironmentUpdateParams) -> bool {
    let EnvironmentUpdateParams { name, description, .. } = params;
    name.is_absent() && description.is_null()
}

fn made_up_environment(text: &str) -> Result<Environment, serde_json::Error> {
    serde_json::from_str(text)
}

fn constant_set(environment: &mut Environment, extra: Extra) {
    environment.name = "another".to_owned();
    environment.scope = Some("zz_unknown_scope".into());
    environment.extra = extra;
    assert_eq!(environment.config.tag(), "cloud");
}

fn unknown_variant_in_params(newer: UnknownVariant) -> EnvironmentConfig {
    EnvironmentConfig::Unknown(newer)
}

fn packages_as_networking() -> CloudNetworkingParams {
    CloudNetworkingParams::Limited(LimitedNetworkParams::new())
}

fn received_config_sent(environment: Environment) -> EnvironmentCreateParams {
    let params = EnvironmentCreateParams::new(environment.name);
    match environment.config {
        EnvironmentConfig::SelfHosted(_) => params.config(SelfHostedConfigParams::new()),
        EnvironmentConfig::Cloud(cloud) => {
            params.config(EnvironmentConfigParams::from(match cloud.networking {
                CloudNetworking::Unrestricted(open) => CloudConfigParams::new().networking(open),
                _ => CloudConfigParams::new(),
            }))
        }
        _ => params,
    }
}

fn times_compared_as_text(one: &Timestamp, other: &Timestamp) -> Result<bool, Box<dyn Error>> {
    Ok(one.to_system_time()? < other.to_system_time()?)
}

fn main() {
    let _ = (exhaustive_match_on_an_enum, exhaustive_match_on_a_union, exhaustive_match_on_a_sent_union);
    let _ = (literal_of_a_received_type, literal_of_params, pattern_of_all_fields, made_up_environment);
    let _ = (constant_set, unknown_variant_in_params, packages_as_networking, received_config_sent);
    let _ = times_compared_as_text;
}
