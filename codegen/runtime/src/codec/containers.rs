//! Types that hold other types.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::ControlFlow;

use super::read::{Keys, Read};
use crate::json::{ReadError, Reader};

impl<T: Read> Read for Option<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
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

    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
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
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut items = Self::new();
        reader.items(&mut |reader| {
            items.push(T::read(reader)?);
            Ok(())
        })?;
        Ok(items)
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    #[inline(never)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut map = Self::new();
        reader.members(&mut |reader, start, key| match map.entry(key.into_owned()) {
            Entry::Occupied(entry) => Err(ReadError::repeated_key(start, entry.key())),
            Entry::Vacant(entry) => match T::read(reader) {
                Ok(value) => {
                    entry.insert(value);
                    Ok(ControlFlow::Continue(()))
                }
                Err(error) => Err(error.in_key(entry.key())),
            },
        })?;
        Ok(map)
    }
}
