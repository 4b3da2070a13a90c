//! What the schema does not say: defaults, and how an update is merged.

use std::time::SystemTime;

use anthropic_environments::{EnvironmentCreateParams, EnvironmentUpdateParams, Timestamp, decode_slice};
use serde_json::{Map, Value, json};

use crate::outcome::{Outcome, Refusal};
use crate::pages;
use crate::state::State;

const MANAGERS: [&str; 6] = ["apt", "cargo", "gem", "go", "npm", "pip"];

/// Creates an environment; what is left out has its default.
pub(crate) fn create(state: &mut State, body: &[u8]) -> Outcome {
    let params: EnvironmentCreateParams = decode_slice(body).map_err(invalid)?;
    let body = object(&params)?;
    let mut environment = Map::new();
    environment.insert("id".to_owned(), Value::from(state.next_id()));
    environment.insert("type".to_owned(), Value::from("environment"));
    let now = now();
    for (name, value) in [
        ("archived_at", Value::Null),
        ("config", cloud(&Value::Null, &Value::Null)),
        ("created_at", now.clone()),
        ("updated_at", now),
        ("description", Value::from("")),
        ("metadata", json!({})),
        ("scope", Value::from("organization")),
    ] {
        environment.insert(name.to_owned(), value);
    }
    merge(&mut environment, &body)?;
    let environment = Value::Object(environment);
    state.add(environment.clone());
    Ok(environment)
}

/// Retrieves an environment.
pub(crate) fn retrieve(state: &mut State, id: &str) -> Outcome {
    state.find(id).cloned()
}

/// Updates an environment: what is left out keeps its value, metadata is merged key by key.
pub(crate) fn update(state: &mut State, id: &str, body: &[u8]) -> Outcome {
    let environment = state.find(id)?;
    let params: EnvironmentUpdateParams = decode_slice(body).map_err(invalid)?;
    if !environment["archived_at"].is_null() {
        return Err(Refusal::conflict("The environment is archived."));
    }
    // A copy, so that an update that is refused leaves everything as it was.
    let mut changed = environment.as_object().cloned().unwrap_or_default();
    merge(&mut changed, &object(&params)?)?;
    changed.insert("updated_at".to_owned(), now());
    *environment = Value::Object(changed);
    Ok(environment.clone())
}

/// Lists environments, page by page.
pub(crate) fn list(state: &State, query: &str) -> Outcome {
    pages::page(state.environments(), query)
}

/// Archives an environment.
pub(crate) fn archive(state: &mut State, id: &str) -> Outcome {
    let environment = state.find(id)?;
    if !environment["archived_at"].is_null() {
        return Err(Refusal::conflict("The environment is archived already."));
    }
    environment["archived_at"] = now();
    environment["updated_at"] = environment["archived_at"].clone();
    Ok(environment.clone())
}

/// Deletes an environment that is not in use.
pub(crate) fn delete(state: &mut State, id: &str) -> Outcome {
    state.find(id)?;
    if state.is_held(id) {
        return Err(Refusal::conflict("The environment is in use."));
    }
    state.remove(id);
    Ok(json!({"id": id, "type": "environment_deleted"}))
}

fn invalid(error: anthropic_environments::DecodeError) -> Refusal {
    Refusal::invalid(error.to_string())
}

/// What a body holds, once its types were checked.
fn object(params: &impl serde::Serialize) -> Result<Map<String, Value>, Refusal> {
    match serde_json::to_value(params) {
        Ok(Value::Object(members)) => Ok(members),
        _ => Err(Refusal::invalid("the body is no object")),
    }
}

fn now() -> Value {
    Timestamp::try_from(SystemTime::now()).map_or(Value::Null, |now| Value::from(now.as_str()))
}

/// Applies a body.
fn merge(environment: &mut Map<String, Value>, body: &Map<String, Value>) -> Result<(), Refusal> {
    for (name, value) in body {
        let known = environment.get(name).cloned().unwrap_or_default();
        let merged = match (name.as_str(), value) {
            // Null names nothing: an environment always has a name and a configuration.
            ("name" | "config", Value::Null) => continue,
            ("scope", Value::Null) => Value::from("organization"),
            ("config", config) => self::config(&known, config),
            ("metadata", changes) => metadata(known, changes),
            (_, value) => value.clone(),
        };
        check(name, &merged)?;
        environment.insert(name.clone(), merged);
    }
    Ok(())
}

/// The limits that the API's documentation names.
fn check(name: &str, value: &Value) -> Result<(), Refusal> {
    let length = value.as_str().map_or(0, |text| text.chars().count());
    match name {
        "name" if !(1..=256).contains(&length) => Err(Refusal::invalid("name: 1 to 256 characters")),
        "description" if length > 1024 => Err(Refusal::invalid("description: up to 1024 characters")),
        _ => Ok(()),
    }
}

/// Keys with null or an empty text are deleted.
fn metadata(mut known: Value, changes: &Value) -> Value {
    if let (Value::Object(known), Value::Object(changes)) = (&mut known, changes) {
        for (key, value) in changes {
            match value.as_str() {
                None | Some("") => drop(known.remove(key)),
                Some(text) => drop(known.insert(key.clone(), Value::from(text))),
            }
        }
    }
    known
}

fn config(known: &Value, config: &Value) -> Value {
    match config["type"].as_str() {
        Some("cloud") => cloud(known, config),
        _ => config.clone(),
    }
}

/// A cloud configuration in full: what is left out keeps its value, null is the default.
fn cloud(known: &Value, config: &Value) -> Value {
    let networking = match config.get("networking") {
        None if known["networking"].is_object() => known["networking"].clone(),
        Some(limited) if limited["type"] == "limited" => limited_network(&known["networking"], limited),
        _ => json!({"type": "unrestricted"}),
    };
    let mut packages = Map::from_iter([("type".to_owned(), json!("packages"))]);
    let (known, given) = (&known["packages"], config.get("packages"));
    for manager in MANAGERS {
        let list = match given.map(|given| given.get(manager)) {
            // The whole, or this manager, is left out.
            None | Some(None) if !given.is_some_and(Value::is_null) => &known[manager],
            Some(Some(list)) => list,
            _ => &Value::Null,
        };
        packages.insert(manager.to_owned(), Value::Array(list.as_array().cloned().unwrap_or_default()));
    }
    json!({"type": "cloud", "networking": networking, "packages": packages})
}

fn limited_network(known: &Value, limited: &Value) -> Value {
    let part = |name: &str| limited.get(name).unwrap_or(&known[name]);
    json!({
        "type": "limited",
        "allow_mcp_servers": part("allow_mcp_servers").as_bool().unwrap_or(false),
        "allow_package_managers": part("allow_package_managers").as_bool().unwrap_or(false),
        "allowed_hosts": part("allowed_hosts").as_array().cloned().unwrap_or_default(),
    })
}
