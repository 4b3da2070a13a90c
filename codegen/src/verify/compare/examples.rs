//! The bodies of a page's example: they fit the model, and the schema's example of the page is the same.

use serde_json::Value as Json;

use super::{Comparison, Kind, Subject};
use crate::model::{EnumScalar, Operation, TypeId, TypeKind, TypeRef};
use crate::source::{NodeId, Place, Value};

impl Comparison<'_> {
    pub(super) fn examples(&mut self, operation: &Operation) {
        let page = self.page;
        if let Some((json, line)) = &page.call.body {
            let ty = operation.body.as_ref().map(|body| &body.ty);
            let holder = self.path(operation.place.node, &["requestBody"]);
            self.example(operation, ("request", json, *line), ty, holder.into_iter().collect());
        }
        if let Some((json, line)) = &page.response {
            let success = operation.responses.iter().filter(|response| response.status.is_success());
            let ty = success.filter_map(|response| response.body.as_ref()).next();
            let responses = self.path(operation.place.node, &["responses"]);
            let holders = responses.map(|node| self.children(node)).unwrap_or_default();
            self.example(operation, ("response", json, *line), ty, holders);
        }
    }

    fn example(
        &mut self,
        operation: &Operation,
        (what, json, line): (&str, &Json, usize),
        ty: Option<&TypeRef>,
        holders: Vec<NodeId>,
    ) {
        let subject = Subject { place: operation.place, name: &operation.id };
        let fits = ty.map_or(Err("no body".to_owned()), |ty| self.fits(json, ty, what));
        let says = fits.clone().err().unwrap_or_else(|| format!("the {what} fits its type"));
        let said = (line, format!("the example's {what}"));
        self.judge_one_of(subject, Kind::Example, what, says, said, fits.is_ok());
        let examples: Vec<(Place, Json)> =
            holders.into_iter().flat_map(|holder| self.examples_of_the_page(holder)).collect();
        for (place, ours) in examples {
            let subject = Subject { place, name: &operation.id };
            let agrees = ours == *json;
            let says = match difference(&ours, json, "") {
                Some(pointer) => format!("another {what} at `{pointer}`"),
                None => format!("the {what} of the page"),
            };
            self.judge(subject, Kind::Example, says, (line, format!("the example's {what}")), agrees);
        }
    }

    /// The examples of a body that the schema says it has from the page.
    fn examples_of_the_page(&self, holder: NodeId) -> Vec<(Place, Json)> {
        let contents = self.path(holder, &["content"]).map(|node| self.children(node)).unwrap_or_default();
        let examples = contents.into_iter().filter_map(|media| self.path(media, &["examples"]));
        let examples = examples.flat_map(|node| self.children(node));
        let of_page = examples.filter_map(|example| {
            let source = self.path(example, &["x-source"])?;
            let Value::String(source) = self.sources.node(source).value() else { return None };
            let value = self.path(example, &["value"]).filter(|_| source.contains("page"))?;
            let json = serde_json::from_str(&self.sources.node(value).compact()).ok()?;
            Some((Place::from(value), json))
        });
        of_page.collect()
    }

    /// The value at the end of a path of keys; references are followed.
    fn path(&self, node: NodeId, keys: &[&str]) -> Option<NodeId> {
        keys.iter().try_fold(node, |node, key| {
            let Value::Object(entries) = self.sources.node(node).value() else { return None };
            let found = entries.get(key)?.id();
            Some(self.referred(found).unwrap_or(found))
        })
    }

    fn referred(&self, node: NodeId) -> Option<NodeId> {
        let Value::Object(entries) = self.sources.node(node).value() else { return None };
        let Value::String(reference) = entries.get("$ref")?.value() else { return None };
        let keys: Vec<String> = reference
            .strip_prefix("#/")?
            .split('/')
            .map(|key| key.replace("~1", "/").replace("~0", "~"))
            .collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        self.path(self.root, &keys)
    }

    fn children(&self, node: NodeId) -> Vec<NodeId> {
        match self.sources.node(node).value() {
            Value::Object(entries) => entries.iter().map(|entry| entry.value.id()).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether a value is one of a type, with nothing that the type does not know; else what is wrong.
    fn fits(&self, json: &Json, ty: &TypeRef, at: &str) -> Result<(), String> {
        let is = |fits: bool, what: &str| if fits { Ok(()) } else { Err(format!("`{at}` is no {what}")) };
        match (ty, json) {
            (TypeRef::Nullable(_), Json::Null)
            | (TypeRef::Any | TypeRef::Error | TypeRef::Bytes | TypeRef::File, _) => Ok(()),
            (TypeRef::Nullable(inner), _) => self.fits(json, inner, at),
            (TypeRef::String | TypeRef::Timestamp, _) => is(json.is_string(), "string"),
            (TypeRef::Boolean, _) => is(json.is_boolean(), "boolean"),
            (TypeRef::Integer32 | TypeRef::Integer64 | TypeRef::Unsigned64, _) => {
                is(json.is_i64() || json.is_u64(), "integer")
            }
            (TypeRef::Number, _) => is(json.is_number(), "number"),
            (TypeRef::Array(items), Json::Array(values)) => values
                .iter()
                .enumerate()
                .try_for_each(|(index, value)| self.fits(value, items, &format!("{at}[{index}]"))),
            (TypeRef::Map(values), Json::Object(members)) => {
                members.iter().try_for_each(|(key, value)| self.fits(value, values, &format!("{at}.{key}")))
            }
            (TypeRef::Array(_), _) => is(false, "array"),
            (TypeRef::Map(_), _) => is(false, "map"),
            (TypeRef::Named(id), _) => self.fits_named(json, *id, at),
        }
    }

    fn fits_named(&self, json: &Json, id: TypeId, at: &str) -> Result<(), String> {
        match &self.api.ty(id).kind {
            TypeKind::Alias(target) => self.fits(json, target, at),
            TypeKind::Enum(known) => {
                let is_of_scalar = match known.scalar {
                    EnumScalar::String => json.is_string(),
                    EnumScalar::Integer => json.is_i64(),
                };
                let is_known = known.values.iter().any(|value| known.json(value) == *json);
                match is_known || (known.any_value && is_of_scalar) {
                    true => Ok(()),
                    false => {
                        Err(format!("`{at}` is {json}, which is no value of {}", self.api.ty(id).schema_name))
                    }
                }
            }
            TypeKind::Union(union) => {
                let tag = json.get(&union.tag).and_then(Json::as_str);
                let is_it = |tags: &[String]| tag.is_some_and(|tag| tags.iter().any(|known| known == tag));
                match union.variants.iter().find(|variant| is_it(&variant.tags)) {
                    Some(variant) => self.fits_named(json, variant.ty, at),
                    None => Err(format!("`{at}` is no member of {}", self.api.ty(id).schema_name)),
                }
            }
            TypeKind::Untagged(union) => {
                match union.members.iter().any(|member| self.fits(json, &member.ty, at).is_ok()) {
                    true => Ok(()),
                    false => Err(format!("`{at}` is no member of {}", self.api.ty(id).schema_name)),
                }
            }
            TypeKind::Object(_) => self.fits_object(json, id, at),
        }
    }

    fn fits_object(&self, json: &Json, id: TypeId, at: &str) -> Result<(), String> {
        let TypeKind::Object(object) = &self.api.ty(id).kind else { return Ok(()) };
        let Json::Object(members) = json else { return Err(format!("`{at}` is no object")) };
        for (key, value) in members.iter().filter(|(key, _)| object.named().all(|field| field.name != **key))
        {
            match object.rest().map(|field| &field.ty) {
                Some(TypeRef::Map(values)) => self.fits(value, values, &format!("{at}.{key}"))?,
                _ => return Err(format!("`{at}.{key}` is unknown")),
            }
        }
        object.named().try_for_each(|field| {
            let at = format!("{at}.{}", field.name);
            match members.get(&field.name) {
                None if field.presence.is_required() => Err(format!("`{at}` is missing")),
                None => Ok(()),
                Some(Json::Null) if field.presence.is_nullable() => Ok(()),
                Some(value) => match &field.constant {
                    Some(constant) if constant.json() != *value => {
                        Err(format!("`{at}` is {value}, not {}", constant.json()))
                    }
                    _ => self.fits(value, &field.ty, &at),
                },
            }
        })
    }
}

/// The JSON pointer of the first difference.
fn difference(ours: &Json, theirs: &Json, at: &str) -> Option<String> {
    match (ours, theirs) {
        (Json::Object(a), Json::Object(b)) => {
            let keys = a.keys().chain(b.keys().filter(|key| !a.contains_key(*key)));
            keys.filter_map(|key| {
                let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                match (a.get(key), b.get(key)) {
                    (Some(a), Some(b)) => difference(a, b, &at),
                    _ => Some(at),
                }
            })
            .next()
        }
        (Json::Array(a), Json::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(index, (a, b))| difference(a, b, &format!("{at}/{index}")))
        }
        _ => (ours != theirs).then(|| at.to_owned()),
    }
}
