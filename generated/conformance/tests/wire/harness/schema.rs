//! The schema, read without the generator: which values its own constraints allow, and what it says of operations.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::json::{self, Json};

/// The document.
pub(crate) struct Schema {
    document: Json,
    /// Components that can be part of a response. They stay open: what a newer response adds is not refused.
    received: BTreeSet<String>,
}

/// What the schema says of an operation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operation<'a> {
    pub(crate) method: &'a str,
    pub(crate) is_idempotent: bool,
    /// The schema of the JSON body, if there is one.
    pub(crate) body: Option<&'a Json>,
    /// The schema of a successful response.
    pub(crate) reply: &'a Json,
    pub(crate) parameters: &'a [Json],
    pub(crate) paging: Option<&'a Json>,
}

impl Schema {
    /// Reads the project's schema.
    pub(crate) fn load() -> Result<Self, String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire/schema.json");
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let document = json::parse(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut schema = Self { document, received: BTreeSet::new() };
        let mut received = BTreeSet::new();
        for (_, item) in schema.at(&["paths"]).and_then(Json::object).into_iter().flatten() {
            for (_, operation) in item.object().into_iter().flatten() {
                operation
                    .get("responses")
                    .into_iter()
                    .for_each(|responses| schema.collect(responses, &mut received));
            }
        }
        schema.received = received;
        Ok(schema)
    }

    /// The operation whose method of the client has this name.
    pub(crate) fn operation(&self, name: &str) -> Result<Operation<'_>, String> {
        let paths = self.at(&["paths"]).and_then(Json::object).into_iter().flatten();
        let mut all = paths.flat_map(|(_, item)| item.object().into_iter().flatten());
        let named = |operation: &Json| operation.get("x-method").and_then(Json::text) == Some(name);
        let found = all.find(|(_, operation)| named(operation));
        let (method, operation) = found.ok_or_else(|| format!("the unknown operation `{name}`"))?;
        let is_safe = operation.get("x-idempotent").and_then(Json::flag);
        let reply = operation.get("responses").and_then(|responses| content(responses.get("200")?));
        Ok(Operation {
            method,
            is_idempotent: is_safe.ok_or("`x-idempotent` is not set")?,
            body: operation.get("requestBody").and_then(content),
            reply: reply.ok_or("the response has no schema")?,
            parameters: operation.get("parameters").and_then(Json::array).unwrap_or_default(),
            paging: operation.get("x-paging"),
        })
    }

    /// The schema behind a reference, with the name of its component.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Json) -> (Option<&'a str>, &'a Json) {
        let reference = schema.get("$ref").and_then(Json::text);
        let Some((_, name)) = reference.and_then(|reference| reference.rsplit_once('/')) else {
            return (None, schema);
        };
        let found = self.component(reference.unwrap_or_default());
        (Some(name), found.unwrap_or(schema))
    }

    /// Whether a component can be part of a response.
    pub(crate) fn is_received(&self, component: &str) -> bool {
        self.received.contains(component)
    }

    /// What a pointer such as `#/components/schemas/X` points to.
    pub(crate) fn component(&self, reference: &str) -> Option<&Json> {
        let parts: Vec<&str> = reference.strip_prefix("#/")?.split('/').collect();
        self.at(&parts)
    }

    fn at(&self, path: &[&str]) -> Option<&Json> {
        path.iter().try_fold(&self.document, |json, name| json.get(name))
    }

    /// Adds every schema component that is named somewhere below.
    fn collect(&self, json: &Json, found: &mut BTreeSet<String>) {
        let is_new = |reference: &str, found: &mut BTreeSet<String>| {
            let name = reference.strip_prefix("#/components/schemas/");
            name.is_none_or(|name| found.insert(name.to_owned()))
        };
        match json {
            Json::Text(reference) if reference.starts_with("#/components/") && is_new(reference, found) => {
                self.component(reference).into_iter().for_each(|json| self.collect(json, found));
            }
            Json::Array(items) => items.iter().for_each(|item| self.collect(item, found)),
            Json::Object(fields) => fields.iter().for_each(|(_, value)| self.collect(value, found)),
            _ => {}
        }
    }
}

/// The schema of a JSON body.
fn content(json: &Json) -> Option<&Json> {
    json.get("content")?.get("application/json")?.get("schema")
}
