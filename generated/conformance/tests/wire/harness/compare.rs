//! A recorded request against one that the server saw.

use super::http::Request;
use super::json::{self, Json};
use super::request_vector::Recorded;

/// Headers that are not the API's: no record speaks of them, unless the caller sets them.
const NOT_OF_THE_API: [&str; 2] = ["host", "user-agent"];

/// Whether a request is the recorded one; the error is the first difference.
pub(crate) fn same(recorded: &Recorded, request: &Request) -> Result<(), String> {
    differ("method", &recorded.method, &request.method)?;
    differ("path", &recorded.path, &request.path)?;
    differ("query", &recorded.query, &request.query)?;
    let length = body_length(recorded, request)?;
    for (name, lines) in &recorded.headers {
        let seen: Vec<&str> = lines_of(request, name);
        match (name.as_str(), &length) {
            ("content-length", Some(length)) => {
                differ("header content-length", &vec![length.as_str()], &seen)?
            }
            _ => differ(
                &format!("header {name}"),
                &lines.iter().map(String::as_str).collect::<Vec<_>>(),
                &seen,
            )?,
        }
    }
    let is_recorded = |name: &str| recorded.headers.iter().any(|(known, _)| known == name);
    let other = request
        .headers
        .iter()
        .find(|(name, _)| !is_recorded(name) && !NOT_OF_THE_API.contains(&name.as_str()));
    match other {
        Some((name, _)) => Err(format!("the header {name} is sent and not recorded")),
        None => Ok(()),
    }
}

fn lines_of<'a>(request: &'a Request, name: &str) -> Vec<&'a str> {
    request.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
}

/// Compares the bodies, and gives the length that is to be expected of ours: that of the record, but for numbers that
/// Python spells in another way.
fn body_length(recorded: &Recorded, request: &Request) -> Result<Option<String>, String> {
    let Some(body) = &recorded.body else {
        differ("body length", &0, &request.body.len())?;
        return Ok(None);
    };
    if request.body.is_empty() {
        return Err(format!("no body is sent, recorded {}", body.compact()));
    }
    let text = str::from_utf8(&request.body).map_err(|error| format!("the body is not UTF-8: {error}"))?;
    let seen = json::parse(text).map_err(|error| format!("the body is not JSON: {error}"))?;
    if let Some(key) = json::repeated_key(&seen) {
        return Err(format!("the body holds `{key}` twice"));
    }
    differ("body", &body.value().to_string(), &seen.value().to_string())?;
    differ("white space in the body", &seen.compact().len(), &text.len())?;
    let Some(raw) = &recorded.body_raw else { return Ok(None) };
    let recorded_length = recorded.headers.iter().find(|(name, _)| name == "content-length");
    if recorded_length.is_some_and(|(_, lines)| *lines != [raw.len().to_string()]) {
        return Err("the record contradicts itself: content-length is not that of `body_raw`".to_owned());
    }
    let respelled = body.compact().len() != raw.len() && has_float(body);
    Ok(respelled.then(|| body.compact().len().to_string()))
}

fn has_float(json: &Json) -> bool {
    match json {
        Json::Number(number) => number.is_f64(),
        Json::Array(items) => items.iter().any(has_float),
        Json::Object(fields) => fields.iter().any(|(_, value)| has_float(value)),
        _ => false,
    }
}

fn differ<T: PartialEq<U> + std::fmt::Debug, U: std::fmt::Debug>(
    what: &str,
    recorded: &T,
    ours: &U,
) -> Result<(), String> {
    if recorded == ours { Ok(()) } else { Err(format!("{what}: recorded {recorded:?}, ours {ours:?}")) }
}
