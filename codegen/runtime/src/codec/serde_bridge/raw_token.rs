//! The name under which serde_json passes exact text.

use std::any::type_name;

use serde::ser::{Error, Serialize, SerializeStruct, Serializer};
use serde_json::Value;

/// A newtype or struct of this name is exact text to serde_json, in both directions. It is how `serde_json::value::RawValue`
/// works, and private to serde_json, so the tests below compare it with `RawValue` itself. With a serde_json that uses
/// another name, reading still works through `Rebuild`, but unknown data loses the spelling of numbers.
pub(super) const RAW_TOKEN: &str = "$serde_json::private::RawValue";

/// Writes JSON text: verbatim with serde_json, and as the value that it is in any other format.
pub(in crate::codec) fn write_raw<S: Serializer>(serializer: S, text: &str) -> Result<S::Ok, S::Error> {
    // Another format would write the private name. The error's type is what all serializers of serde_json share, and
    // what is between them and us passes on; it has no `'static` bound that `TypeId` asks for.
    if type_name::<S::Error>() == type_name::<serde_json::Error>() {
        let mut raw = serializer.serialize_struct(RAW_TOKEN, 1)?;
        raw.serialize_field(RAW_TOKEN, text)?;
        return raw.end();
    }
    let value: Value = serde_json::from_str(text).map_err(S::Error::custom)?;
    Plain(&value).serialize(serializer)
}

/// A value whose null is `None`, which a format without null, such as TOML, leaves out.
struct Plain<'a>(&'a Value);

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => serializer.serialize_none(),
            Value::Array(items) => serializer.collect_seq(items.iter().map(Plain)),
            Value::Object(members) => {
                serializer.collect_map(members.iter().map(|(key, value)| (key, Plain(value))))
            }
            scalar => scalar.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::de::value::Error;
    use serde::de::{Deserialize, Deserializer, Visitor};
    use serde_json::value::RawValue;

    use super::{RAW_TOKEN, write_raw};

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
        write_raw(&mut serde_json::Serializer::new(&mut text), "1.00").unwrap();
        assert_eq!(text, b"1.00");
    }
}
