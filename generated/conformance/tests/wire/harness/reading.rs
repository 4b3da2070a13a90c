//! How the official SDK reads a response: leniently. Absent fields become null, wrong types stay, an unknown variant
//! becomes the first known one. Records are compared with this, so that one that was altered is noticed even where we do
//! something else.

use serde_json::Value;

use super::json::{Json, field};
use super::python;
use super::schema::Schema;
use super::validator::member;

/// A value as the SDK holds it.
#[derive(Clone, Debug)]
pub(crate) enum Reading {
    /// A model: its class, and its fields, of which so many are declared by the class and stand first.
    Model {
        class: String,
        fields: Vec<(String, Reading)>,
        declared: usize,
    },
    List(Vec<Reading>),
    /// A boolean, which some texts and numbers are taken for.
    Flag(Json),
    /// What is kept as it is.
    Plain(Json),
}

const NULL: Json = Json::Null;

impl Reading {
    /// Reads a value of which the schema is known.
    pub(crate) fn new(schema: &Schema, of: &Json, value: &Json) -> Self {
        let (component, of) = schema.resolve(of);
        if let Some(members) = of.get("oneOf") {
            let tag =
                of.get("discriminator").and_then(|by| value.get(by.get("propertyName")?.text()?)?.text());
            let known = tag.and_then(|tag| member(of, members, tag));
            let first = members.array().and_then(<[Json]>::first).unwrap_or(of);
            return Self::new(schema, known.unwrap_or(first), value);
        }
        if let Some(members) = of.get("anyOf").and_then(Json::array) {
            let is_null = |member: &&Json| member.get("type").and_then(Json::text) == Some("null");
            let first = members.iter().find(|member| !is_null(member)).unwrap_or(of);
            return if *value == Json::Null { Self::Plain(NULL) } else { Self::new(schema, first, value) };
        }
        match (of.get("properties"), of.get("items"), value) {
            (Some(properties), _, Json::Object(_)) => {
                Self::model(schema, component.unwrap_or_default(), properties, value)
            }
            // A list where one model is expected becomes a list of models.
            (Some(_), _, Json::Array(items)) => {
                let named = Json::Object(vec![("$ref".to_owned(), reference(component.unwrap_or_default()))]);
                Self::List(items.iter().map(|item| Self::new(schema, &named, item)).collect())
            }
            (_, Some(items_are), Json::Array(items)) => {
                Self::List(items.iter().map(|item| Self::new(schema, items_are, item)).collect())
            }
            _ if of.get("type").and_then(Json::text) == Some("boolean") => Self::Flag(value.clone()),
            _ => Self::Plain(value.clone()),
        }
    }

    fn model(schema: &Schema, class: &str, properties: &Json, value: &Json) -> Self {
        let (properties, given) = (properties.object().cloned().unwrap_or_default(), value.object().cloned());
        let read = |(name, of): &(String, Json)| {
            let reading = value.get(name).map_or(Self::Plain(NULL), |value| Self::new(schema, of, value));
            (name.clone(), reading)
        };
        let mut fields: Vec<(String, Self)> = properties.iter().map(read).collect();
        let declared = fields.len();
        for (name, value) in given.unwrap_or_default() {
            match fields.iter_mut().find(|(known, _)| *known == name) {
                // What is repeated counts as it stands last.
                Some((_, old)) if field(&properties, &name).is_none() => *old = Self::Plain(value),
                Some(_) => {}
                None => fields.push((name, Self::Plain(value))),
            }
        }
        Self::Model { class: class.to_owned(), fields, declared }
    }

    /// The name of the Python class.
    pub(crate) fn class(&self) -> &str {
        match self {
            Self::Model { class, .. } => class,
            Self::List(_) => "list",
            Self::Flag(value) | Self::Plain(value) => python::type_name(value),
        }
    }

    /// The field of a model, unless it is null.
    pub(crate) fn part(&self, name: &str) -> Option<&Self> {
        let Self::Model { fields, .. } = self else { return None };
        let (_, part) = fields.iter().find(|(known, _)| known == name)?;
        (part.class() != "NoneType").then_some(part)
    }

    /// Whether a record's `dump` is what the SDK gives for this value. A top-level list is dumped as its description.
    pub(crate) fn is_dumped_as(&self, dump: &Value) -> bool {
        match (self, dump) {
            (Self::List(_), Value::String(text)) => self.description() == *text,
            _ => self.matches(dump),
        }
    }

    fn matches(&self, dump: &Value) -> bool {
        match (self, dump) {
            (Self::Model { fields, .. }, Value::Object(map)) => {
                let same =
                    |(name, field): &(String, Self)| map.get(name).is_some_and(|dump| field.matches(dump));
                map.len() == fields.len() && fields.iter().all(same)
            }
            (Self::List(items), Value::Array(dumps)) => {
                items.len() == dumps.len() && items.iter().zip(dumps).all(|(item, dump)| item.matches(dump))
            }
            (Self::Flag(value), Value::Bool(flag)) => value.flag().or_else(|| lax_flag(value)) == Some(*flag),
            (Self::Flag(value) | Self::Plain(value), dump) => value.value() == *dump,
            _ => false,
        }
    }

    /// `repr(value)`.
    fn description(&self) -> String {
        match self {
            Self::Model { class, fields, .. } => {
                let field = |(name, field): &(String, Self)| format!("{name}={}", field.description());
                format!("{class}({})", fields.iter().map(field).collect::<Vec<_>>().join(", "))
            }
            Self::List(items) => {
                format!("[{}]", items.iter().map(Self::description).collect::<Vec<_>>().join(", "))
            }
            Self::Flag(value) | Self::Plain(value) => python::repr(value),
        }
    }
}

fn reference(component: &str) -> Json {
    Json::Text(format!("#/components/schemas/{component}"))
}

/// What pydantic takes for a boolean.
fn lax_flag(value: &Json) -> Option<bool> {
    let text = match value {
        Json::Text(text) => text.to_ascii_lowercase(),
        Json::Number(number) => number.to_string(),
        _ => return None,
    };
    match text.as_str() {
        "1" | "1.0" | "on" | "t" | "true" | "y" | "yes" => Some(true),
        "0" | "0.0" | "off" | "f" | "false" | "n" | "no" => Some(false),
        _ => None,
    }
}
