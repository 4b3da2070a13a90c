//! Writing objects, member by member.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap};

use super::read::Keys;
use crate::value::{Extra, Presence};

/// Writes a field unless it has no value.
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

/// Writes a field that, without a value, is null or absent as `extra` remembers.
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
        None if extra.is_null(key) => null(map, key),
        None => Ok(()),
    }
}

/// Writes a field that knows whether it is absent, null or a value.
pub fn presence<M, T>(map: &mut M, key: &'static str, value: &Presence<T>) -> Result<(), M::Error>
where
    M: SerializeMap,
    T: Serialize,
{
    match value {
        Presence::Absent => Ok(()),
        Presence::Null => null(map, key),
        Presence::Value(value) => map.serialize_entry(key, value),
    }
}

/// Writes null. As `None`, which a format without null, such as TOML, leaves out.
fn null<M: SerializeMap>(map: &mut M, key: &'static str) -> Result<(), M::Error> {
    map.serialize_entry(key, &None::<()>)
}

/// Writes unknown fields, except under a known name, so that no key is written twice.
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

/// Writes the members that have no field of their own, except under a known name.
pub fn rest<M, T>(map: &mut M, keys: &Keys, rest: &BTreeMap<String, T>) -> Result<(), M::Error>
where
    M: SerializeMap,
    T: Serialize,
{
    for (key, value) in rest.iter().filter(|(key, _)| !keys.contain(key)) {
        map.serialize_entry(key, value)?;
    }
    Ok(())
}

/// Writes unknown fields that `rest` does not have.
pub fn extra_beside<M, T>(
    map: &mut M,
    keys: &Keys,
    extra: &Extra,
    rest: &BTreeMap<String, T>,
) -> Result<(), M::Error>
where
    M: SerializeMap,
{
    for (key, value) in extra.iter().filter(|(key, _)| !keys.contain(key) && !rest.contains_key(*key)) {
        map.serialize_entry(key, value)?;
    }
    Ok(())
}
