//! The JSON body, with the fields that the caller puts over it.

use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Sets a top-level field of a JSON object. All other text stays as it is.
pub(super) fn set_field(object: &str, name: &str, value: &str) -> Result<String, serde_json::Error> {
    let fields = serde_json::Deserializer::from_str(object).deserialize_map(Fields)?;
    let mut text = String::with_capacity(object.len() + name.len() + value.len() + 8);
    let mut copied = 0;
    let mut is_set = false;
    for (_, old) in fields.iter().filter(|(known, _)| known == name) {
        // The old value is a part of the object's text, so its place is the distance between the two beginnings.
        let start = old.as_ptr().addr() - object.as_ptr().addr();
        text.push_str(object.get(copied..start).unwrap_or_default());
        text.push_str(value);
        copied = start + old.len();
        is_set = true;
    }
    let rest = object.get(copied..).unwrap_or_default();
    if is_set {
        text.push_str(rest);
        return Ok(text);
    }
    let open = rest.trim_end().strip_suffix('}').unwrap_or(rest);
    let comma = if fields.is_empty() { "" } else { "," };
    Ok(format!("{text}{open}{comma}{}:{value}}}", serde_json::to_string(name)?))
}

/// The fields of an object and the exact text of their values.
struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Vec<(String, &'de str)>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON object, the only body that a field can be set in")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, &'de RawValue>()? {
            fields.push((name, value.get()));
        }
        Ok(fields)
    }
}
