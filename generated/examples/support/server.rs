//! A small server on loopback that follows the API's rules for one resource, over real HTTP.
//!
//! It keeps environments in memory, remembers every request exactly as it was read from the socket, and answers faults in the API's envelope. It is an example and a test
//! double; limits, accounts and paging are deliberately absent.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Mutex, PoisonError};

use client_emulator::{Request, Response, Server};
use serde_json::{Map, Value, json};

/// The resource's path.
const PATH: &str = "/v1/environments";

/// The managers that a configuration lists packages for.
const MANAGERS: [&str; 6] = ["apt", "cargo", "gem", "go", "npm", "pip"];

/// A running server. It stops when it is dropped.
pub(crate) struct Emulator(Server);

#[derive(Default)]
struct State {
    environments: BTreeMap<String, Value>,
    requests: usize,
}

/// Status and body of a response.
type Answer = (u16, Value);

impl Emulator {
    /// Starts on a free port of 127.0.0.1.
    pub(crate) fn start() -> io::Result<Self> {
        let state = Mutex::<State>::default();
        let server = Server::deciding(move |request| {
            // What the lock guards is whole at every moment.
            state.lock().unwrap_or_else(PoisonError::into_inner).respond(request).into()
        });
        server.map(Self)
    }

    /// The base URL for a client.
    pub(crate) fn url(&self) -> String {
        self.0.url()
    }

    /// The last request as it was read from the socket.
    pub(crate) fn last_request(&self) -> Request {
        self.0.requests().pop().unwrap_or_default()
    }
}

impl State {
    fn respond(&mut self, request: &Request) -> Response {
        self.requests += 1;
        let body = match request.body.as_slice() {
            [] => Ok(Value::Null),
            body => serde_json::from_slice(body),
        };
        let (status, body) = match body {
            Ok(body) => self.route(&request.method, request.path(), body),
            Err(error) => fault(400, "invalid_request_error", &format!("the body is no JSON: {error}")),
        };
        let response = Response::new(status).header("content-type", "application/json");
        response.header("request-id", format!("req_{}", self.requests)).body(body.to_string())
    }

    fn route(&mut self, method: &str, path: &str, body: Value) -> Answer {
        let id = path.strip_prefix(PATH).map(|rest| rest.trim_start_matches('/'));
        match (method, id) {
            ("POST", Some("")) => self.create(&body),
            ("GET", Some("")) => {
                (200, json!({"data": self.environments.values().collect::<Vec<_>>(), "next_page": null}))
            }
            ("POST", Some(id)) if id.ends_with("/archive") => {
                self.change(id.trim_end_matches("/archive"), |environment| {
                    environment.insert("archived_at".to_owned(), json!("2026-03-16T10:00:00Z"));
                    Ok(())
                })
            }
            ("POST", Some(id)) => self.change(id, |environment| update(environment, &body)),
            ("GET", Some(id)) => self.change(id, |_| Ok(())),
            ("DELETE", Some(id)) => match self.environments.remove(id) {
                Some(_) => (200, json!({"id": id, "type": "environment_deleted"})),
                None => not_found(id),
            },
            _ => fault(404, "not_found_error", &format!("no such path: {path}")),
        }
    }

    fn create(&mut self, body: &Value) -> Answer {
        let Some(name) = body["name"].as_str().filter(|name| (1..=256).contains(&name.chars().count()))
        else {
            return fault(400, "invalid_request_error", "name: a text of 1 to 256 characters is required");
        };
        let id = format!("env_{:024}", self.environments.len() + 1);
        let mut environment = Map::new();
        let fixed = json!({
            "id": id, "type": "environment", "name": name, "archived_at": null, "config": {"type": "cloud"}, "description": "", "metadata": {},
            "created_at": "2026-03-15T10:00:00Z", "updated_at": "2026-03-15T10:00:00Z", "scope": "organization",
        });
        environment.extend(fixed.as_object().cloned().unwrap_or_default());
        if let Err(message) =
            merge_config(&mut environment, &body["config"]).and_then(|()| update(&mut environment, body))
        {
            return fault(400, "invalid_request_error", &message);
        }
        let environment = Value::Object(environment);
        self.environments.insert(id, environment.clone());
        (200, environment)
    }

