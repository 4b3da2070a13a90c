//! What users get from a call: a typed value, written back as JSON, or an error.

use anthropic_environments::{
    CloudConfig, CloudNetworking, Environment, EnvironmentConfig, EnvironmentDeleteResponse, EnvironmentList,
    Error, Extra, RawJson, Response,
};
use serde::Serialize;

use super::call::AnyCall;
use super::json::{self, Json};
use super::python;

/// A value.
#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    /// The value, written back.
    pub(crate) json: Json,
    /// The types in which an environment's parts are kept, in the words of the records.
    pub(crate) parts: Vec<(&'static str, Option<&'static str>)>,
}

/// Sends a call and reads its response.
pub(crate) async fn send(call: AnyCall) -> Result<Result<Value, Error>, String> {
    match call {
        AnyCall::Create(call) => environment(call.send().await),
        AnyCall::Update(call) => environment(call.send().await),
        AnyCall::Retrieve(call) => environment(call.send().await),
        AnyCall::Archive(call) => environment(call.send().await),
        AnyCall::List(call) => plain::<EnvironmentList>(call.send().await),
        AnyCall::Delete(call) => plain::<EnvironmentDeleteResponse>(call.send().await),
    }
}

fn environment(result: Result<Response<Environment>, Error>) -> Result<Result<Value, Error>, String> {
    let parts = result.as_ref().map(|response| parts(response.value())).unwrap_or_default();
    let value = plain(result)?;
    Ok(value.map(|value| Value { parts, ..value }))
}

fn plain<T: Serialize>(result: Result<Response<T>, Error>) -> Result<Result<Value, Error>, String> {
    let response = match result {
        Ok(response) => response,
        Err(error) => return Ok(Err(error)),
    };
    let text = serde_json::to_string(response.value())
        .map_err(|error| format!("the value cannot be written: {error}"))?;
    Ok(Ok(Value {
        status: response.status().as_u16(),
        request_id: response.request_id().map(str::to_owned),
        attempts: response.attempts(),
        json: json::parse(&text)?,
        parts: Vec::new(),
    }))
}

fn parts(environment: &Environment) -> Vec<(&'static str, Option<&'static str>)> {
    let (config, networking, packages) = match &environment.config {
        EnvironmentConfig::Cloud(cloud) => ("BetaCloudConfig", networking(cloud), Some("BetaPackages")),
        EnvironmentConfig::SelfHosted(config) => {
            ("BetaSelfHostedConfig", kept(&config.extra, "networking"), kept(&config.extra, "packages"))
        }
        EnvironmentConfig::Unknown(unknown) => {
            let part = |name| unknown.get(name).as_ref().and_then(raw_type);
            (UNKNOWN, part("networking"), part("packages"))
        }
        _ => ("a variant that the harness does not know", None, None),
    };
    vec![("config_type", Some(config)), ("networking_type", networking), ("packages_type", packages)]
}

/// The type of a variant that the schema does not list.
pub(crate) const UNKNOWN: &str = "unknown";

fn networking(cloud: &CloudConfig) -> Option<&'static str> {
    Some(match &cloud.networking {
        CloudNetworking::Unrestricted(_) => "BetaUnrestrictedNetwork",
        CloudNetworking::Limited(_) => "BetaLimitedNetwork",
        CloudNetworking::Unknown(_) => UNKNOWN,
        _ => "a variant that the harness does not know",
    })
}

fn kept(extra: &Extra, name: &str) -> Option<&'static str> {
    extra.get(name).and_then(raw_type)
}

fn raw_type(raw: &RawJson) -> Option<&'static str> {
    let json = json::parse(raw.get()).ok()?;
    (json != Json::Null).then(|| python::type_name(&json))
}
