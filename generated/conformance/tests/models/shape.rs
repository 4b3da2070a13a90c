//! What values of a schema look like.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::schema::SCHEMA;

/// The values that a schema allows. `open`: what a newer API may add is kept.
#[derive(Debug)]
pub(crate) enum Shape {
    Any,
    Text,
    Boolean,
    /// A whole number of so many bits.
    Integer(u32),
    /// A number of any size and precision.
    Number,
    /// The schema's own spelling of its only value.
    Constant(Value),
    Enum {
        values: Vec<String>,
        open: bool,
    },
    List(Box<Shape>),
    Map(Box<Shape>),
    Object(Object),
    Union(Union),
    Nullable(Box<Shape>),
    Component(String),
}

#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) fields: Vec<Field>,
    pub(crate) open: bool,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) shape: Shape,
}

#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) tag: String,
    /// From the tag's value to the component.
    pub(crate) variants: BTreeMap<String, String>,
    pub(crate) open: bool,
}

impl Shape {
    /// This shape, or that of the component which it names.
    pub(crate) fn resolved(&self) -> &Self {
        match self {
            Self::Component(name) => SCHEMA.component(name).shape.resolved(),
            shape => shape,
        }
    }

    /// The resolved shape of values other than null.
    pub(crate) fn bare(&self) -> &Self {
        match self.resolved() {
            Self::Nullable(inner) => inner.bare(),
            shape => shape,
        }
    }

    pub(crate) fn nullable(&self) -> bool {
        matches!(self.resolved(), Self::Nullable(_) | Self::Any)
    }
}

/// Reads a schema; `received` says whether the component around it comes in responses.
pub(crate) fn shape(schema: &Value, received: bool) -> Shape {
    let members = schema.as_object().unwrap_or_else(|| panic!("not a schema: {schema}"));
    if let Some(target) = members.get("$ref") {
        return Shape::Component(component_name(target));
    }
    if let Some(value) = members.get("const") {
        return Shape::Constant(value.clone());
    }
    if let Some(choices) = members.get("anyOf").or(members.get("oneOf")) {
        return choice(members, choices.as_array().unwrap(), received);
    }
    match members.get("type") {
        None => Shape::Any,
        Some(Value::String(name)) => typed(members, name, received),
        Some(Value::Array(names)) => {
            let mut names: Vec<&str> = names.iter().map(|name| name.as_str().unwrap()).collect();
            names.retain(|name| *name != "null");
            let [name] = names.as_slice() else { panic!("one type beside null is understood: {schema}") };
            Shape::Nullable(Box::new(typed(members, name, received)))
        }
        Some(other) => panic!("not a type: {other}"),
    }
}

fn component_name(target: &Value) -> String {
    target.as_str().and_then(|target| target.strip_prefix("#/components/schemas/")).unwrap().to_owned()
}

fn typed(members: &Map<String, Value>, name: &str, received: bool) -> Shape {
    match name {
        "string" => match members.get("enum") {
            None => Shape::Text,
            Some(values) => Shape::Enum { values: texts(values), open: received },
        },
        "boolean" => Shape::Boolean,
        "array" => Shape::List(Box::new(shape(&members["items"], received))),
        "object" => object(members, received),
        "integer" => Shape::Integer(if members.get("format").is_some_and(|format| format == "int32") {
            32
        } else {
            64
        }),
        "number" => Shape::Number,
        _ => panic!("this test does not know the type {name}"),
    }
}

fn object(members: &Map<String, Value>, received: bool) -> Shape {
    let Some(properties) = members.get("properties") else {
        return Shape::Map(Box::new(shape(&members["additionalProperties"], received)));
    };
    let required = members.get("required").map(texts).unwrap_or_default();
    let fields = properties.as_object().unwrap().iter().map(|(name, property)| Field {
        name: name.clone(),
        required: required.contains(name),
        shape: shape(property, received),
    });
    Shape::Object(Object { fields: fields.collect(), open: received })
}

fn choice(members: &Map<String, Value>, choices: &[Value], received: bool) -> Shape {
    if let Some(discriminator) = members.get("discriminator") {
        let mapping = discriminator["mapping"].as_object().unwrap();
        assert_eq!(mapping.len(), choices.len(), "each variant has one tag");
        let variants = mapping.iter().map(|(tag, target)| (tag.clone(), component_name(target))).collect();
        let tag = discriminator["propertyName"].as_str().unwrap().to_owned();
        return Shape::Union(Union { tag, variants, open: received });
    }
    let (nulls, others): (Vec<_>, Vec<_>) = choices.iter().partition(|choice| choice["type"] == "null");
    match (nulls.as_slice(), others.as_slice()) {
        ([_], [other]) => Shape::Nullable(Box::new(shape(other, received))),
        ([], [any, known]) if any["type"] == "string" && known.get("enum").is_some() => {
            Shape::Enum { values: texts(&known["enum"]), open: true }
        }
        _ => panic!("this test does not know the choice {choices:?}"),
    }
}

fn texts(values: &Value) -> Vec<String> {
    values.as_array().unwrap().iter().map(|value| value.as_str().unwrap().to_owned()).collect()
}
