//! The rules for requests. Each one first computes what the SDK does with the call, and applies only where the record
//! says the same: a record that was altered is no reason to depart from it.

use super::args::Args;
use super::client;
use super::header_rules::{self, is_unusable, last_of};
use super::json::{Json, Object, field};
use super::query_rules;
use super::request_vector::{CallSpec, Recorded};
use super::requests::text_of;
use super::rules::Rule;

pub(crate) const JSON: &str = "application/json";

/// The variables that hold credentials, each with its header and what that holds without a secret.
const CREDENTIALS: [(&str, &str, &str); 2] =
    [("ANTHROPIC_API_KEY", "x-api-key", ""), ("ANTHROPIC_AUTH_TOKEN", "authorization", "Bearer")];

/// The request that we send instead of the recorded one, and the rules that say so.
pub(crate) fn predict(
    recorded: &Recorded,
    call: &CallSpec,
    args: &Args,
) -> Result<(Recorded, Vec<Rule>), String> {
    let defaults = client::object(&call.client, "default_headers")?;
    let mut predicted = recorded.clone();
    let mut rules = header_rules::apply(&mut predicted, call, args, &defaults);
    let kept = [
        query_rules::apply(&mut predicted, call, args)?,
        keep_body(&mut predicted, args),
        keep_content_type(&mut predicted, args, &defaults),
    ];
    if kept.contains(&true) {
        rules.push(Rule::WhatIsSetIsSent);
    }
    if without_empty_variables(&mut predicted, call) {
        rules.push(Rule::EmptyVariablesAreNotSet);
    }
    Ok((predicted, rules))
}

/// A body on a GET is sent.
fn keep_body(predicted: &mut Recorded, args: &Args) -> bool {
    let applies = predicted.method == "GET" && predicted.body.is_none() && !args.extra_body.is_empty();
    if applies {
        let body = Json::Object(args.extra_body.clone());
        predicted.headers.push(("content-length".to_owned(), vec![body.compact().len().to_string()]));
        predicted.headers.push(("content-type".to_owned(), vec![JSON.to_owned()]));
        predicted.body = Some(body);
    }
    applies
}

/// A content type on a GET is sent.
fn keep_content_type(predicted: &mut Recorded, args: &Args, defaults: &Object) -> bool {
    let set = last_of(&args.extra_headers, "content-type").or_else(|| last_of(defaults, "content-type"));
    let is_there =
        predicted.headers.iter().any(|(name, _)| name == "content-type") && predicted.body.is_none();
    let (Some(set), "GET", false) = (set, predicted.method.as_str(), is_there) else { return false };
    predicted.headers.retain(|(name, _)| name != "content-type");
    predicted.headers.push(("content-type".to_owned(), vec![set.to_owned()]));
    true
}

/// For a call that we refuse and the SDK does not: the same call without what is refused, and the record that goes with
/// it. `None` where nothing is known to be refused.
pub(crate) fn acceptable(call: &CallSpec, recorded: &Recorded) -> Option<(CallSpec, Recorded)> {
    let (mut twin, mut recorded) = (call.clone(), recorded.clone());
    let changes = [
        with_usable_base(&mut twin, &mut recorded)?,
        without_unusable_headers(&mut twin, &mut recorded)?,
        with_credential(&mut twin),
    ];
    changes.contains(&true).then_some((twin, recorded))
}

