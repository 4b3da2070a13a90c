//! The arguments of a vector's call, sorted by what they are.

use super::json::{Json, Object};
use super::python;
use super::schema::Operation;

/// The arguments of a call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Args {
    pub(crate) environment_id: Option<Json>,
    pub(crate) betas: Option<Json>,
    /// Query parameters in the order of the schema, which is that of the SDK.
    pub(crate) query: Object,
    pub(crate) extra_headers: Object,
    pub(crate) extra_query: Object,
    pub(crate) extra_body: Object,
    /// Every other key.
    pub(crate) body: Object,
}

impl Args {
    pub(crate) fn new(args: &Object, operation: &Operation<'_>) -> Result<Self, String> {
        let mut sorted = Self::default();
        let object = |name: &str, value: &Json| match value {
            Json::Null => Ok(Object::new()),
            other => other.object().cloned().ok_or_else(|| format!("`{name}` is no object")),
        };
        for (name, value) in args {
            match name.as_str() {
                "environment_id" => sorted.environment_id = Some(value.clone()),
                "betas" => sorted.betas = Some(value.clone()),
                "extra_headers" => sorted.extra_headers = object(name, value)?,
                "extra_query" => sorted.extra_query = object(name, value)?,
                "extra_body" => sorted.extra_body = object(name, value)?,
                other if parameter(operation, other).is_some() => {}
                _ => sorted.body.push((name.clone(), value.clone())),
            }
        }
        let names = operation.parameters.iter().filter_map(|parameter| parameter.get("name")?.text());
        let given = names.filter_map(|name| Some((name.to_owned(), super::json::field(args, name)?.clone())));
        sorted.query = given.collect();
        Ok(sorted)
    }
}

/// The schema of an operation's query parameter.
pub(crate) fn parameter<'a>(operation: &Operation<'a>, name: &str) -> Option<&'a Json> {
    let mut parameters = operation.parameters.iter();
    parameters.find(|parameter| parameter.get("name").and_then(Json::text) == Some(name))?.get("schema")
}

/// The pairs of a query value in the SDK's spelling: `ids[]` for lists, `nested[x]` for objects. Null gives none.
pub(crate) fn spell(name: &str, value: &Json) -> Vec<(String, String)> {
    match value {
        Json::Null => Vec::new(),
        Json::Array(items) => items.iter().flat_map(|item| spell(&format!("{name}[]"), item)).collect(),
        Json::Object(fields) => {
            fields.iter().flat_map(|(key, value)| spell(&format!("{name}[{key}]"), value)).collect()
        }
        scalar => vec![(name.to_owned(), python::query_text(scalar))],
    }
}

/// All pairs of some query values.
pub(crate) fn spell_all(values: &Object) -> Vec<(String, String)> {
    values.iter().flat_map(|(name, value)| spell(name, value)).collect()
}
