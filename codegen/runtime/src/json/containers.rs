//! The loop over the members of an object and the items of an array.

use std::borrow::Cow;
use std::ops::ControlFlow;

use super::error::ReadError;
use super::reader::Reader;

/// Whether to go on to the next member.
pub(crate) type Step = Result<ControlFlow<()>, ReadError>;

impl<'a> Reader<'a> {
    /// Reads an object or array: `read` is called at the start of each element until it breaks.
    #[inline(always)]
    fn each(
        &mut self,
        (open, close): (u8, u8),
        expected: &'static str,
        mut read: impl FnMut(&mut Self) -> Step,
    ) -> Result<(), ReadError> {
        let mut more = self.open(open, close, expected)?;
        while more && read(self)?.is_continue() {
            more = self.more(close)?;
        }
        Ok(())
    }

    /// Reads an object: `read` is called at the start of each member until it breaks.
    #[inline(always)]
    pub(crate) fn each_member(&mut self, read: impl FnMut(&mut Self) -> Step) -> Result<(), ReadError> {
        self.each((b'{', b'}'), "an object", read)
    }

    /// Reads an object: `read` is called at each value, with the position of its key and the key, until it breaks.
    #[inline(never)]
    pub(crate) fn members(
        &mut self,
        read: &mut dyn FnMut(&mut Self, usize, Cow<'a, str>) -> Step,
    ) -> Result<(), ReadError> {
        self.each_member(|reader| {
            let start = reader.position();
            let key = reader.key()?;
            read(reader, start, key)
        })
    }

    /// Reads an array: `read` is called at each item.
    #[inline(never)]
    pub(crate) fn items(
        &mut self,
        read: &mut dyn FnMut(&mut Self) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let mut index = 0;
        self.each((b'[', b']'), "an array", |reader| {
            read(reader).map_err(|error| error.in_item(index))?;
            index += 1;
            Ok(ControlFlow::Continue(()))
        })
    }

    /// Reads a key and advances to its value.
    #[inline]
    pub(crate) fn key(&mut self) -> Result<Cow<'a, str>, ReadError> {
        let key = self.string("a key")?;
        self.colon()?;
        Ok(key)
    }

    /// Skips the key `name`, up to its value. False, without advancing: this is another key, or its spacing is unusual.
    /// `name` must hold nothing that is escaped in a string.
    #[inline]
    pub(crate) fn expected_key(&mut self, name: &str) -> bool {
        let Some((b'"', rest)) = self.bytes().get(self.position()..).and_then(<[u8]>::split_first) else {
            return false;
        };
        let Some((key, rest)) = rest.split_at_checked(name.len()) else { return false };
        let step = match rest {
            [b'"', b':', b' ', next, ..] if *next > b' ' => 3,
            [b'"', b':', next, ..] if *next > b' ' => 2,
            _ => return false,
        };
        if key != name.as_bytes() {
            return false;
        }
        self.go_to(self.position() + 1 + name.len() + step);
        true
    }
}
