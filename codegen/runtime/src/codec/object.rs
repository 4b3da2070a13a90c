//! Reading objects, in code that is the same for all of them.

use std::collections::HashSet;

use super::fault::{listed, quoted};
use super::{Fault, Keys, Member, Reader};
use crate::{Extra, RawJson};

/// How many unknown members are compared one by one before a set takes over.
const FEW: usize = 16;

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
