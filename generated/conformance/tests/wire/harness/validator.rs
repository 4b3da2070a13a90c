//! Whether the schema's own constraints allow a value. Limits such as `maxLength` are documentation: the server decides.

use super::json::{Json, Object};
use super::schema::Schema;

/// What there is to say about a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Findings {
    /// The first place that the schema does not allow, and why.
    pub(crate) failure: Option<String>,
    /// The first place that holds a union's variant that the schema does not list, where the union is open.
    pub(crate) unknown_variant: Option<String>,
}

/// Keywords that allow and refuse nothing here.
const ANNOTATIONS: [&str; 10] = [
    "title",
    "description",
    "examples",
    "default",
    "format",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "deprecated",
];

/// Checks a value. What can only be sent is closed; what can be received is open to values that are newer than the schema.
pub(crate) fn check(schema: &Schema, of: &Json, value: &Json) -> Findings {
    let mut checker = Checker { schema, findings: Findings::default() };
    checker.check(of, value, "", false);
    checker.findings
}

struct Checker<'a> {
    schema: &'a Schema,
    findings: Findings,
}

impl Checker<'_> {
    fn failure(&mut self, place: &str, why: &str) {
        let place = if place.is_empty() { "the value" } else { place };
        self.findings.failure.get_or_insert_with(|| format!("{place}: {why}"));
    }

    fn check(&mut self, of: &Json, value: &Json, place: &str, is_open: bool) {
        let (component, of) = self.schema.resolve(of);
        let is_open = component.map_or(is_open, |name| self.schema.is_received(name));
        for (keyword, argument) in of.object().into_iter().flatten() {
            match keyword.as_str() {
                "type" => self.kind(argument, value, place),
                "const" if argument.value() != value.value() => self.failure(place, "another constant"),
                "enum" if !is_open && !argument.array().is_some_and(|values| values.contains(value)) => {
                    self.failure(place, "not one of the listed values");
                }
                "anyOf" => self.any_of(argument, value, place, is_open),
                "oneOf" => self.union(of, argument, value, place, is_open),
                "properties" | "required" | "additionalProperties" => {}
                "items" => {
                    for (index, item) in value.array().unwrap_or_default().iter().enumerate() {
                        self.check(argument, item, &format!("{place}[{index}]"), is_open);
                    }
                }
                "const" | "enum" | "discriminator" | "$ref" => {}
                other if ANNOTATIONS.contains(&other) || other.starts_with("x-") => {}
                other => panic!("{place}: the harness does not know the schema's keyword `{other}`"),
            }
        }
        if let Some(fields) = value.object() {
            self.object(of, fields, place, is_open);
        }
    }

    fn kind(&mut self, argument: &Json, value: &Json, place: &str) {
        let allows = |kind: &Json| match kind.text() {
            Some("null") => *value == Json::Null,
            Some("boolean") => value.flag().is_some(),
            Some("integer") => value.integer().is_some(),
            Some("number") => value.float().is_some(),
            Some("string") => value.text().is_some(),
            Some("array") => value.array().is_some(),
            Some("object") => value.object().is_some(),
            _ => false,
        };
        let is_allowed = argument.array().map_or_else(|| allows(argument), |kinds| kinds.iter().any(allows));
        if !is_allowed {
            self.failure(place, &format!("not of type {}", argument.compact()));
        }
    }

    fn object(&mut self, of: &Json, fields: &Object, place: &str, is_open: bool) {
        let properties = of.get("properties");
        for (index, (name, value)) in fields.iter().enumerate() {
            let below = format!("{place}.{name}");
            let property = properties.and_then(|properties| properties.get(name));
            if fields.iter().take(index).any(|(earlier, _)| earlier == name) {
                self.failure(&below, "repeated");
            }
            match (property, of.get("additionalProperties")) {
                (Some(property), _) => self.check(property, value, &below, is_open),
                (None, Some(Json::Bool(false))) if !is_open => self.failure(&below, "an unknown field"),
                (None, Some(values @ Json::Object(_))) => self.check(values, value, &below, is_open),
                _ => {}
            }
        }
        for name in of.get("required").and_then(Json::array).unwrap_or_default().iter().filter_map(Json::text)
        {
            if !fields.iter().any(|(known, _)| known == name) {
                self.failure(&format!("{place}.{name}"), "missing");
            }
        }
    }

    fn any_of(&mut self, members: &Json, value: &Json, place: &str, is_open: bool) {
        let mut all = Vec::new();
        for member in members.array().unwrap_or_default() {
            let mut checker = Checker { schema: self.schema, findings: Findings::default() };
            checker.check(member, value, place, is_open);
            all.push(checker.findings);
        }
        // The error of a member that is no mere null says most.
        let best = all
            .iter()
            .find(|findings| findings.failure.is_none())
            .or(all.first())
            .cloned()
            .unwrap_or_default();
        self.findings.failure = self.findings.failure.take().or(best.failure);
        self.findings.unknown_variant = self.findings.unknown_variant.take().or(best.unknown_variant);
    }

    fn union(&mut self, of: &Json, members: &Json, value: &Json, place: &str, is_open: bool) {
        let tag = of.get("discriminator").and_then(|by| by.get("propertyName")).and_then(Json::text);
        let tag =
            tag.unwrap_or_else(|| panic!("{place}: the harness does not know unions without discriminator"));
        let Some(variant) = value.get(tag).and_then(Json::text) else {
            return self.failure(place, "a union's value without tag");
        };
        match member(of, members, variant) {
            Some(member) => self.check(member, value, place, is_open),
            None if is_open => {
                self.findings.unknown_variant.get_or_insert_with(|| format!("{place}: {variant}"));
            }
            None => self.failure(place, "an unknown variant"),
        }
    }
}

/// The member of a union that a tag names, as a reference.
pub(crate) fn member<'a>(union: &Json, members: &'a Json, tag: &str) -> Option<&'a Json> {
    let reference = union.get("discriminator")?.get("mapping")?.get(tag)?;
    members.array()?.iter().find(|member| member.get("$ref") == Some(reference))
}
