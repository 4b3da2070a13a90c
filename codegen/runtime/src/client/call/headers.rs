//! The headers: who wins, and how lists are merged.

use std::sync::Arc;

use http::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, COOKIE, HOST, PROXY_AUTHORIZATION, TE, TRAILER,
    TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::Parts;
use crate::client::api::{Api, HeaderDefault, Operation, Scheme};
use crate::client::handle::{Carried, Carrier, Shared};
use crate::client::header_value::header_value;

/// Headers that belong to the connection. Set by hand, they would contradict what is really sent, or send it astray.
const OF_THE_CONNECTION: [HeaderName; 8] =
    [CONNECTION, CONTENT_LENGTH, HOST, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE];

/// Adds a cookie to those that are there.
pub(super) fn add_cookie(headers: &mut HeaderMap, name: &str, value: &[u8]) {
    let pair = [name.as_bytes(), b"=", value].concat();
    let known = headers.get(COOKIE).map(|known| [known.as_bytes(), b"; "].concat()).unwrap_or_default();
    // What is a header's value is one behind others, too, and the names of cookies are checked where they come from.
    if let Ok(mut cookies) = HeaderValue::from_bytes(&[known, pair].concat()) {
        cookies.set_sensitive(true);
        headers.insert(COOKIE, cookies);
    }
}

impl Carried {
    /// Puts the credential where headers carry it.
    pub(in crate::client) fn put_into(&self, headers: &mut HeaderMap) {
        match &self.carrier {
            Carrier::Header(name) => drop(headers.insert(name, self.value.clone())),
            Carrier::Cookie(name) => add_cookie(headers, name, self.value.as_bytes()),
            Carrier::Query(_) => {}
        }
    }
}

/// The headers of a request, but for changing credentials. From strong to weak: the caller's for this call, parameters,
/// the client's defaults, what is built in.
pub(super) fn collect(
    shared: &Shared,
    operation: &'static Operation,
    parts: &Parts,
) -> Result<Arc<HeaderMap>, String> {
    let is_usual = parts.credentials.is_none()
        && parts.headers.is_empty()
        && parts.omitted.is_empty()
        && parts.own_headers.is_empty();
    let make = || combine(shared, operation, parts);
    if is_usual { shared.usual_headers.of(operation, make) } else { make().map(Arc::new) }
}

fn combine(shared: &Shared, operation: &Operation, parts: &Parts) -> Result<HeaderMap, String> {
    let mut headers = shared.headers.clone();
    if parts.credentials.is_some() {
        drop_credentials(shared, parts, &mut headers);
    }
    for default in operation.headers {
        if let Some(value) = with_default(shared, default, parts) {
            insert(&mut headers, default.name, &value)?;
        }
    }
    for (name, values) in &parts.headers {
        let is_done = operation.headers.iter().any(|default| default.name == *name);
        if !is_done && !values.is_empty() {
            insert(&mut headers, name, &values.join(","))?;
        }
    }
    for (name, value) in &parts.own_headers {
        let (name, value) = own_header(shared.api, name, value).map_err(|why| format!("the header {why}"))?;
        headers.insert(name, value);
    }
    Ok(headers)
}

/// Leaves only the credentials that the operation asks for; a header that the caller set stays.
fn drop_credentials(shared: &Shared, parts: &Parts, headers: &mut HeaderMap) {
    let of_caller = |name: &HeaderName| shared.default_headers.contains_key(name);
    let name_of = |carried: &Carried| match &carried.carrier {
        Carrier::Header(name) => Some(name.clone()).filter(|name| !of_caller(name)),
        Carrier::Cookie(_) => Some(COOKIE).filter(|name| !of_caller(name)),
        Carrier::Query(_) => None,
    };
    let ours: Vec<(&Carried, HeaderName)> =
        shared.fixed.iter().filter_map(|carried| Some((carried, name_of(carried)?))).collect();
    ours.iter().for_each(|(_, name)| drop(headers.remove(name)));
    let asked = ours.iter().filter(|(carried, _)| parts.may_carry(carried.name));
    asked.for_each(|(carried, _)| carried.put_into(headers));
}

/// The value of a header that the operation has a default for; `None` leaves it as the client has it, or unset.
fn with_default(shared: &Shared, default: &HeaderDefault, parts: &Parts) -> Option<String> {
    let named = |(name, _): &&(&str, Vec<String>)| *name == default.name;
    let set = parts.headers.iter().find(named).map_or(&[][..], |(_, values)| values);
    let of_client = shared.default_headers.get(default.name).and_then(|value| value.to_str().ok());
    let is_omitted = parts.omitted.contains(&default.name);
    let built_in = if is_omitted { &[] } else { default.values };
    if default.merges {
        let set = set.iter().map(String::as_str);
        return merged(set.chain(of_client).chain(built_in.iter().copied()));
    }
    if !set.is_empty() {
        return Some(set.join(","));
    }
    (of_client.is_none() && !built_in.is_empty()).then(|| built_in.join(","))
}

/// The union of lists in first-seen order, each element once. A value without duplicates stays verbatim.
fn merged<'a>(values: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut seen: Vec<&str> = Vec::new();
    let mut kept: Vec<&str> = Vec::new();
    for value in values {
        let elements: Vec<&str> = value.split(',').map(str::trim).collect();
        let is_new = |(index, element): &(usize, &&'a str)| {
            !seen.contains(element) && !elements.iter().take(*index).any(|earlier| earlier == *element)
        };
        let new: Vec<&str> =
            elements.iter().enumerate().filter(is_new).map(|(_, element)| *element).collect();
        if new.len() == elements.len() {
            kept.push(value);
        } else {
            kept.extend(&new);
        }
        seen.extend(new);
    }
    (!kept.is_empty()).then(|| kept.join(","))
}

fn insert(headers: &mut HeaderMap, name: &'static str, value: &str) -> Result<(), String> {
    let header =
        HeaderName::try_from(name).map_err(|_| format!("the header `{name}` has an illegal name"))?;
    let value = header_value(value).map_err(|why| format!("the header `{name}` has a value that {why}"))?;
    headers.insert(header, value);
    Ok(())
}

/// A header that the caller sets by name. One that may carry a credential is marked as sensitive.
///
/// The error begins with the name and never holds the value.
pub(in crate::client) fn own_header(
    api: &Api,
    name: &str,
    value: &str,
) -> Result<(HeaderName, HeaderValue), String> {
    let header = HeaderName::try_from(name).map_err(|_| format!("{name:?} has an illegal name"))?;
    if OF_THE_CONNECTION.contains(&header) {
        return Err(format!("`{header}` belongs to the connection and cannot be set"));
    }
    let mut value = header_value(value).map_err(|why| format!("`{header}` has a value that {why}"))?;
    let mut of_api =
        api.credentials.iter().filter(|spec| !matches!(spec.scheme, Scheme::Query | Scheme::Cookie));
    let of_api = of_api.any(|spec| header.as_str().eq_ignore_ascii_case(spec.header));
    value.set_sensitive(of_api || header == AUTHORIZATION || header == COOKIE);
    Ok((header, value))
}
