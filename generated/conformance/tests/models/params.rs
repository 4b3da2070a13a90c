//! Values that callers build with setters.

use std::fmt;

use anthropic_environments::{AnthropicBeta, SelfHostedConfigParams};

use crate::build::{cloud, config, create, limited, networking, packages, scope, text, unrestricted, update};
use crate::choices::{Choices, for_all};
use crate::conforms::conforms;
use crate::json::Json;
use crate::lossless::alike;
use crate::schema::{LISTED, SCHEMA};
use crate::table::{EXACT_WAYS, Held, Way, codec};

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
    let sent = LISTED.components.iter().filter(|(_, component)| component.direction.sent);
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