    /// Changes a copy, so that a refused update leaves everything as it was.
    fn change(
        &mut self,
        id: &str,
        change: impl FnOnce(&mut Map<String, Value>) -> Result<(), String>,
    ) -> Answer {
        let Some(environment) = self.environments.get_mut(id) else { return not_found(id) };
        let mut changed = environment.as_object().cloned().unwrap_or_default();
        match change(&mut changed) {
            Ok(()) => {
                *environment = Value::Object(changed);
                (200, environment.clone())
            }
            Err(message) => fault(400, "invalid_request_error", &message),
        }
    }
}

/// Applies a body: what is left out keeps its value, null clears, metadata is merged key by key.
fn update(environment: &mut Map<String, Value>, body: &Value) -> Result<(), String> {
    for (key, value) in body.as_object().ok_or("the body must be an object")? {
        match (key.as_str(), value) {
            ("name" | "description" | "scope", Value::String(_)) => {
                drop(environment.insert(key.clone(), value.clone()))
            }
            ("description" | "scope", Value::Null) => drop(environment.insert(key.clone(), Value::Null)),
            ("name", Value::Null) => {}
            ("metadata", Value::Object(changes)) => merge_metadata(environment, changes),
            ("config", config) => merge_config(environment, config)?,
            _ => return Err(format!("{key}: not a field of this request, or of another type")),
        }
    }
    Ok(())
}

fn merge_metadata(environment: &mut Map<String, Value>, changes: &Map<String, Value>) {
    if let Some(metadata) = environment.get_mut("metadata").and_then(Value::as_object_mut) {
        for (key, value) in changes {
            match value.as_str() {
                None | Some("") => drop(metadata.remove(key)),
                Some(_) => drop(metadata.insert(key.clone(), value.clone())),
            }
        }
    }
}

/// Brings a configuration to its full form; a part that is left out keeps its value, and null is its default.
fn merge_config(environment: &mut Map<String, Value>, config: &Value) -> Result<(), String> {
    let old = environment.get("config").cloned().unwrap_or_default();
    let full = match config["type"].as_str() {
        None if config.is_null() && old["packages"].is_object() => return Ok(()),
        Some("self_hosted") => json!({"type": "self_hosted"}),
        Some("cloud") => cloud(&old, config),
        None if config.is_null() => cloud(&old, &json!({})),
        other => return Err(format!("config.type: {other:?} is not a kind of configuration")),
    };
    environment.insert("config".to_owned(), full);
    Ok(())
}

fn cloud(old: &Value, config: &Value) -> Value {
    let part = |name: &str| config.get(name).unwrap_or(&old[name]);
    let networking = match part("networking") {
        limited if limited["type"] == "limited" => json!({
            "type": "limited",
            "allow_mcp_servers": limited["allow_mcp_servers"].as_bool().unwrap_or(false),
            "allow_package_managers": limited["allow_package_managers"].as_bool().unwrap_or(false),
            "allowed_hosts": limited["allowed_hosts"].as_array().cloned().unwrap_or_default(),
        }),
        _ => json!({"type": "unrestricted"}),
    };
    let mut packages = Map::from_iter([("type".to_owned(), json!("packages"))]);
    for manager in MANAGERS {
        let list = part("packages")[manager].as_array().cloned().unwrap_or_default();
        packages.insert(manager.to_owned(), Value::Array(list));
    }
    json!({"type": "cloud", "networking": networking, "packages": packages})
}

fn not_found(id: &str) -> Answer {
    fault(404, "not_found_error", &format!("no environment `{id}`"))
}

fn fault(status: u16, kind: &str, message: &str) -> Answer {
    let request_id = format!("req_fault_{status}");
    (status, json!({"type": "error", "error": {"type": kind, "message": message}, "request_id": request_id}))
}
