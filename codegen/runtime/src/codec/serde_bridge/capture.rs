//! Gets the exact JSON text of one value from any deserializer.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::raw_token::RAW_TOKEN;
use super::rebuild::Rebuild;
use super::text::Text;

/// Takes the raw text from serde_json; from every other deserializer it builds text.
pub(super) struct Capture;

/// The text of one value.
pub(super) struct Captured<'de> {
    pub(super) text: Cow<'de, str>,
    /// Whether it is the text that was read, and not one that was built.
    pub(super) is_exact: bool,
}

impl Captured<'_> {
    fn built(text: String) -> Self {
        Self { text: Cow::Owned(text), is_exact: false }
    }
}

impl<'de> Visitor<'de> for Capture {
    type Value = Captured<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        match map.next_key::<Text<'de>>()? {
            Some(key) if key.0 == RAW_TOKEN => {
                let text = map.next_value::<Text<'de>>()?.0;
                match map.next_key::<Text<'de>>()? {
                    None => Ok(Captured { text, is_exact: true }),
                    // serde_json passes nothing else: this is data that uses the name, and the rest would be lost.
                    Some(_) => Err(A::Error::custom(format_args!("a field is named `{RAW_TOKEN}`"))),
                }
            }
            key => {
                let mut text = String::new();
                Rebuild::new(&mut text).object(key, map)?;
                Ok(Captured::built(text))
            }
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let mut text = String::new();
        Rebuild::new(&mut text).deserialize(deserializer)?;
        Ok(Captured::built(text))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.visit_newtype_struct(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        rebuilt(|rebuild| rebuild.visit_bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        rebuilt(|rebuild| rebuild.visit_i64(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        rebuilt(|rebuild| rebuild.visit_u64(value))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Self::Value, E> {
        rebuilt(|rebuild| rebuild.visit_i128(value))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Self::Value, E> {
        rebuilt(|rebuild| rebuild.visit_u128(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        rebuilt(|rebuild| rebuild.visit_f64(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        rebuilt(|rebuild| rebuild.visit_str(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        rebuilt(|rebuild| rebuild.visit_unit())
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<Self::Value, A::Error> {
        rebuilt(|rebuild| rebuild.visit_seq(sequence))
    }
}

fn rebuilt<'de, E>(build: impl FnOnce(Rebuild<'_>) -> Result<(), E>) -> Result<Captured<'de>, E> {
    let mut text = String::new();
    build(Rebuild::new(&mut text))?;
    Ok(Captured::built(text))
}
