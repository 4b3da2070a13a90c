//! The table that drives reading an object: one row for each known member.

use super::read::Read;
use crate::json::{ReadError, Reader, quoted};
use crate::value::{Extra, Presence};

/// The variable for the value of one field.
pub trait Slot {
    /// Reads the field's value; called at most once.
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError>;
}

impl<T: Read> Slot for Option<T> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        // The slot was empty. Forgetting the old value avoids drop code for every field.
        std::mem::forget(self.replace(T::read(reader)?));
        Ok(())
    }
}

impl<T: Read> Slot for Presence<T> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = match reader.null()? {
            true => Self::Null,
            false => Self::Value(T::read(reader)?),
        };
        Ok(())
    }
}

/// One known member of an object.
pub struct Member<'s> {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) seen: bool,
    target: Target<'s>,
}

enum Target<'s> {
    Slot(&'s mut dyn Slot),
    Constant(Literal),
    OptionalConstant(Literal, &'s mut bool),
}

impl<'s> Member<'s> {
    /// A required member.
    #[inline]
    pub fn required(name: &'static str, slot: &'s mut dyn Slot) -> Self {
        Self { name, required: true, seen: false, target: Target::Slot(slot) }
    }

    /// An optional member.
    #[inline]
    pub fn optional(name: &'static str, slot: &'s mut dyn Slot) -> Self {
        Self { name, required: false, seen: false, target: Target::Slot(slot) }
    }

    /// A required constant.
    #[inline]
    pub fn constant(name: &'static str, value: impl Into<Literal>) -> Self {
        Self { name, required: true, seen: false, target: Target::Constant(value.into()) }
    }

    /// An optional constant; `present` is set if it is there.
    #[inline]
    pub fn optional_constant(name: &'static str, value: impl Into<Literal>, present: &'s mut bool) -> Self {
        Self { name, required: false, seen: false, target: Target::OptionalConstant(value.into(), present) }
    }
}

/// The value of an optional and nullable field; `extra` remembers a null.
pub fn remember<T>(presence: Presence<T>, name: &'static str, extra: &mut Extra) -> Option<T> {
    if presence.is_null() {
        extra.mark_null(name);
    }
    presence.into_value()
}

impl Member<'_> {
    #[inline]
    pub(super) fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.seen = true;
        let read = match &mut self.target {
            Target::Slot(slot) => slot.fill(reader),
            Target::Constant(value) => value.check(reader),
            Target::OptionalConstant(value, present) => {
                **present = true;
                value.check(reader)
            }
        };
        read.map_err(|error| error.in_field(self.name))
    }
}

/// A constant of a schema.
#[derive(Clone, Copy, Debug)]
pub enum Literal {
    Text(&'static str),
    Boolean(bool),
    Integer(i64),
}

impl Literal {
    /// Reads a value that must be this one.
    fn check(self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let start = reader.position();
        let same = match self {
            Self::Text(expected) => match reader.plain() {
                Some(found) => found == expected,
                None => reader.peek() == Some(b'"') && reader.escaped("a string")? == expected,
            },
            Self::Boolean(expected) => reader.boolean("").is_ok_and(|found| found == expected),
            Self::Integer(expected) => reader.integer("").is_ok_and(|found: i64| found == expected),
        };
        if same {
            return Ok(());
        }
        reader.go_to(start);
        Err(ReadError::new(start, self.described(), reader.found()))
    }

    fn described(self) -> String {
        match self {
            Self::Text(text) => format!("the string {}", quoted(text)),
            Self::Boolean(value) => format!("`{value}`"),
            Self::Integer(value) => format!("`{value}`"),
        }
    }

    /// The constant if it is a string.
    pub fn text(self) -> Option<&'static str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Boolean(_) | Self::Integer(_) => None,
        }
    }
}

impl From<&'static str> for Literal {
    fn from(text: &'static str) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Literal {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i64> for Literal {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
