//! JSON bodies by setters, as a caller would write them. A value that no setter takes is refused by its type.

use anthropic_environments::resources::environments::{CreateCall, UpdateCall};
use anthropic_environments::{
    CloudConfigParams, CloudNetworkingParams, EnvironmentConfigParams, LimitedNetworkParams, PackagesParams,
    RawJson, SelfHostedConfigParams, UnrestrictedNetwork,
};

use super::json::{Json, Object};

/// What no setter takes.
pub(crate) type Refused = String;

fn refused<T>(name: &str, value: &Json) -> Result<T, Refused> {
    Err(format!("no setter takes {} for `{name}`", value.compact()))
}

/// The setters that both bodies have.
macro_rules! common {
    ($call:expr, $name:expr, $value:expr) => {
        match ($name, $value) {
            ("config", Json::Null) => Ok($call.clear_config()),
            ("config", value) => Ok($call.config(config(value)?)),
            ("description", Json::Null) => Ok($call.clear_description()),
            ("description", Json::Text(text)) => Ok($call.description(text)),
            ("scope", Json::Null) => Ok($call.clear_scope()),
            ("scope", Json::Text(text)) => Ok($call.scope(text.as_str())),
            (name, value) => refused(name, value),
        }
    };
}

/// Sets the fields of a create, but for the name, which is an argument.
pub(crate) fn create(call: CreateCall, fields: &Object) -> Result<CreateCall, Refused> {
    fields.iter().try_fold(call, |call, (name, value)| match (name.as_str(), value) {
        ("name", Json::Text(_)) => Ok(call),
        ("metadata", Json::Object(entries)) => {
            let entry = |(key, value): &(String, Json)| match value {
                Json::Text(text) => Ok((key.clone(), text.clone())),
                other => refused("metadata", other),
            };
            Ok(call.metadata(entries.iter().map(entry).collect::<Result<Vec<_>, _>>()?))
        }
        (name, value) => common!(call, name, value),
    })
}

/// Sets the fields of an update.
pub(crate) fn update(call: UpdateCall, fields: &Object) -> Result<UpdateCall, Refused> {
    fields.iter().try_fold(call, |call, (name, value)| match (name.as_str(), value) {
        ("name", Json::Null) => Ok(call.clear_name()),
        ("name", Json::Text(text)) => Ok(call.name(text)),
        ("metadata", Json::Object(entries)) => {
            let entry = |(key, value): &'_ (String, Json)| match value {
                Json::Text(_) | Json::Null => Ok(key.clone()),
                other => refused("metadata", other),
            };
            let keys = entries.iter().map(entry).collect::<Result<Vec<_>, _>>()?;
            Ok(call.metadata(keys.into_iter().zip(entries.iter().map(|(_, value)| value.text()))))
        }
        (name, value) => common!(call, name, value),
    })
}

fn config(value: &Json) -> Result<EnvironmentConfigParams, Refused> {
    let rest = || fields(value);
    match value.get("type").and_then(Json::text) {
        Some("cloud") => Ok(cloud(rest())?.into()),
        Some("self_hosted") => match rest().next() {
            None => Ok(SelfHostedConfigParams::new().into()),
            Some((name, value)) => refused(name, value),
        },
        _ => refused("config", value),
    }
}

/// The fields beside the tag.
fn fields(value: &Json) -> impl Iterator<Item = (&str, &Json)> {
    let fields = value.object().into_iter().flatten();
    fields.map(|(name, value)| (name.as_str(), value)).filter(|(name, _)| *name != "type")
}

fn cloud<'a>(fields: impl Iterator<Item = (&'a str, &'a Json)>) -> Result<CloudConfigParams, Refused> {
    let mut fields = fields;
    fields.try_fold(CloudConfigParams::new(), |cloud, (name, value)| match (name, value) {
        ("networking", Json::Null) => Ok(cloud.clear_networking()),
        ("networking", value) => Ok(cloud.networking(networking(value)?)),
        ("packages", Json::Null) => Ok(cloud.clear_packages()),
        ("packages", Json::Object(managers)) => Ok(cloud.packages(packages(managers)?)),
        (name, value) => refused(name, value),
    })
}

fn networking(value: &Json) -> Result<CloudNetworkingParams, Refused> {
    match value.get("type").and_then(Json::text) {
        Some("unrestricted") => {
            // This one type is also received, and so it can hold what the schema does not know.
            let mut network = UnrestrictedNetwork::new();
            for (name, value) in fields(value) {
                let raw = RawJson::parse(&value.compact()).map_err(|error| error.to_string())?;
                network.extra.insert(name, raw);
            }
            Ok(network.into())
        }
        Some("limited") => Ok(limited(value)?.into()),
        _ => refused("networking", value),
    }
}

fn limited(value: &Json) -> Result<LimitedNetworkParams, Refused> {
    fields(value).try_fold(LimitedNetworkParams::new(), |network, (name, value)| match (name, value) {
        ("allow_mcp_servers", Json::Null) => Ok(network.clear_allow_mcp_servers()),
        ("allow_mcp_servers", Json::Bool(flag)) => Ok(network.allow_mcp_servers(*flag)),
        ("allow_package_managers", Json::Null) => Ok(network.clear_allow_package_managers()),
        ("allow_package_managers", Json::Bool(flag)) => Ok(network.allow_package_managers(*flag)),
        ("allowed_hosts", Json::Null) => Ok(network.clear_allowed_hosts()),
        ("allowed_hosts", value) => Ok(network.allowed_hosts(texts(name, value)?)),
        (name, value) => refused(name, value),
    })
}

fn packages(managers: &Object) -> Result<PackagesParams, Refused> {
    managers.iter().try_fold(PackagesParams::new(), |packages, (name, value)| match (name.as_str(), value) {
        ("apt", Json::Null) => Ok(packages.clear_apt()),
        ("apt", value) => Ok(packages.apt(texts(name, value)?)),
        ("cargo", Json::Null) => Ok(packages.clear_cargo()),
        ("cargo", value) => Ok(packages.cargo(texts(name, value)?)),
        ("gem", Json::Null) => Ok(packages.clear_gem()),
        ("gem", value) => Ok(packages.gem(texts(name, value)?)),
        ("go", Json::Null) => Ok(packages.clear_go()),
        ("go", value) => Ok(packages.go(texts(name, value)?)),
        ("npm", Json::Null) => Ok(packages.clear_npm()),
        ("npm", value) => Ok(packages.npm(texts(name, value)?)),
        ("pip", Json::Null) => Ok(packages.clear_pip()),
        ("pip", value) => Ok(packages.pip(texts(name, value)?)),
        ("type", Json::Text(constant)) if constant == "packages" => Ok(packages.r#type()),
        (name, value) => refused(name, value),
    })
}

fn texts(name: &str, value: &Json) -> Result<Vec<String>, Refused> {
    let texts =
        value.array().and_then(|items| items.iter().map(|item| item.text().map(str::to_owned)).collect());
    texts.map_or_else(|| refused(name, value), Ok)
}
