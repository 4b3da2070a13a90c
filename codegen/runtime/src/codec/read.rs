//! Types that can be read, from scalars to containers.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::fault::quoted;
use super::object::repeated;
use super::{Fault, Keys, Reader};
use crate::ParseEnumError;

/// A type that reads itself from JSON text.
pub trait Read: Sized {
    /// The keys that the schema lists, if it is an object.
    const KEYS: Keys = Keys::NONE;

    /// Reads one value and stops behind it.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault>;

    /// The value itself, if it is a string.
    fn text(&self) -> Option<&str> {
        None
    }

    /// The value of a known member that is a string, if this is an object that has one.
    fn member_text(&self, key: &str) -> Option<&str> {
        let _ = key;
        None
    }
}

impl Reader<'_> {
    /// Steps over a null, if one stands here.
    #[inline]
    pub(super) fn null(&mut self) -> Result<bool, Fault> {
        match self.peek() {
            Some(b'n') => self.word("null", "a JSON value").map(|()| true),
            _ => Ok(false),
        }
    }

    #[inline(never)]
    fn integer<T: std::str::FromStr>(&mut self, expected: &'static str) -> Result<T, Fault> {
        let start = self.position();
        let text = self.number(expected)?;
        // `-0` is no integer: written back it would be another text and, as a float, another value.
        match text.parse() {
            Ok(value) if text != "-0" => Ok(value),
            _ => {
                self.go_to(start);
                Err(self.unexpected(expected))
            }
        }
    }
}

/// Reading containers: their loops are not generic over what they contain.
impl Reader<'_> {
    #[inline(never)]
    fn array(&mut self, read: &mut dyn FnMut(&mut Self) -> Result<(), Fault>) -> Result<(), Fault> {
        let mut index = 0;
        let mut more = self.open(b'[', b']', "an array")?;
        while more {
            read(self).map_err(|fault| fault.in_item(index))?;
            index += 1;
            more = self.more(b']')?;
        }
        Ok(())
    }
}

/// Reading string enums.
impl<'a> Reader<'a> {
    /// Reads a string, borrowed if it can be.
    #[inline(never)]
    pub fn text(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.string("a string")
    }

    /// Reads a string that `parse` takes.
    pub fn known<T>(&mut self, parse: impl FnOnce(&str) -> Result<T, ParseEnumError>) -> Result<T, Fault> {
        let start = self.position();
        let text = self.text()?;
        parse(&text)
            .map_err(|unknown| Fault::new(start, unknown.expected(), format!("the string {}", quoted(&text))))
    }
}

impl Read for String {
    #[inline(never)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        match reader.plain() {
            Some(text) => Ok(text.to_owned()),
            None => reader.escaped("a string"),
        }
    }

    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl Read for bool {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "`true` or `false`";
        match reader.peek() {
            Some(b't') => reader.word("true", EXPECTED).map(|()| true),
            _ => reader.word("false", EXPECTED).map(|()| false),
        }
    }
}

impl Read for i32 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.integer("a whole number of 32 bits")
    }
}

impl Read for i64 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.integer("a whole number of 64 bits")
    }
}

impl<T: Read> Read for Option<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        match reader.null()? {
            true => Ok(None),
            false => T::read(reader).map(Some),
        }
    }

    fn text(&self) -> Option<&str> {
        self.as_ref().and_then(T::text)
    }
}

impl<T: Read> Read for Box<T> {
    const KEYS: Keys = T::KEYS;

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        T::read(reader).map(Self::new)
    }

    fn text(&self) -> Option<&str> {
        (**self).text()
    }

    fn member_text(&self, key: &str) -> Option<&str> {
        (**self).member_text(key)
    }
}

impl<T: Read> Read for Vec<T> {
    #[inline(never)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut items = Self::new();
        reader.array(&mut |reader| {
            items.push(T::read(reader)?);
            Ok(())
        })?;
        Ok(items)
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    #[inline(never)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut map = Self::new();
        let mut more = reader.open(b'{', b'}', "an object")?;
        while more {
            let start = reader.position();
            let key = reader.string("a key")?;
            reader.colon()?;
            match map.entry(key.into_owned()) {
                Entry::Occupied(entry) => return Err(repeated(start, entry.key())),
                Entry::Vacant(entry) => match T::read(reader) {
                    Ok(value) => drop(entry.insert(value)),
                    Err(fault) => return Err(fault.in_key(entry.key())),
                },
            }
            more = reader.more(b'}')?;
        }
        Ok(map)
    }
}
