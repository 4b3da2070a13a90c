//! Values that callers build with setters.

use std::fmt;

use anthropic_environments::{
    AnthropicBeta, CloudConfigParams, CloudNetworkingParams, EnvironmentConfigParams,
    EnvironmentCreateParams, EnvironmentScope, EnvironmentUpdateParams, LimitedNetworkParams, PackagesParams,
    RawJson, SelfHostedConfigParams, UnrestrictedNetwork,
};

use crate::choices::{Choices, for_all};
use crate::conforms::conforms;
use crate::json::Json;
use crate::lossless::alike;
use crate::schema::SCHEMA;
use crate::spelling::string;
use crate::table::{EXACT_WAYS, Held, Way, codec};
use crate::unknown::{Reach, names, unknown};

/// A component that is sent, and a way to build any value of it.
type Builder = (&'static str, fn(&mut Choices) -> Box<dyn Held>);

const BUILDERS: [Builder; 11] = [
    ("AnthropicBeta", |choices| Box::new(AnthropicBeta::from(text(choices)))),
    ("BetaCloudConfigParams", |choices| Box::new(cloud(choices))),
    ("BetaCloudNetworkingParams", |choices| Box::new(networking(choices))),
    ("BetaEnvironmentConfigParams", |choices| Box::new(config(choices))),
    ("BetaEnvironmentCreateParams", |choices| Box::new(create(choices))),
    ("BetaEnvironmentScope", |choices| Box::new(scope(choices))),
    ("BetaEnvironmentUpdateParams", |choices| Box::new(update(choices))),
    ("BetaLimitedNetworkParams", |choices| Box::new(limited(choices))),
    ("BetaPackagesParams", |choices| Box::new(packages(choices))),
    ("BetaSelfHostedConfigParams", |_| Box::new(SelfHostedConfigParams::new())),
    ("BetaUnrestrictedNetwork", |choices| Box::new(unrestricted(choices))),
];

#[test]
fn every_sent_component_can_be_built() {
    let sent = SCHEMA.components.iter().filter(|(_, component)| component.direction.sent);
    assert_eq!(sent.map(|(name, _)| name.as_str()).collect::<Vec<_>>(), BUILDERS.map(|(name, _)| name));
}

#[test]
fn law_1_what_setters_build_survives_encode_and_decode() {
    for_all(1_000, built, survives);
}

struct Built {
    component: &'static str,
    value: Box<dyn Held>,
}

impl fmt::Debug for Built {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?} as {}", self.component, self.value, self.value.text())
    }
}

fn built(choices: &mut Choices) -> Built {
    let (component, build) = BUILDERS[choices.below(BUILDERS.len())];
    Built { component, value: build(choices) }
}

fn survives(built: &Built) -> Result<(), String> {
    let (codec, value) = (codec(built.component), &*built.value);
    let text = value.text();
    let json = Json::parse(&text)?;
    conforms(&json, &SCHEMA.component(built.component).shape)?;
    if let Some(key) = json.repeated_key() {
        return Err(format!("the key {key:?} is written twice"));
    }
    for written in [&text, &value.pretty()] {
        for way in EXACT_WAYS {
            let read = codec.read(way, written.as_bytes())?;
            if !read.same(value) {
                return Err(format!("{way:?} reads another value: {read:?}"));
            }
        }
    }
    // `Value` spells unknown data anew, so that only the values can be compared.
    let read = codec.read(Way::Value, text.as_bytes())?;
    if alike(&read.value(), &value.value()) {
        Ok(())
    } else {
        Err(format!("from_value reads another value: {read:?}"))
    }
}

fn create(choices: &mut Choices) -> EnvironmentCreateParams {
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

fn update(choices: &mut Choices) -> EnvironmentUpdateParams {
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

fn config(choices: &mut Choices) -> EnvironmentConfigParams {
    match choices.below(4) {
        0 => SelfHostedConfigParams::new().into(),
        _ => cloud(choices).into(),
    }
}

fn cloud(choices: &mut Choices) -> CloudConfigParams {
    let params = CloudConfigParams::new();
    let params = maybe(params, choices, |p, c| p.networking(networking(c)), |p| p.clear_networking());
    maybe(params, choices, |p, c| p.packages(packages(c)), |p| p.clear_packages())
}

fn networking(choices: &mut Choices) -> CloudNetworkingParams {
    match choices.below(3) {
        0 => unrestricted(choices).into(),
        _ => limited(choices).into(),
    }
}

fn limited(choices: &mut Choices) -> LimitedNetworkParams {
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

fn unrestricted(choices: &mut Choices) -> UnrestrictedNetwork {
    let mut network = UnrestrictedNetwork::new();
    for name in names(&["type"], choices) {
        network.extra.insert(name, RawJson::parse(&unknown(choices, Reach::Value)).unwrap());
    }
    network
}

fn packages(choices: &mut Choices) -> PackagesParams {
    let mut params = PackagesParams::new();
    params = maybe(params, choices, |p, c| p.apt(texts(c)), |p| p.clear_apt());
    params = maybe(params, choices, |p, c| p.cargo(texts(c)), |p| p.clear_cargo());
    params = maybe(params, choices, |p, c| p.gem(texts(c)), |p| p.clear_gem());
    params = maybe(params, choices, |p, c| p.go(texts(c)), |p| p.clear_go());
    params = maybe(params, choices, |p, c| p.npm(texts(c)), |p| p.clear_npm());
    params = maybe(params, choices, |p, c| p.pip(texts(c)), |p| p.clear_pip());
    maybe(params, choices, |p, _| p.r#type(), |p| p)
}

fn scope(choices: &mut Choices) -> EnvironmentScope {
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

fn text(choices: &mut Choices) -> String {
    serde_json::from_str(&string(choices)).unwrap()
}

fn texts(choices: &mut Choices) -> Vec<String> {
    (0..choices.below(4)).map(|_| text(choices)).collect()
}

fn flag(choices: &mut Choices) -> bool {
    choices.below(2) == 1
}
