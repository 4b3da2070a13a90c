//! What each setter writes: its own field, and nothing else.

use anthropic_environments::{
    CloudConfigParams, EnvironmentCreateParams, EnvironmentScope, EnvironmentUpdateParams,
    LimitedNetworkParams, PackagesParams, SelfHostedConfigParams, UnrestrictedNetwork,
};

use crate::json::Json;
use crate::schema::LISTED;
use crate::shape::{Field, Shape};
use crate::table::Held;

/// What a setter of one field made, and what clearing the field made, where that is possible.
struct Setter {
    key: &'static str,
    value: &'static str,
    set: Box<dyn Held>,
    cleared: Option<Box<dyn Held>>,
}

/// `clear_…` stands behind the setters of what may be null.
macro_rules! setters {
    ($start:expr; $($key:literal: $set:ident($($argument:expr)?) => $value:literal $(, $clear:ident)?;)*) => {
        (Box::new($start) as Box<dyn Held>, vec![$(Setter {
            key: $key,
            value: $value,
            set: Box::new($start.$set($($argument)?)),
            cleared: [$(Box::new($start.$clear()) as Box<dyn Held>)?].into_iter().next(),
        }),*])
    };
}

#[test]
fn law_1_a_setter_of_create_writes_its_own_field() {
    let (start, setters) = setters! { EnvironmentCreateParams::new("a");
        "name": name("b") => r#""b""#;
        "config": config(SelfHostedConfigParams::new()) => r#"{"type":"self_hosted"}"#, clear_config;
        "description": description("") => r#""""#, clear_description;
        "metadata": metadata([("k", "v")]) => r#"{"k":"v"}"#;
        "scope": scope(EnvironmentScope::Account) => r#""account""#, clear_scope;
    };
    check("BetaEnvironmentCreateParams", &*start, setters);
}

#[test]
fn law_1_a_setter_of_update_writes_its_own_field() {
    let (start, setters) = setters! { EnvironmentUpdateParams::new();
        "config": config(CloudConfigParams::new()) => r#"{"type":"cloud"}"#, clear_config;
        "description": description("d") => r#""d""#, clear_description;
        "metadata": metadata([("k", Some("v")), ("old", None)]) => r#"{"k":"v","old":null}"#;
        "name": name("b") => r#""b""#, clear_name;
        "scope": scope("zz_unknown_value") => r#""zz_unknown_value""#, clear_scope;
    };
    check("BetaEnvironmentUpdateParams", &*start, setters);
}

#[test]
fn law_1_a_setter_of_cloud_config_writes_its_own_field() {
    let (start, setters) = setters! { CloudConfigParams::new();
        "networking": networking(UnrestrictedNetwork::new()) => r#"{"type":"unrestricted"}"#, clear_networking;
        "packages": packages(PackagesParams::new()) => "{}", clear_packages;
    };
    check("BetaCloudConfigParams", &*start, setters);
}

#[test]
fn law_1_a_setter_of_limited_network_writes_its_own_field() {
    let (start, setters) = setters! { LimitedNetworkParams::new();
        "allow_mcp_servers": allow_mcp_servers(true) => "true", clear_allow_mcp_servers;
        "allow_package_managers": allow_package_managers(false) => "false", clear_allow_package_managers;
        "allowed_hosts": allowed_hosts(["h"]) => r#"["h"]"#, clear_allowed_hosts;
    };
    check("BetaLimitedNetworkParams", &*start, setters);
}

#[test]
fn law_1_a_setter_of_packages_writes_its_own_field() {
    let (start, setters) = setters! { PackagesParams::new();
        "apt": apt([] as [&str; 0]) => "[]", clear_apt;
        "cargo": cargo(["c"]) => r#"["c"]"#, clear_cargo;
        "gem": gem(vec!["g".to_owned()]) => r#"["g"]"#, clear_gem;
        "go": go(["g", "o"]) => r#"["g","o"]"#, clear_go;
        "npm": npm(["n"]) => r#"["n"]"#, clear_npm;
        "pip": pip(["p"]) => r#"["p"]"#, clear_pip;
        "type": r#type() => r#""packages""#;
    };
    check("BetaPackagesParams", &*start, setters);
}

/// Checks that a setter is listed for each field, one that clears for each that may be null, and what they write.
fn check(component: &str, start: &dyn Held, setters: Vec<Setter>) {
    let Shape::Object(object) = &LISTED.component(component).shape else {
        panic!("{component} is no object")
    };
    let settable = |field: &&Field| !(field.required && matches!(field.shape, Shape::Constant(_)));
    let fields: Vec<(&str, bool)> =
        object.fields.iter().filter(settable).map(|field| (&*field.name, field.shape.nullable())).collect();
    let mut listed: Vec<(&str, bool)> =
        setters.iter().map(|setter| (setter.key, setter.cleared.is_some())).collect();
    listed.sort_unstable();
    assert_eq!(listed, fields, "{component}");
    for setter in setters {
        writes(start, &*setter.set, setter.key, setter.value);
        if let Some(cleared) = setter.cleared {
            writes(start, &*cleared, setter.key, "null");
        }
    }
}

fn writes(start: &dyn Held, set: &dyn Held, key: &str, value: &str) {
    let (before, after) = (start.text(), set.text());
    let (before, after) = (Json::parse(&before).unwrap(), Json::parse(&after).unwrap());
    assert_eq!(after.get(key).map(|json| json.raw), Some(value), "{}", after.raw);
    let others = |json: &Json<'_>| json.names().iter().filter(|name| **name != key).count();
    assert_eq!(others(&before), others(&after), "{}", after.raw);
    for name in before.names().into_iter().filter(|name| *name != key) {
        assert_eq!(after.get(name).unwrap().raw, before.get(name).unwrap().raw);
    }
}
