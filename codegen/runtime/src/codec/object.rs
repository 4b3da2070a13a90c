//! Reading objects, in code that all object types share.

use std::collections::{BTreeMap, HashSet};
use std::ops::ControlFlow;

use super::member::Member;
use super::read::{Keys, Read};
use crate::json::{ReadError, Reader, listed, quoted};
use crate::value::{Extra, RawJson};

/// How many unknown members are compared one by one before a set takes over.
const FEW: usize = 16;

/// What becomes of the members that have no slot.
pub enum Others<'o> {
    /// They are an error.
    Closed,
    /// They are kept as text.
    Kept(&'o mut Extra),
    /// They are values of one type. Another one is kept as text where there is an `Extra`, and an error elsewhere.
    Typed(&'o mut dyn Rest, Option<&'o mut Extra>),
}

/// The members that have no slot, all of one type.
pub trait Rest {
    /// Whether there is a member of this name.
    fn has(&self, key: &str) -> bool;

    /// Reads a member that is not there yet.
    fn fill(&mut self, key: &str, reader: &mut Reader<'_>) -> Result<(), ReadError>;
}

impl<T: Read> Rest for BTreeMap<String, T> {
    fn has(&self, key: &str) -> bool {
        self.contains_key(key)
    }

    fn fill(&mut self, key: &str, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let value = T::read(reader)?;
        self.insert(key.to_owned(), value);
        Ok(())
    }
}

impl Reader<'_> {
    /// Reads an object into the slots of its members. Every required one is filled when this returns `Ok`.
    #[inline(never)]
    pub fn object(
        &mut self,
        keys: &Keys,
        members: &mut [Member<'_>],
        mut others: Others<'_>,
    ) -> Result<(), ReadError> {
        let start = self.position();
        let mut unknown = Unknown::default();
        // Members mostly come in the schema's order: this is the expected one.
        let mut next = 0;
        self.each_member(|reader| {
            match members.get_mut(next) {
                Some(member) if keys.plain && !member.seen && reader.expected_key(member.name) => {
                    member.read(reader)?;
                    next += 1;
                }
                _ => {
                    reader.other_member(members, &mut others, &mut unknown)?;
                    while members.get(next).is_some_and(|member| member.seen) {
                        next += 1;
                    }
                }
            }
            Ok(ControlFlow::Continue(()))
        })?;
        match members.iter().find(|member| member.required && !member.seen) {
            Some(member) => Err(ReadError::missing_field(start, member.name)),
            None => Ok(()),
        }
    }

    /// Reads a member that is not the expected one, or whose key or spacing is written in an unusual way.
    #[inline(never)]
    fn other_member(
        &mut self,
        members: &mut [Member<'_>],
        others: &mut Others<'_>,
        unknown: &mut Unknown,
    ) -> Result<(), ReadError> {
        let start = self.position();
        let key = self.key()?;
        if let Some(member) = members.iter_mut().find(|member| member.name == key) {
            if member.seen {
                return Err(ReadError::repeated_key(start, member.name));
            }
            return member.read(self);
        }
        match others {
            Others::Closed => Err(refused(start, &key, members)),
            Others::Kept(extra) => {
                unknown.keep(&key, start, extra)?;
                self.unknown_member(&key, extra)
            }
            Others::Typed(rest, extra) => self.rest_member(start, &key, *rest, extra.as_deref_mut(), unknown),
        }
    }

    /// Reads a member of the type that those without a slot have.
    #[inline(never)]
    fn rest_member(
        &mut self,
        start: usize,
        key: &str,
        rest: &mut dyn Rest,
        extra: Option<&mut Extra>,
        unknown: &mut Unknown,
    ) -> Result<(), ReadError> {
        if rest.has(key) {
            return Err(ReadError::repeated_key(start, key));
        }
        if let Some(extra) = &extra {
            unknown.keep(key, start, extra)?;
        }
        let (place, before) = (self.place(), self.unknown);
        match (rest.fill(key, self), extra) {
            (Ok(()), _) => Ok(()),
            // A guess may be what is wrong. It ends, and the value is read again without one.
            (Err(error), Some(extra)) if !self.guessing && !error.is_repeated_key() => {
                drop(error);
                self.return_to(place);
                self.unknown = before;
                self.unknown_member(key, extra)
            }
            (Err(error), _) => Err(error.in_key(key)),
        }
    }

    fn unknown_member(&mut self, key: &str, extra: &mut Extra) -> Result<(), ReadError> {
        let value = self.skip().map_err(|error| error.in_key(key))?;
        extra.push(key.to_owned(), RawJson::from_checked(value));
        self.unknown += 1;
        Ok(())
    }
}

/// Finds duplicate unknown members in linear time.
#[derive(Default)]
struct Unknown {
    many: Option<HashSet<String>>,
}

impl Unknown {
    /// Refuses a key that `extra` has already.
    fn keep(&mut self, key: &str, offset: usize, extra: &Extra) -> Result<(), ReadError> {
        let fresh = if extra.len() < FEW {
            !extra.contains(key)
        } else {
            let many = self.many.get_or_insert_with(|| extra.iter().map(|(key, _)| key.to_owned()).collect());
            many.insert(key.to_owned())
        };
        if fresh { Ok(()) } else { Err(ReadError::repeated_key(offset, key)) }
    }
}

#[cold]
fn refused(offset: usize, key: &str, members: &[Member<'_>]) -> ReadError {
    let known = match members.is_empty() {
        true => "no field".to_owned(),
        false => format!("only the fields {}", listed(members.iter().map(|member| member.name))),
    };
    ReadError::new(offset, known, format!("the unknown field {}", quoted(key)))
}

/// The error of a macro that builds a value although a required member was not read. [`Reader::object`] rules that out;
/// returning an error avoids a panic.
#[cold]
pub fn incomplete(reader: &Reader<'_>) -> ReadError {
    reader.unexpected("all required fields")
}
