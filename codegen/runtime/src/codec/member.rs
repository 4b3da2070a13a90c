//! The table by which an object is read: one line for each known member.

use super::{Fault, Literal, Read, Reader};
use crate::{Extra, Presence};

/// A place for the value of one field.
pub trait Slot {
    /// Reads the field's value; called at most once.
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault>;
}

impl<T: Read> Slot for Option<T> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        // There is nothing to drop: the slot was empty. Saying so keeps the code for dropping out of every field's way.
        std::mem::forget(self.replace(T::read(reader)?));
        Ok(())
    }
}

impl<T: Read> Slot for Presence<T> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
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
    /// A member that must be there.
    #[inline]
    pub fn required(name: &'static str, slot: &'s mut dyn Slot) -> Self {
        Self { name, required: true, seen: false, target: Target::Slot(slot) }
    }

    /// A member that may be left out.
    #[inline]
    pub fn optional(name: &'static str, slot: &'s mut dyn Slot) -> Self {
        Self { name, required: false, seen: false, target: Target::Slot(slot) }
    }

    /// A constant that must be there.
    #[inline]
    pub fn constant(name: &'static str, value: impl Into<Literal>) -> Self {
        Self { name, required: true, seen: false, target: Target::Constant(value.into()) }
    }

    /// A constant that may be left out, and where to say whether it was.
    #[inline]
    pub fn optional_constant(name: &'static str, value: impl Into<Literal>, present: &'s mut bool) -> Self {
        Self { name, required: false, seen: false, target: Target::OptionalConstant(value.into(), present) }
    }
}

/// What a field that is null or absent holds, and in which of the two ways.
pub fn remember<T>(presence: Presence<T>, name: &'static str, extra: &mut Extra) -> Option<T> {
    if presence.is_null() {
        extra.mark_null(name);
    }
    presence.into_value()
}

impl Member<'_> {
    #[inline]
    pub(super) fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        self.seen = true;
        let read = match &mut self.target {
            Target::Slot(slot) => slot.fill(reader),
            Target::Constant(value) => value.check(reader),
            Target::OptionalConstant(value, present) => {
                **present = true;
                value.check(reader)
            }
        };
        read.map_err(|fault| fault.in_field(self.name))
    }
}
