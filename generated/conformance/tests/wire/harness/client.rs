//! The client of a vector.

use std::collections::BTreeMap;
use std::ffi::OsString;

use anthropic_environments::{Client, ClientBuilder};

use super::args::spell_all;
use super::json::{Json, Object, field};

/// A builder with the options of a vector. Variables are looked up in the vector's own environment. The error is an option
/// that no type takes.
pub(crate) fn builder(
    options: &Object,
    env: &[(String, String)],
    server: &str,
) -> Result<ClientBuilder, String> {
    let variables: BTreeMap<String, OsString> =
        env.iter().map(|(name, value)| (name.clone(), value.into())).collect();
    let suffix = match field(options, "base_url_suffix") {
        Some(Json::Text(suffix)) => suffix,
        Some(Json::Null) | None => "",
        Some(_) => return Err("`base_url_suffix` is no text".to_owned()),
    };
    let builder = Client::builder()
        .with_environment_from(move |name| variables.get(name).cloned())
        .base_url(format!("{server}{suffix}"));
    let retries = field(options, "max_retries").map_or(Some(0), Json::integer);
    let retries =
        retries.and_then(|retries| u32::try_from(retries).ok()).ok_or("`max_retries` is no number")?;
    let builder = credentials(builder.with_retries(retries), options)?;
    let builder = spell_all(&object(options, "default_query")?)
        .into_iter()
        .fold(builder, |builder, (name, value)| builder.with_query(name, value));
    object(options, "default_headers")?.into_iter().try_fold(builder, |builder, (name, value)| match value {
        Json::Text(text) => Ok(builder.with_header(name, text)),
        _ => Err(format!("the default header `{name}` is no text")),
    })
}

fn credentials(mut builder: ClientBuilder, options: &Object) -> Result<ClientBuilder, String> {
    for name in ["api_key", "auth_token"] {
        builder = match (name, field(options, name)) {
            (_, None | Some(Json::Null)) => builder,
            ("api_key", Some(Json::Text(key))) => builder.api_key(key),
            ("auth_token", Some(Json::Text(token))) => builder.auth_token(token),
            _ => return Err(format!("`{name}` is no text")),
        };
    }
    Ok(builder)
}

/// An option that is an object; empty where it is absent.
pub(crate) fn object(options: &Object, name: &str) -> Result<Object, String> {
    match field(options, name) {
        None | Some(Json::Null) => Ok(Object::new()),
        Some(other) => other.object().cloned().ok_or_else(|| format!("`{name}` is no object")),
    }
}

/// Every credential that a vector mentions: none of them may be printed.
pub(crate) fn secrets(options: &Object, env: &[(String, String)]) -> Vec<String> {
    let options = options.iter().filter(|(name, _)| matches!(name.as_str(), "api_key" | "auth_token"));
    let given = options.filter_map(|(_, value)| Some(value.text()?.to_owned()));
    let variables = env.iter().filter(|(name, _)| name.ends_with("_KEY") || name.ends_with("_TOKEN"));
    let all = given.chain(variables.map(|(_, value)| value.clone()));
    // Shorter ones are parts of ordinary words.
    all.filter(|secret| secret.trim().len() >= 5).collect()
}
