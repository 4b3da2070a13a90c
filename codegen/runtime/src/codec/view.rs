//! What a value looks like to a serializer.

use std::collections::BTreeMap;

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use super::{Literal, RAW_TOKEN};
use crate::{Extra, Presence};

/// One value, ready to be written. Types give their view without knowing the serializer, so that nothing of theirs is
/// compiled once for each serializer; all that is lives in this file.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// A member that is not written at all; anywhere else, null.
    Absent,
    Null,
    Boolean(bool),
    Integer(i64),
    Float(f64),
    Text(&'a str),
    /// Exact JSON text.
    Raw(&'a str),
    Array(&'a dyn Items),
    Object(&'a dyn Members),
}

/// A type that can be written.
pub trait Write {
    fn view(&self) -> View<'_>;
}

/// The items of an array.
pub trait Items {
    /// The item at an index; `None` behind the last one.
    fn item(&self, index: usize) -> Option<View<'_>>;
    fn count(&self) -> usize;
}

/// The members of an object.
pub trait Members {
    /// Hands all members to `sink`.
    fn members<'a>(&'a self, sink: &mut dyn Sink<'a>);
}

/// Takes the members of one object. Faults are kept until the object ends.
pub trait Sink<'a> {
    /// Takes the known members of an object, then its unknown ones, but none of them under a known name.
    fn object(&mut self, members: &[(&'static str, View<'a>)], extra: Option<&'a Extra>);
    /// Takes one entry of a map.
    fn entry(&mut self, key: &'a str, value: View<'a>);
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Absent | Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(value),
            Self::Integer(value) => serializer.serialize_i64(value),
            Self::Float(value) if value.is_finite() => serializer.serialize_f64(value),
            Self::Float(value) => Err(S::Error::custom(format_args!("JSON has no number {value}"))),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Raw(text) => {
                let mut raw = serializer.serialize_struct(RAW_TOKEN, 1)?;
                raw.serialize_field(RAW_TOKEN, text)?;
                raw.end()
            }
            Self::Array(items) => {
                let mut sequence = serializer.serialize_seq(Some(items.count()))?;
                let mut index = 0;
                while let Some(item) = items.item(index) {
                    sequence.serialize_element(&item)?;
                    index += 1;
                }
                sequence.end()
            }
            Self::Object(object) => {
                let mut sink = MapSink { map: serializer.serialize_map(None)?, result: Ok(()) };
                object.members(&mut sink);
                sink.result?;
                sink.map.end()
            }
        }
    }
}

struct MapSink<M: SerializeMap> {
    map: M,
    result: Result<(), M::Error>,
}

impl<'a, M: SerializeMap> Sink<'a> for MapSink<M> {
    fn object(&mut self, members: &[(&'static str, View<'a>)], extra: Option<&'a Extra>) {
        for (name, view) in members {
            if !matches!(view, View::Absent) {
                self.entry(name, *view);
            }
        }
        for (key, value) in extra.into_iter().flat_map(Extra::iter) {
            if !members.iter().any(|(name, _)| *name == key) {
                self.entry(key, View::Raw(value.get()));
            }
        }
    }

    fn entry(&mut self, key: &str, value: View<'_>) {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(key, &value);
        }
    }
}

/// The views of members, by their presence.
impl<'a> View<'a> {
    pub fn constant(value: impl Into<Literal>) -> Self {
        value.into().view()
    }

    pub fn optional_constant(present: bool, value: impl Into<Literal>) -> Self {
        if present { value.into().view() } else { Self::Absent }
    }

    #[inline]
    pub fn optional<T: Write>(value: &'a Option<T>) -> Self {
        match value {
            Some(value) => value.view(),
            None => Self::Absent,
        }
    }

    #[inline]
    pub fn optional_nullable<T: Write>(value: &'a Option<T>, name: &str, extra: &Extra) -> Self {
        match value {
            Some(value) => value.view(),
            None if extra.is_null(name) => Self::Null,
            None => Self::Absent,
        }
    }

    #[inline]
    pub fn presence<T: Write>(value: &'a Presence<T>) -> Self {
        match value {
            Presence::Absent => Self::Absent,
            Presence::Null => Self::Null,
            Presence::Value(value) => value.view(),
        }
    }
}

impl Write for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Write for bool {
    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }
}

impl Write for i32 {
    fn view(&self) -> View<'_> {
        View::Integer((*self).into())
    }
}

impl Write for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl<T: Write> Write for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Null,
        }
    }
}

impl<T: Write> Write for Box<T> {
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<T: Write> Write for Vec<T> {
    fn view(&self) -> View<'_> {
        View::Array(self)
    }
}

impl<T: Write> Items for Vec<T> {
    fn item(&self, index: usize) -> Option<View<'_>> {
        self.get(index).map(T::view)
    }

    fn count(&self) -> usize {
        self.len()
    }
}

impl<T: Write> Write for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

impl<T: Write> Members for BTreeMap<String, T> {
    fn members<'a>(&'a self, sink: &mut dyn Sink<'a>) {
        for (key, value) in self {
            sink.entry(key, value.view());
        }
    }
}

/// The text of an object's string member.
pub fn text_member<'a>(object: View<'a>, name: &'static str) -> Option<&'a str> {
    let View::Object(object) = object else { return None };
    let mut search = TextMember { name, found: None };
    object.members(&mut search);
    search.found
}

struct TextMember<'a> {
    name: &'static str,
    found: Option<&'a str>,
}

impl<'a> Sink<'a> for TextMember<'a> {
    fn object(&mut self, members: &[(&'static str, View<'a>)], extra: Option<&'a Extra>) {
        let _ = extra;
        for (name, view) in members {
            self.entry(name, *view);
        }
    }

    fn entry(&mut self, key: &'a str, value: View<'a>) {
        if let (true, View::Text(text)) = (key == self.name, value) {
            self.found = Some(text);
        }
    }
}
