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
    pub fn object(
        &mut self,
        keys: &Keys,
        members: &mut [Member<'_>],
        mut extra: Option<&mut Extra>,
    ) -> Result<(), Fault> {
        let start = self.position();
        let mut unknown = Unknown::default();
        // Members mostly come in the schema's order: this is the one to expect.
        let mut next = 0;
        let mut more = self.open(b'{', b'}', "an object")?;
        while more {
            match members.get_mut(next) {
                Some(member) if keys.plain && !member.seen && self.expected_member(member.name) => {
                    member.read(self)?;
                    next += 1;
                }
                _ => {
                    self.other_member(members, &mut extra, &mut unknown)?;
                    while members.get(next).is_some_and(|member| member.seen) {
                        next += 1;
                    }
                }
            }
            more = self.more(b'}')?;
        }
        match members.iter().find(|member| member.required && !member.seen) {
            Some(member) => Err(missing(start, member.name)),
            None => Ok(()),
        }
    }

    /// Reads a member that is not the expected one, or whose key or spacing is written in an unusual way.
    #[inline(never)]
    fn other_member(
        &mut self,
        members: &mut [Member<'_>],
        extra: &mut Option<&mut Extra>,
        unknown: &mut Unknown,
    ) -> Result<(), Fault> {
        let start = self.position();
        let key = self.string("a key")?;
        self.colon()?;
        if let Some(member) = members.iter_mut().find(|member| member.name == key) {
            if member.seen {
                return Err(repeated(start, member.name));
            }
            return member.read(self);
        }
        let Some(extra) = extra else { return Err(refused(start, &key, members)) };
        unknown.keep(&key, start, extra)?;
        let value = self.skip().map_err(|fault| fault.in_key(&key))?;
        extra.push(key.into_owned(), RawJson::from_checked(value));
        Ok(())
    }
}

impl Member<'_> {
    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
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

/// The known keys of an object, in the schema's order.
#[derive(Clone, Copy, Debug)]
pub struct Keys {
    all: &'static [&'static str],
    /// None is spelled with an escape, so that the text of a key is the key.
    plain: bool,
}

impl Keys {
    pub(super) const NONE: Self = Self::new(&[]);

    pub const fn new(all: &'static [&'static str]) -> Self {
        let mut plain = true;
        let mut rest = all;
        while let [key, behind @ ..] = rest {
            plain &= is_plain(key.as_bytes());
            rest = behind;
        }
        Self { all, plain }
    }

    pub(super) fn contain(&self, key: &str) -> bool {
        self.all.contains(&key)
    }
}

const fn is_plain(key: &[u8]) -> bool {
    let mut rest = key;
    while let [byte, behind @ ..] = rest {
        if matches!(byte, b'"' | b'\\' | 0..0x20) {
            return false;
        }
        rest = behind;
    }
    true
}

/// Notices unknown members that come twice, in time that grows with their number, not its square.
#[derive(Default)]
struct Unknown {
    many: Option<HashSet<String>>,
}

impl Unknown {
    /// Refuses a key that `extra` holds already.
    fn keep(&mut self, key: &str, offset: usize, extra: &Extra) -> Result<(), Fault> {
        let fresh = if extra.len() < FEW {
            !extra.contains(key)
        } else {
            let many = self.many.get_or_insert_with(|| extra.iter().map(|(key, _)| key.to_owned()).collect());
            many.insert(key.to_owned())
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
pub(super) fn missing(start: usize, name: &'static str) -> Fault {
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
