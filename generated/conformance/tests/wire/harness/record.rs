//! What a record says of a successful response, held against the way in which the SDK reads it.

use serde_json::Value;

use super::json::Json;
use super::outcome;
use super::python;
use super::reading::Reading;
use super::response_vector::Made;
use super::schema::{Operation, Schema};
use super::server::Reply;

/// What the SDK makes of a successful response: a value, or the text that is not JSON.
pub(crate) fn reading(schema: &Schema, operation: &Operation<'_>, reply: &Reply) -> Result<Reading, String> {
    let text = reply.effective_body();
    match python::loads(text) {
        Ok(body) => Ok(Reading::new(schema, operation.reply, &body)),
        Err(_) if !reply.is_said_to_be_json() => Ok(Reading::Plain(Json::Text(text.to_owned()))),
        Err(error) => Err(error),
    }
}

/// Whether a record says of a response what the SDK makes of it. One that does not was altered, or is of an SDK that the
/// harness does not know.
pub(crate) fn check(
    reading: &Result<Reading, String>,
    operation: &Operation<'_>,
    reply: &Reply,
    official: &Made,
) -> Result<(), String> {
    let recorded = |name: &str| official.record.get(name).map_or(Value::Null, Json::value);
    let says = |name: &str, value: Value| match recorded(name) == value {
        true => Ok(()),
        false => {
            Err(format!("the record contradicts the response: {name} is {}, not {value}", recorded(name)))
        }
    };
    let reading = match reading {
        Ok(reading) => reading,
        Err(_) => {
            says("outcome", Value::from("exception"))?;
            return says("class", Value::from(outcome::UNDECODABLE));
        }
    };
    if operation.paging.is_some() && !matches!(reading, Reading::Model { .. }) {
        says("outcome", Value::from("exception"))?;
        return says("class", Value::from(outcome::NO_PAGE));
    }
    says("outcome", Value::from("value"))?;
    let Reading::Model { fields, declared, .. } = reading else {
        says("value_type", Value::from(reading.class()))?;
        says("_request_id", Value::Null)?;
        return is_dumped(reading, &recorded("dump"));
    };
    is_dumped(reading, &recorded("dump"))?;
    says("_request_id", reply.header("request-id").map_or(Value::Null, Value::from))?;
    let body = python::loads(reply.effective_body())?;
    let given: Vec<&str> = body.object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    let is_declared = |name: &&&str| fields.iter().take(*declared).any(|(known, _)| known == **name);
    says("fields_set", names(given.iter().filter(is_declared)))?;
    says("extra_fields", names(given.iter().filter(|name| !is_declared(name))))?;
    if operation.paging.is_some() { check_page(reading, &says) } else { check_parts(reading, &says) }
}

fn is_dumped(reading: &Reading, dump: &Value) -> Result<(), String> {
    match reading.is_dumped_as(dump) {
        true => Ok(()),
        false => Err("the record contradicts the response: `dump` is not the body".to_owned()),
    }
}

fn names<'a>(names: impl Iterator<Item = &'a &'a str>) -> Value {
    let mut names: Vec<&str> = names.copied().collect();
    names.sort_unstable();
    names.dedup();
    Value::from(names)
}

fn check_parts(reading: &Reading, says: &impl Fn(&str, Value) -> Result<(), String>) -> Result<(), String> {
    let class = |part: Option<&Reading>| part.map_or(Value::Null, |part| Value::from(part.class()));
    says("value_type", Value::from(reading.class()))?;
    let config = reading.part("config");
    let of_config = |name: &str| config.and_then(|config| config.part(name));
    says("config_type", class(config))?;
    says("networking_type", class(of_config("networking")))?;
    says("packages_type", class(of_config("packages")))
}

fn check_page(reading: &Reading, says: &impl Fn(&str, Value) -> Result<(), String>) -> Result<(), String> {
    // Python goes through a text by its characters, and through an object by its keys.
    let items: Vec<&str> = match reading.part("data") {
        Some(Reading::List(items)) => items.iter().map(Reading::class).collect(),
        Some(Reading::Plain(Json::Text(text))) => text.chars().map(|_| "str").collect(),
        Some(Reading::Plain(Json::Object(fields))) => fields.iter().map(|_| "str").collect(),
        _ => Vec::new(),
    };
    let next = match reading.part("next_page") {
        Some(Reading::Plain(next)) if python::is_truthy(next) => Some(next),
        _ => None,
    };
    says("value_type", Value::from("SyncPageCursor[BetaEnvironment]"))?;
    says("n_items", Value::from(items.len()))?;
    says("item_types", Value::from(items.clone()))?;
    says("has_next_page", Value::from(!items.is_empty() && next.is_some()))?;
    says("next_page_params", next.map_or(Value::Null, |next| serde_json::json!({ "page": next.value() })))
}

/// Whether the SDK takes a page for the last one although it names a next one.
pub(crate) fn stops_early(record: &Json) -> bool {
    let has_next = record.get("has_next_page").and_then(Json::flag);
    has_next == Some(false) && record.get("next_page_params").is_some_and(|next| *next != Json::Null)
}
