//! Reading unions: which variant it is, and keeping the ones that the schema does not know.

use std::borrow::Cow;

use super::fault::{listed, quoted};
use super::object::{missing, repeated};
use super::{Fault, Keys, Reader};
use crate::{RawJson, UnknownVariant};

/// What the first member of an object says about the variant of a union.
pub enum First<'a> {
    /// It is the tag, of this value.
    Tag(Cow<'a, str>),
    /// Only one variant knows a member of this key.
    Telling(&'a str),
    /// Nothing.
    Silent,
}

impl<'a> Reader<'a> {
    /// Looks at the first member of an object, and stays in front of the object. `variants` are the keys of each variant.
    #[inline(never)]
    pub fn first(&mut self, tag: &'static str, variants: &[Keys]) -> Result<First<'a>, Fault> {
        let start = self.position();
        if !self.open(b'{', b'}', "an object")? {
            return Err(missing(start, tag));
        }
        let first = match self.plain() {
            Some(key) if key == tag => {
                self.colon()?;
                First::Tag(self.string("a string").map_err(|fault| fault.in_field(tag))?)
            }
            Some(key) if variants.iter().filter(|keys| keys.contain(key)).count() == 1 => First::Telling(key),
            _ => First::Silent,
        };
        self.leave(start);
        Ok(first)
    }

    /// Looks ahead for the member that tells a union's variants apart, and stays in front of the object. The variant reads
    /// the object from its start, and so the tag once more.
    #[inline(never)]
    pub fn tag(&mut self, name: &'static str) -> Result<Cow<'a, str>, Fault> {
        let start = self.position();
        self.seek(name)?;
        let tag = self.string("a string").map_err(|fault| fault.in_field(name))?;
        self.leave(start);
        Ok(tag)
    }

    /// Moves in front of the value of an object's member.
    fn seek(&mut self, name: &'static str) -> Result<(), Fault> {
        let start = self.position();
        let mut more = self.open(b'{', b'}', "an object")?;
        while more {
            let key = self.string("a key")?;
            self.colon()?;
            if key == name {
                return Ok(());
            }
            self.skip().map_err(|fault| fault.in_key(&key))?;
            more = self.more(b'}')?;
        }
        Err(missing(start, name))
    }

    /// Keeps the object in front of the reader, whose tag no variant knows.
    #[cold]
    #[inline(never)]
    pub fn unknown_variant(
        &mut self,
        name: &'static str,
        tag: Cow<'_, str>,
    ) -> Result<UnknownVariant, Fault> {
        let start = self.position();
        let mut tags = 0;
        self.members(|offset, key, _| {
            // Two tags would make one object two variants.
            tags += usize::from(key == name);
            if tags > 1 { Err(repeated(offset, name)) } else { Ok(()) }
        })?;
        let text = self.slice(start, self.position());
        Ok(UnknownVariant::new(tag.into_owned(), RawJson::from_checked(text)))
    }

    /// The fault that a closed union's tag is none of `known`.
    #[cold]
    #[inline(never)]
    pub fn refused_variant(&mut self, name: &'static str, tag: &str, known: &[&'static str]) -> Fault {
        let expected = format!("one of {}", listed(known.iter().copied()));
        match self.seek(name) {
            Ok(()) => {
                Fault::new(self.position(), expected, format!("the string {}", quoted(tag))).in_field(name)
            }
            Err(fault) => fault,
        }
    }

    /// Steps over an object and calls `visit` with offset, key and exact value of each member, until it fails.
    pub(crate) fn members(
        &mut self,
        mut visit: impl FnMut(usize, Cow<'a, str>, &'a str) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let mut more = self.open(b'{', b'}', "an object")?;
        while more {
            let offset = self.position();
            let key = self.string("a key")?;
            self.colon()?;
            let value = self.skip().map_err(|fault| fault.in_key(&key))?;
            visit(offset, key, value)?;
            more = self.more(b'}')?;
        }
        Ok(())
    }
}
