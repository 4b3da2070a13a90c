//! Writing objects, member by member.

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use super::Keys;
use super::capture::RAW_TOKEN;
use crate::{Extra, Presence};

/// Writes a field that is left out while it holds no value.
pub fn optional<M, T>(map: &mut M, key: &'static str, value: &Option<T>) -> Result<(), M::Error>
where
    M: SerializeMap,
    T: Serialize,
{
    match value {
        Some(value) => map.serialize_entry(key, value),
        None => Ok(()),
    }
}

/// Writes a field that, while it holds no value, is null or left out as `extra` remembers.
pub fn optional_nullable<M, T>(
    map: &mut M,
    key: &'static str,
    value: &Option<T>,
    extra: &Extra,
) -> Result<(), M::Error>
where
    M: SerializeMap,
    T: Serialize,
{
    match value {
        Some(value) => map.serialize_entry(key, value),
        None if extra.is_null(key) => map.serialize_entry(key, &()),
        None => Ok(()),
    }
}

/// Writes a field that says itself how it is present.
pub fn presence<M, T>(map: &mut M, key: &'static str, value: &Presence<T>) -> Result<(), M::Error>
where
    M: SerializeMap,
    T: Serialize,
{
    match value {
        Presence::Absent => Ok(()),
        Presence::Null => map.serialize_entry(key, &()),
        Presence::Value(value) => map.serialize_entry(key, value),
    }
}

/// Writes unknown fields, but none under a known name: no key is written twice.
#[inline]
pub fn extra<M: SerializeMap>(map: &mut M, keys: &Keys, extra: &Extra) -> Result<(), M::Error> {
    if extra.is_empty() { Ok(()) } else { unknown(map, keys, extra) }
}

#[cold]
fn unknown<M: SerializeMap>(map: &mut M, keys: &Keys, extra: &Extra) -> Result<(), M::Error> {
    for (key, value) in extra.iter().filter(|(key, _)| !keys.contain(key)) {
        map.serialize_entry(key, value)?;
    }
    Ok(())
}

/// Writes JSON text as it is.
pub(crate) fn raw<S: Serializer>(serializer: S, text: &str) -> Result<S::Ok, S::Error> {
    let mut raw = serializer.serialize_struct(RAW_TOKEN, 1)?;
    raw.serialize_field(RAW_TOKEN, text)?;
    raw.end()
}
