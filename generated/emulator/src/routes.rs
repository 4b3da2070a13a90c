//! From a request to a response.

use client_emulator::{Request, Response};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::behavior;
use crate::outcome::{Outcome, Refusal};
use crate::state::{Failure, State};

/// The longest body that is taken.
const LONGEST: usize = 32 << 20;

/// The version that every request names.
const VERSION: &str = "2023-06-01";

/// Responds to a request as the API would.
pub(crate) fn respond(state: &mut State, request: &Request) -> Response {
    let request_id = state.next_request_id();
    let outcome = check(state, request).and_then(|()| route(state, request));
    let (status, body) = match &outcome {
        Ok(body) => (200, body.clone()),
        Err(refusal) => (refusal.status, refusal.envelope(&request_id)),
    };
    let response = Response::new(status).header("content-type", "application/json");
    let response = response.header("request-id", request_id).body(body.to_string());
    match outcome.err().and_then(|refusal| refusal.retry_after) {
        Some(seconds) => response.header("retry-after", seconds.to_string()),
        None => response,
    }
}

/// What holds for every operation: a key, the version, a body of a length that is taken, and no failure that was told.
fn check(state: &mut State, request: &Request) -> Result<(), Refusal> {
    if request.path().starts_with("/_emulator/") {
        return Ok(());
    }
    let is_set = |name| request.header(name).iter().any(|value| !value.is_empty());
    if !is_set("x-api-key") && !is_set("authorization") {
        return Err(Refusal::unauthorized());
    }
    match request.header("anthropic-version").as_slice() {
        [version] if *version == VERSION => {}
        [] => return Err(Refusal::invalid("anthropic-version: header is required")),
        _ => return Err(Refusal::invalid(format!("anthropic-version: only {VERSION} is known"))),
    }
    if request.body.len() > LONGEST {
        return Err(Refusal::too_large(LONGEST));
    }
    state.told_failure().map_or(Ok(()), Err)
}

fn route(state: &mut State, request: &Request) -> Outcome {
    let path = request.path().trim_end_matches('/');
    let segments: Vec<String> = path
        .split('/')
        .skip(1)
        .map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned())
        .collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    match (request.method.as_str(), segments.as_slice()) {
        ("POST", ["v1", "environments"]) => behavior::create(state, &request.body),
        ("GET", ["v1", "environments"]) => behavior::list(state, request.query()),
        ("GET", ["v1", "environments", id]) => behavior::retrieve(state, id),
        ("POST", ["v1", "environments", id]) => behavior::update(state, id, &request.body),
        ("DELETE", ["v1", "environments", id]) => behavior::delete(state, id),
        ("POST", ["v1", "environments", id, "archive"]) => behavior::archive(state, id),
        ("POST", ["_emulator", "fail"]) => fail(state, &request.body),
        ("POST", ["_emulator", "hold"]) => hold(state, &request.body),
        (method, _) => Err(Refusal::not_found(format!("{method} {path} is not a route"))),
    }
}

fn fail(state: &mut State, body: &[u8]) -> Outcome {
    let told = json(body)?;
    let status = told["status"].as_u64().and_then(|status| u16::try_from(status).ok());
    let status = status.filter(|status| (400..600).contains(status));
    state.fail_next(Failure {
        status: status.ok_or_else(|| Refusal::invalid("status: a number from 400 to 599"))?,
        kind: told["type"].as_str().unwrap_or("api_error").to_owned(),
        times: told["times"].as_u64().and_then(|times| usize::try_from(times).ok()).unwrap_or(1),
        retry_after: told["retry_after"].as_u64().and_then(|seconds| u32::try_from(seconds).ok()),
    });
    Ok(json!({}))
}

fn hold(state: &mut State, body: &[u8]) -> Outcome {
    let told = json(body)?;
    let id = told["id"].as_str().ok_or_else(|| Refusal::invalid("id: the text of an id"))?;
    state.hold(id.to_owned());
    Ok(json!({}))
}

fn json(body: &[u8]) -> Result<Value, Refusal> {
    serde_json::from_slice(body).map_err(|error| Refusal::invalid(format!("the body is no JSON: {error}")))
}
