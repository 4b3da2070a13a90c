//! Values of what is sent, built by chance with nothing but setters.

use anthropic_environments::{
    CloudConfigParams, CloudNetworkingParams, EnvironmentConfigParams, EnvironmentCreateParams,
    EnvironmentScope, EnvironmentUpdateParams, LimitedNetworkParams, PackagesParams, RawJson,
    SelfHostedConfigParams, UnrestrictedNetwork,
};

use crate::choices::Choices;
use crate::spelling::string;
use crate::unknown::{Reach, names, unknown};

pub(crate) fn create(choices: &mut Choices) -> EnvironmentCreateParams {
    let mut params = EnvironmentCreateParams::new(text(choices));
    if choices.one_in(4) {
        params = params.name(text(choices));
    }
    params = maybe(params, choices, |p, c| p.config(config(c)), |p| p.clear_config());
    params = maybe(params, choices, |p, c| p.description(text(c)), |p| p.clear_description());
    params =
        maybe(params, choices, |p, c| p.metadata(names(&[], c).into_iter().map(|key| (key, text(c)))), |p| p);
    maybe(params, choices, |p, c| p.scope(scope(c)), |p| p.clear_scope())
}

pub(crate) fn update(choices: &mut Choices) -> EnvironmentUpdateParams {
    let mut params = EnvironmentUpdateParams::new();
    params = maybe(params, choices, |p, c| p.config(config(c)), |p| p.clear_config());
    params = maybe(params, choices, |p, c| p.description(text(c)), |p| p.clear_description());
    params = maybe(params, choices, |p, c| p.name(text(c)), |p| p.clear_name());
    params = maybe(params, choices, |p, c| p.scope(scope(c)), |p| p.clear_scope());
    maybe(params, choices, changes, |p| p)
}

fn changes(params: EnvironmentUpdateParams, choices: &mut Choices) -> EnvironmentUpdateParams {
    let keys = names(&[], choices).into_iter();
    let changes: Vec<(String, Option<String>)> =
        keys.map(|key| (key, if flag(choices) { Some(text(choices)) } else { None })).collect();
    params.metadata(changes.iter().map(|(key, value)| (key, value.as_deref())))
}

pub(crate) fn config(choices: &mut Choices) -> EnvironmentConfigParams {
    match choices.below(4) {
        0 => SelfHostedConfigParams::new().into(),
        _ => cloud(choices).into(),
    }
}

pub(crate) fn cloud(choices: &mut Choices) -> CloudConfigParams {
    let params = CloudConfigParams::new();
    let params = maybe(params, choices, |p, c| p.networking(networking(c)), |p| p.clear_networking());
    maybe(params, choices, |p, c| p.packages(packages(c)), |p| p.clear_packages())
}

pub(crate) fn networking(choices: &mut Choices) -> CloudNetworkingParams {
    match choices.below(3) {
        0 => unrestricted(choices).into(),
        _ => limited(choices).into(),
    }
}

pub(crate) fn limited(choices: &mut Choices) -> LimitedNetworkParams {
    let mut params = LimitedNetworkParams::new();
    params = maybe(params, choices, |p, c| p.allow_mcp_servers(flag(c)), |p| p.clear_allow_mcp_servers());
    params = maybe(
        params,
        choices,
        |p, c| p.allow_package_managers(flag(c)),
        |p| p.clear_allow_package_managers(),
    );
    maybe(params, choices, |p, c| p.allowed_hosts(texts(c)), |p| p.clear_allowed_hosts())
}

pub(crate) fn unrestricted(choices: &mut Choices) -> UnrestrictedNetwork {
    let mut network = UnrestrictedNetwork::new();
    for name in names(&["type"], choices) {
        network.extra.insert(name, RawJson::parse(&unknown(choices, Reach::Value)).unwrap());
    }
    network
}

pub(crate) fn packages(choices: &mut Choices) -> PackagesParams {
    let mut params = PackagesParams::new();
    params = maybe(params, choices, |p, c| p.apt(texts(c)), |p| p.clear_apt());
    params = maybe(params, choices, |p, c| p.cargo(texts(c)), |p| p.clear_cargo());
    params = maybe(params, choices, |p, c| p.gem(texts(c)), |p| p.clear_gem());
    params = maybe(params, choices, |p, c| p.go(texts(c)), |p| p.clear_go());
    params = maybe(params, choices, |p, c| p.npm(texts(c)), |p| p.clear_npm());
    params = maybe(params, choices, |p, c| p.pip(texts(c)), |p| p.clear_pip());
    maybe(params, choices, |p, _| p.r#type(), |p| p)
}

pub(crate) fn scope(choices: &mut Choices) -> EnvironmentScope {
    match choices.below(3) {
        0 => EnvironmentScope::Organization,
        1 => EnvironmentScope::Account,
        _ => text(choices).into(),
    }
}

/// Sets a field, clears it, or both one after the other, or leaves it alone.
fn maybe<P>(
    params: P,
    choices: &mut Choices,
    set: impl Fn(P, &mut Choices) -> P,
    clear: impl Fn(P) -> P,
) -> P {
    match choices.below(5) {
        0 => params,
        1 => clear(params),
        2 => set(params, choices),
        3 => set(clear(params), choices),
        _ => clear(set(params, choices)),
    }
}

pub(crate) fn text(choices: &mut Choices) -> String {
    serde_json::from_str(&string(choices)).unwrap()
}

fn texts(choices: &mut Choices) -> Vec<String> {
    (0..choices.below(4)).map(|_| text(choices)).collect()
}

fn flag(choices: &mut Choices) -> bool {
    choices.below(2) == 1
}
