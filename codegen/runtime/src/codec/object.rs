//! Reading objects. All of it is here, once: a type only brings a table of its members.

use std::collections::HashSet;

use super::fault::{listed, quoted};
use super::{Fault, Literal, Read, Reader};
use crate::{Extra, Presence, RawJson};

/// How many unknown members are compared one by one before a set takes over.
const FEW: usize = 16;

/// A place for the value of one field.
pub trait Slot {
    /// Reads the field's value; called at most once.
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault>;
}

impl<T: Read> Slot for Option<T> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        *self = Some(T::read(reader)?);
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
    name: &'static str,
    required: bool,
    seen: bool,
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
        extra.set_null(name);
    }
    presence.into_value()
}

impl Reader<'_> {
    /// Reads an object into the slots of its members. Every required one is filled when this returns `Ok`.
    ///
    /// Unknown members go to `extra`; without it, they are refused.
    #[inline(never)]
    pub fn object(&mut self, members: &mut [Member<'_>], mut extra: Option<&mut Extra>) -> Result<(), Fault> {
        let start = self.position();
        let mut more = self.open(b'{', b'}', "an object")?;
        let mut unknown = Unknown::default();
        let mut next = 0;
        while more {
            let key_start = self.position();
            let expected = match members.get(next) {
                Some(member) => self.expected_key(member.name),
                None => false,
            };
            if expected {
                self.colon()?;
                if let Some(member) = members.get_mut(next) {
                    if member.seen {
                        return Err(repeated(key_start, member.name));
                    }
                    member.seen = true;
                    member.read(self).map_err(|fault| fault.in_field(member.name))?;
                }
                next += 1;
                more = self.more(b'}')?;
                continue;
            }
            let key = self.string("a key")?;
            self.colon()?;
            match find(members, &key, next) {
                Some((index, member)) => {
                    if member.seen {
                        return Err(repeated(key_start, member.name));
                    }
                    member.seen = true;
                    member.read(self).map_err(|fault| fault.in_field(member.name))?;
                    next = index + 1;
                }
                None => match &mut extra {
                    Some(extra) => {
                        unknown.keep(&key, key_start, extra)?;
                        let value = self.skip().map_err(|fault| fault.in_key(&key))?;
                        extra.push(key.into_owned(), RawJson::from_checked(value));
                    }
                    None => return Err(refused(key_start, &key, members)),
                },
            }
            more = self.more(b'}')?;
        }
        match members.iter().find(|member| member.required && !member.seen) {
            Some(member) => Err(missing(start, member.name)),
            None => Ok(()),
        }
    }
}

impl Member<'_> {
    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        match &mut self.target {
            Target::Slot(slot) => slot.fill(reader),
            Target::Constant(value) => value.check(reader),
            Target::OptionalConstant(value, present) => {
                **present = true;
                value.check(reader)
            }
        }
    }
}

/// Looks for a member by name. Members mostly come in the schema's order, so the search starts behind the last one.
#[inline]
fn find<'m, 's>(members: &'m mut [Member<'s>], key: &str, next: usize) -> Option<(usize, &'m mut Member<'s>)> {
    let index = match members.get(next) {
        Some(member) if member.name == key => next,
        _ => members.iter().position(|member| member.name == key)?,
    };
    members.get_mut(index).map(|member| (index, member))
}

/// Notices unknown members that come twice, in time that grows with their number, not its square.
#[derive(Default)]
struct Unknown {
    many: HashSet<String>,
}

impl Unknown {
    /// Refuses a key that `extra` holds already.
    fn keep(&mut self, key: &str, offset: usize, extra: &Extra) -> Result<(), Fault> {
        let fresh = if extra.len() < FEW {
            !extra.contains(key)
        } else {
            if self.many.is_empty() {
                self.many.extend(extra.iter().map(|(key, _)| key.to_owned()));
            }
            self.many.insert(key.to_owned())
        };
        if fresh { Ok(()) } else { Err(repeated(offset, key)) }
    }
}

/// The fault that a key comes twice in one object.
#[cold]
pub(super) fn repeated(offset: usize, key: &str) -> Fault {
    Fault::new(offset, format!("the key {} once", quoted(key)), "it again")
}

#[cold]
fn missing(start: usize, name: &'static str) -> Fault {
    Fault::new(start, format!("the field `{name}`"), "an object without it")
}

#[cold]
fn refused(offset: usize, key: &str, members: &[Member<'_>]) -> Fault {
    let known = match members.is_empty() {
        true => "no field".to_owned(),
        false => format!("only the fields {}", listed(members.iter().map(|member| member.name))),
    };
    Fault::new(offset, known, format!("the unknown field {}", quoted(key)))
}

/// The fault of a macro that builds a value although a required member was not read. [`Reader::object`] rules it out;
/// saying so costs nothing and needs no panic.
#[cold]
pub fn incomplete(reader: &Reader<'_>) -> Fault {
    reader.unexpected("all required fields")
}
