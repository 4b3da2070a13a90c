//! Builds JSON text from deserializers that do not have the original: serde's buffers for untagged, flattened and internally
//! tagged types, and formats other than JSON.

use std::fmt::{self, Display, Write as _};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use super::text::Text;

/// The nesting limit of serde_json.
const DEPTH_LIMIT: u32 = 128;

/// Appends one value to JSON text.
pub(super) struct Rebuild<'t> {
    text: &'t mut String,
    depth: u32,
}

impl<'t> Rebuild<'t> {
    pub(super) fn new(text: &'t mut String) -> Self {
        Self { text, depth: 0 }
    }

    /// Appends an object whose first key has already been taken from `map`.
    pub(super) fn object<'de, A: MapAccess<'de>>(
        mut self,
        mut key: Option<Text<'de>>,
        mut map: A,
    ) -> Result<(), A::Error> {
        self.text.push('{');
        let mut first = true;
        while let Some(name) = key {
            if !first {
                self.text.push(',');
            }
            first = false;
            self.string(&name.0)?;
            self.text.push(':');
            map.next_value_seed(self.inner()?)?;
            key = map.next_key::<Text<'de>>()?;
        }
        self.text.push('}');
        Ok(())
    }

    fn inner<E: Error>(&mut self) -> Result<Rebuild<'_>, E> {
        if self.depth == DEPTH_LIMIT {
            return Err(E::custom("expected at most 128 objects and arrays inside one another"));
        }
        Ok(Rebuild { text: self.text, depth: self.depth + 1 })
    }

    fn string<E: Error>(&mut self, value: &str) -> Result<(), E> {
        let quoted = serde_json::to_string(value).map_err(E::custom)?;
        self.text.push_str(&quoted);
        Ok(())
    }

    fn display<E: Error>(self, value: impl Display) -> Result<(), E> {
        write!(self.text, "{value}").map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Rebuild<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Rebuild<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.display(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.display(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.display(value)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.display(value)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.display(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::invalid_value(Unexpected::Float(value), &"a number that JSON has"));
        }
        let number = serde_json::to_string(&value).map_err(E::custom)?;
        self.text.push_str(&number);
        Ok(())
    }

    fn visit_str<E: Error>(mut self, value: &str) -> Result<(), E> {
        self.string(value)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.text.push_str("null");
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut sequence: A) -> Result<(), A::Error> {
        self.text.push('[');
        let empty = self.text.len();
        loop {
            let before = self.text.len();
            if before > empty {
                self.text.push(',');
            }
            if sequence.next_element_seed(self.inner()?)?.is_none() {
                self.text.truncate(before);
                break;
            }
        }
        self.text.push(']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let key = map.next_key::<Text<'de>>()?;
        self.object(key, map)
    }
}
