//! The headers: how the official SDK puts them together, and how we do.

use super::args::Args;
use super::json::{Json, Object};
use super::python;
use super::request_vector::{CallSpec, Recorded};
use super::requests::text_of;
use super::rules::Rule;

const BETA: &str = "anthropic-beta";
const BUILT_IN_BETA: &str = "managed-agents-2026-04-01";

/// Changes the headers of a record into those that we send, where it says what the SDK is known to send; the rules that
/// say so.
pub(crate) fn apply(recorded: &mut Recorded, call: &CallSpec, args: &Args, defaults: &Object) -> Vec<Rule> {
    let mut rules = Vec::new();
    for (name, lines) in &mut recorded.headers {
        if *lines != lines_of_sdk(call, args, defaults, name) {
            continue;
        }
        let of_call = last_of(&args.extra_headers, name).map(str::to_owned);
        let is_union = name == BETA && of_call.is_none();
        let ours = if is_union {
            Some(union(args, defaults))
        } else {
            of_call.or_else(|| last_of(defaults, name).map(str::to_owned)).or_else(|| lines.last().cloned())
        };
        let ours: Vec<String> = ours.into_iter().collect();
        if *lines != ours {
            rules.push(if is_union { Rule::BetasAreAUnion } else { Rule::OneLinePerHeader });
            *lines = ours;
        }
    }
    rules.dedup();
    rules
}

/// The last value that an object sets for a header, in whatever case.
pub(crate) fn last_of<'a>(headers: &'a Object, name: &str) -> Option<&'a str> {
    headers
        .iter()
        .rev()
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .and_then(|(_, value)| value.text())
}

/// The lines that the SDK sends for a header: it keeps names apart that differ in case.
fn lines_of_sdk(call: &CallSpec, args: &Args, defaults: &Object, header: &str) -> Vec<String> {
    let mut headers: Vec<(&str, String)> = Vec::new();
    let mut set = |name, value: &str| match headers.iter_mut().find(|(known, _)| *known == name) {
        Some((_, old)) => *old = value.to_owned(),
        None => headers.push((name, value.to_owned())),
    };
    set("Accept", super::request_rules::JSON);
    set("Content-Type", super::request_rules::JSON);
    let explicit = ["api_key", "auth_token"].iter().any(|name| text_of(&call.client, name).is_some());
    let of_env =
        |name: &str| call.env.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let variable = |name: &str| of_env(name).filter(|_| !explicit);
    if let Some(key) = text_of(&call.client, "api_key").or_else(|| variable("ANTHROPIC_API_KEY")) {
        set("X-Api-Key", key);
    }
    if let Some(token) = text_of(&call.client, "auth_token").or_else(|| variable("ANTHROPIC_AUTH_TOKEN")) {
        set("Authorization", &format!("Bearer {token}"));
    }
    let texts = |headers: &Object| -> Vec<(String, String)> {
        headers.iter().map(|(name, value)| (name.clone(), python::query_text(value))).collect()
    };
    let (defaults, extra) = (texts(defaults), texts(&args.extra_headers));
    let betas = [betas_of(args), vec![BUILT_IN_BETA.to_owned()]].concat().join(",");
    defaults.iter().for_each(|(name, value)| set(name, value));
    if !defaults.iter().any(|(name, _)| name == "anthropic-version") {
        set("anthropic-version", "2023-06-01");
    }
    set(BETA, &betas);
    extra.iter().for_each(|(name, value)| set(name, value));
    let lines = headers.into_iter().filter(|(name, _)| name.eq_ignore_ascii_case(header));
    lines.map(|(_, value)| value).collect()
}

fn betas_of(args: &Args) -> Vec<String> {
    args.betas.iter().flat_map(|betas| betas.array().unwrap_or_default()).map(python::query_text).collect()
}

/// The call's betas, the client's, then the built-in one, each once. What has no duplicates stays verbatim.
fn union(args: &Args, defaults: &Object) -> String {
    let betas = betas_of(args);
    let all = betas.iter().map(String::as_str).chain(last_of(defaults, BETA)).chain([BUILT_IN_BETA]);
    let mut seen: Vec<&str> = Vec::new();
    let mut kept: Vec<&str> = Vec::new();
    for value in all {
        let before = seen.len();
        let elements: Vec<&str> = value.split(',').map(str::trim).collect();
        for element in &elements {
            if !seen.contains(element) {
                seen.push(element);
            }
        }
        let new = seen.get(before..).unwrap_or_default();
        if new.len() == elements.len() {
            kept.push(value);
        } else {
            kept.extend(new);
        }
    }
    kept.join(",")
}

/// Whether a header that a caller sets belongs to a connection, or holds what no header may hold.
pub(crate) fn is_unusable((name, value): &(String, Json)) -> bool {
    const OF_THE_CONNECTION: [&str; 5] = ["connection", "te", "trailer", "transfer-encoding", "upgrade"];
    let name = name.to_ascii_lowercase();
    let text = value.text().unwrap_or_default();
    let is_illegal = |character: char| character != '\t' && (character.is_control() || !character.is_ascii());
    OF_THE_CONNECTION.contains(&name.as_str()) || text.contains(is_illegal) || text.trim() != text
}
