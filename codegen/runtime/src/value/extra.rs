//! The unknown fields of an object, and its remembered nulls.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::hash::{Hash, Hasher};

use super::raw_json::RawJson;

/// What an object holds beyond its known fields: fields that the schema does not know, verbatim and in the order in which
/// they were received, and which known fields were null where null and absence read alike.
///
/// It takes the space of one pointer, and allocates only when there is something to keep. Two are equal when they hold
/// the same fields and nulls, in whatever order.
///
/// A field with the name of a known one is never written: the known field takes precedence.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Kept>>);

#[derive(Clone, Default)]
struct Kept {
    fields: Vec<(String, RawJson)>,
    nulls: Vec<Cow<'static, str>>,
}

impl Extra {
    /// Creates an empty value.
    pub const fn new() -> Self {
        Self(None)
    }

    /// The number of unknown fields.
    pub fn len(&self) -> usize {
        self.fields().len()
    }

    /// Whether there is no unknown field.
    pub fn is_empty(&self) -> bool {
        self.fields().is_empty()
    }

    /// Whether there is an unknown field of this name.
    pub fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The value of an unknown field.
    pub fn get(&self, name: &str) -> Option<&RawJson> {
        self.fields().iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// All unknown fields, in the order in which they are written.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &RawJson)> {
        self.fields().iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Appends a field, or replaces the value of one that is there and returns the old value.
    pub fn insert(&mut self, name: impl Into<String>, value: RawJson) -> Option<RawJson> {
        let name = name.into();
        let fields = &mut self.kept().fields;
        match fields.iter_mut().find(|(other, _)| *other == name) {
            Some((_, old)) => Some(std::mem::replace(old, value)),
            None => {
                fields.push((name, value));
                None
            }
        }
    }

    /// Removes a field and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<RawJson> {
        let fields = &mut self.0.as_mut()?.fields;
        let index = fields.iter().position(|(other, _)| other == name)?;
        Some(fields.remove(index).1)
    }

    /// Whether the known field of this JSON name is written as null while it holds no value. That is so after a null was
    /// received or [set](Self::mark_null).
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls().iter().any(|other| other == name)
    }

    /// Marks the known field of this JSON name to be written as null while it holds no value. This only applies to fields
    /// that may be null as well as absent.
    pub fn mark_null(&mut self, name: impl Into<Cow<'static, str>>) {
        let name = name.into();
        if !self.is_null(&name) {
            self.kept().nulls.push(name);
        }
    }

    /// Marks the known field of this JSON name to be left out while it holds no value.
    pub fn clear_null(&mut self, name: &str) {
        if let Some(kept) = &mut self.0 {
            kept.nulls.retain(|other| other != name);
        }
    }

    /// Adds a field that is known not to be there yet.
    pub(crate) fn push(&mut self, name: String, value: RawJson) {
        self.kept().fields.push((name, value));
    }

    fn kept(&mut self) -> &mut Kept {
        self.0.get_or_insert_default()
    }

    fn fields(&self) -> &[(String, RawJson)] {
        self.0.as_ref().map_or(&[], |kept| &kept.fields)
    }

    fn sorted_fields(&self) -> BTreeMap<&str, &str> {
        self.iter().map(|(name, value)| (name, value.get())).collect()
    }

    fn sorted_nulls(&self) -> BTreeSet<&str> {
        self.nulls().iter().map(AsRef::as_ref).collect()
    }

    fn nulls(&self) -> &[Cow<'static, str>] {
        self.0.as_ref().map_or(&[], |kept| &kept.nulls)
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        // Almost always both are empty, or equal in the same order.
        let same_fields = self.fields() == other.fields() || self.sorted_fields() == other.sorted_fields();
        same_fields && (self.nulls() == other.nulls() || self.sorted_nulls() == other.sorted_nulls())
    }
}

impl Eq for Extra {}

impl Hash for Extra {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // As for equality, the order does not count.
        self.sorted_fields().hash(state);
        self.sorted_nulls().hash(state);
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        map.entries(self.iter());
        for name in self.nulls() {
            map.entry(name, &"null, not absent");
        }
        map.finish()
    }
}
