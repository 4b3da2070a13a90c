//! Reading unions: finding the variant, and keeping variants that the schema does not know.

use std::borrow::Cow;
use std::ops::ControlFlow;

use super::read::Keys;
use crate::json::{ReadError, Reader, listed, quoted};
use crate::value::{RawJson, UnknownVariant};

/// What the first member of an object says about the union's variant.
pub enum First<'a> {
    /// It is the tag, with this value.
    Tag(Cow<'a, str>),
    /// Only one variant has a member of this key.
    Discriminating(&'a str),
    /// Nothing.
    None,
}

impl<'a> Reader<'a> {
    /// Looks at the first member of an object, without advancing. `variants` are the keys of each variant.
    #[inline(never)]
    pub fn first(&mut self, tag: &'static str, variants: &[Keys]) -> Result<First<'a>, ReadError> {
        let start = self.place();
        let mut first = None;
        self.each_member(|reader| {
            first = Some(match reader.plain() {
                Some(key) if key == tag => {
                    reader.colon()?;
                    First::Tag(reader.tag_value(tag)?)
                }
                Some(key) if variants.iter().filter(|keys| keys.contain(key)).count() == 1 => {
                    First::Discriminating(key)
                }
                _ => First::None,
            });
            Ok(ControlFlow::Break(()))
        })?;
        self.return_to(start);
        first.ok_or_else(|| ReadError::missing_field(self.position(), tag))
    }

    /// Looks ahead for the tag of an object, without advancing. The variant reads the object from its start, and so the
    /// tag once more.
    #[inline(never)]
    pub fn tag(&mut self, name: &'static str) -> Result<Cow<'a, str>, ReadError> {
        self.look_ahead(name, |reader| reader.tag_value(name))
    }

    fn tag_value(&mut self, name: &'static str) -> Result<Cow<'a, str>, ReadError> {
        self.string("a string").map_err(|error| error.in_field(name))
    }

    /// Reads the value of one member of an object, and goes back to the start of the object.
    fn look_ahead<T>(
        &mut self,
        name: &'static str,
        read: impl Fn(&mut Self) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        let start = self.place();
        let mut found = None;
        self.members(&mut |reader, _, key| {
            if key == name {
                found = Some(read(reader)?);
                return Ok(ControlFlow::Break(()));
            }
            reader.skip().map_err(|error| error.in_key(&key))?;
            Ok(ControlFlow::Continue(()))
        })?;
        self.return_to(start);
        found.ok_or_else(|| ReadError::missing_field(self.position(), name))
    }

    /// Keeps an object whose tag no variant has.
    #[cold]
    #[inline(never)]
    pub fn unknown_variant(
        &mut self,
        name: &'static str,
        tag: Cow<'_, str>,
    ) -> Result<UnknownVariant, ReadError> {
        let start = self.position();
        let mut tags = 0;
        self.members(&mut |reader, offset, key| {
            reader.skip().map_err(|error| error.in_key(&key))?;
            // Two tags would make one object two variants.
            tags += usize::from(key == name);
            if tags > 1 {
                return Err(ReadError::repeated_key(offset, name));
            }
            Ok(ControlFlow::Continue(()))
        })?;
        let text = self.slice(start, self.position());
        self.unknown += 1;
        Ok(UnknownVariant::new(tag.into_owned(), RawJson::from_checked(text)))
    }

    /// The error that a closed union's tag is not one of `known`.
    #[cold]
    #[inline(never)]
    pub fn refused_variant(&mut self, name: &'static str, tag: &str, known: &[&'static str]) -> ReadError {
        let expected = format!("one of {}", listed(known.iter().copied()));
        match self.look_ahead(name, |reader| Ok(reader.position())) {
            Ok(place) => {
                ReadError::new(place, expected, format!("the string {}", quoted(tag))).in_field(name)
            }
            Err(error) => error,
        }
    }
}