/// A base URL with a query or a fragment, with spaces or dot segments. The SDK appends the path of the call to that query,
/// drops the fragment, encodes the spaces and resolves the dots.
fn with_usable_base(twin: &mut CallSpec, recorded: &mut Recorded) -> Option<bool> {
    let suffix = text_of(&twin.client, "base_url_suffix").unwrap_or_default().to_owned();
    let (suffix, _) = suffix.split_once('#').unwrap_or((&suffix, ""));
    let (path, query) = suffix.split_once('?').map_or((suffix, None), |(path, query)| (path, Some(query)));
    let usable = resolved(&path.replace(' ', "%20"));
    let is_changed = text_of(&twin.client, "base_url_suffix").is_some_and(|suffix| suffix != usable);
    twin.client.push(("base_url_suffix".to_owned(), Json::Text(usable.clone())));
    let Some(query) = query else { return Some(is_changed) };
    let usable = usable.trim_end_matches('/');
    if recorded.path.trim_end_matches('/') != usable {
        return None;
    }
    let pairs: Vec<String> = recorded.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let target = format!("{usable}{}", pairs.join("&").strip_prefix(query)?);
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    recorded.path = path.to_owned();
    recorded.query = super::http::decode_query(query);
    Some(is_changed)
}

/// A path without the segments `.` and `..`.
fn resolved(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "." => {}
            ".." if kept.len() > 1 => drop(kept.pop()),
            ".." => {}
            segment => kept.push(segment),
        }
    }
    if kept == [""] { String::new() } else { kept.join("/") }
}

/// Headers that must not be set, or hold what no header may hold. The SDK looks at them only when they are sent.
fn without_unusable_headers(twin: &mut CallSpec, recorded: &mut Recorded) -> Option<bool> {
    let mut is_changed = false;
    let extra = field(&twin.args, "extra_headers").and_then(Json::object).cloned().unwrap_or_default();
    let defaults = client::object(&twin.client, "default_headers").ok()?;
    for header in extra.iter().chain(&defaults).filter(|header| is_unusable(header)) {
        let is_replaced = last_of(&extra, &header.0).is_some_and(|value| Some(value) != header.1.text());
        if !is_replaced {
            let name = header.0.to_ascii_lowercase();
            let line = recorded.headers.iter().position(|(known, _)| *known == name)?;
            let (_, lines) = recorded.headers.remove(line);
            lines.iter().any(|line| Some(line.as_str()) == header.1.text()).then_some(())?;
        }
        is_changed = true;
    }
    let usable =
        |headers: Object| Json::Object(headers.into_iter().filter(|header| !is_unusable(header)).collect());
    twin.args.push(("extra_headers".to_owned(), usable(extra)));
    twin.client.push(("default_headers".to_owned(), usable(defaults)));
    Some(is_changed)
}

/// A credential variable that is set and empty counts as not set. The SDK sends a header without a secret.
fn without_empty_variables(predicted: &mut Recorded, call: &CallSpec) -> bool {
    if ["api_key", "auth_token"].iter().any(|name| text_of(&call.client, name).is_some()) {
        return false;
    }
    let is_empty = |variable: &str| call.env.iter().any(|(name, value)| name == variable && value.is_empty());
    let before = predicted.headers.len();
    for (variable, header, without_secret) in CREDENTIALS {
        let is_without = |lines: &[String]| lines.iter().all(|line| line.trim_end() == without_secret);
        predicted.headers.retain(|(name, lines)| name != header || !is_empty(variable) || !is_without(lines));
    }
    predicted.headers.len() != before
}

/// A client without credential; the SDK asks for one only when a call brings none. The twin has one, over which the
/// header of the call goes.
fn with_credential(twin: &mut CallSpec) -> bool {
    let extra = field(&twin.args, "extra_headers").and_then(Json::object).cloned().unwrap_or_default();
    let defaults = client::object(&twin.client, "default_headers").unwrap_or_default();
    let has = |name: &str| text_of(&twin.client, name).is_some();
    let is_default = |name: &str| last_of(&defaults, name).is_some();
    if has("api_key")
        || has("auth_token")
        || twin.env.iter().any(|(_, value)| !value.is_empty())
        || is_default("x-api-key")
        || is_default("authorization")
    {
        return false;
    }
    let option = if last_of(&extra, "x-api-key").is_some() { "api_key" } else { "auth_token" };
    twin.client.push((option.to_owned(), Json::Text("of-the-twin".to_owned())));
    last_of(&extra, "x-api-key").or(last_of(&extra, "authorization")).is_some()
}
