//! JSON as it was written: keys keep their order, and one that is repeated is noticed. The order of query pairs and the
//! refusal of repeated fields hang on both, and `serde_json::Value` keeps neither.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

/// The fields of an object, in order.
pub(crate) type Object = Vec<(String, Json)>;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    Array(Vec<Json>),
    Object(Object),
}

impl Json {
    /// The field of an object; of a repeated one the last, as other readers have it.
    pub(crate) fn get(&self, name: &str) -> Option<&Json> {
        field(self.object()?, name)
    }

    pub(crate) fn object(&self) -> Option<&Object> {
        if let Self::Object(fields) = self { Some(fields) } else { None }
    }

    pub(crate) fn array(&self) -> Option<&[Json]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(crate) fn flag(&self) -> Option<bool> {
        if let Self::Bool(flag) = self { Some(*flag) } else { None }
    }

    pub(crate) fn integer(&self) -> Option<i64> {
        if let Self::Number(number) = self { number.as_i64() } else { None }
    }

    pub(crate) fn float(&self) -> Option<f64> {
        if let Self::Number(number) = self { number.as_f64() } else { None }
    }

    /// The same value without the order of keys: what values are compared by.
    pub(crate) fn value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(flag) => Value::Bool(*flag),
            Self::Number(number) => Value::Number(number.clone()),
            Self::Text(text) => Value::String(text.clone()),
            Self::Array(items) => Value::Array(items.iter().map(Self::value).collect()),
            Self::Object(fields) => {
                Value::Object(fields.iter().map(|(key, value)| (key.clone(), value.value())).collect())
            }
        }
    }

    /// Compact JSON text, keys in order.
    pub(crate) fn compact(&self) -> String {
        match self {
            Self::Array(items) => format!("[{}]", joined(items.iter().map(Self::compact))),
            Self::Object(fields) => {
                let key = |key: &String| Value::String(key.clone());
                format!(
                    "{{{}}}",
                    joined(fields.iter().map(|(name, value)| format!("{}:{}", key(name), value.compact())))
                )
            }
            scalar => scalar.value().to_string(),
        }
    }
}

/// The field of this name; of a repeated one the last.
pub(crate) fn field<'a>(fields: &'a Object, name: &str) -> Option<&'a Json> {
    fields.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value)
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(",")
}

/// Reads a JSON text.
pub(crate) fn parse(text: &str) -> Result<Json, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Bool(flag))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Number::from_f64(number).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut array = Vec::new();
        while let Some(item) = items.next_element()? {
            array.push(item);
        }
        Ok(Json::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut fields = Object::new();
        while let Some(entry) = entries.next_entry()? {
            fields.push(entry);
        }
        Ok(Json::Object(fields))
    }
}

/// The first key, with its place, that an object holds twice.
pub(crate) fn repeated_key(json: &Json) -> Option<String> {
    match json {
        Json::Array(items) => items.iter().find_map(repeated_key),
        Json::Object(fields) => {
            let is_repeated = |(index, (name, _)): (usize, &(String, Json))| {
                fields.iter().take(index).any(|(earlier, _)| earlier == name).then(|| name.clone())
            };
            let inside =
                || fields.iter().find_map(|(name, value)| Some(format!("{name}.{}", repeated_key(value)?)));
            fields.iter().enumerate().find_map(is_repeated).or_else(inside)
        }
        _ => None,
    }
}
