//! From any deserializer to the exact JSON text of one value.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::Read;
use super::rebuild::Rebuild;
use crate::decode;

/// By this name serde_json hands over a value's text instead of the value. It is private to serde_json, so a test
/// asks serde_json's own `RawValue` for it; should it ever change, everything still works through `Rebuild`, but
/// unknown data then loses the spelling of numbers.
pub(super) const RAW_TOKEN: &str = "$serde_json::private::RawValue";

/// Reads a value from any deserializer.
pub fn deserialize<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = deserializer.deserialize_newtype_struct(RAW_TOKEN, Capture)?;
    decode::read(&text).map_err(Error::custom)
}

/// Takes the raw token of serde_json; from every other deserializer it builds the text anew.
struct Capture;

impl<'de> Visitor<'de> for Capture {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        match map.next_key::<Text<'de>>()? {
            Some(key) if key.0 == RAW_TOKEN => {
                let text = map.next_value::<Text<'de>>()?.0;
                match map.next_key::<Text<'de>>()? {
                    None => Ok(text),
                    // Nothing of serde_json's looks like this: it is data that uses the name, and the rest would be lost.
                    Some(_) => Err(A::Error::custom(format_args!("a field is named `{RAW_TOKEN}`"))),
                }
            }
            key => {
                let mut text = String::new();
                Rebuild::new(&mut text).object(key.map(|key| key.0), map)?;
                Ok(Cow::Owned(text))
            }
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let mut text = String::new();
        Rebuild::new(&mut text).deserialize(deserializer)?;
        Ok(Cow::Owned(text))
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

fn rebuilt<'de, E>(build: impl FnOnce(Rebuild<'_>) -> Result<(), E>) -> Result<Cow<'de, str>, E> {
    let mut text = String::new();
    build(Rebuild::new(&mut text))?;
    Ok(Cow::Owned(text))
}

/// A string, borrowed from the input where the deserializer can lend it.
struct Text<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor).map(Self)
    }
}

pub(super) struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

#[cfg(test)]
mod tests {
    use serde::de::value::Error;
    use serde::de::{Deserialize, Deserializer, Visitor};
    use serde_json::value::RawValue;

    use super::RAW_TOKEN;

    /// Fails with the name that it is asked for.
    struct Probe;

    impl<'de> Deserializer<'de> for Probe {
        type Error = Error;

        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            _: V,
        ) -> Result<V::Value, Error> {
            Err(serde::de::Error::custom(name))
        }

        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
            Err(serde::de::Error::custom("no newtype struct"))
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
            seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    #[test]
    fn the_token_is_still_the_one_of_serde_json() {
        let owned = Box::<RawValue>::deserialize(Probe).unwrap_err();
        assert_eq!(owned.to_string(), RAW_TOKEN);
        let borrowed = <&RawValue>::deserialize(Probe).unwrap_err();
        assert_eq!(borrowed.to_string(), RAW_TOKEN);
    }

    #[test]
    fn serde_json_writes_text_for_the_token() {
        let mut text = Vec::new();
        crate::codec::write::raw(&mut serde_json::Serializer::new(&mut text), "1.00").unwrap();
        assert_eq!(text, b"1.00");
    }
}
