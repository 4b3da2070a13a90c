//! The trait of types that read themselves from JSON text.

use crate::json::{ReadError, Reader};

/// A type that reads itself from JSON text.
pub trait Read: Sized {
    /// The name of the type, with which the path of an error begins; none for containers and scalars.
    const NAME: &'static str = "";

    /// The keys that the schema lists, if the type is an object.
    const KEYS: Keys = Keys::NONE;

    /// Reads one value and stops at its end.
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError>;

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

/// The known keys of an object, in the schema's order.
#[derive(Clone, Copy, Debug)]
pub struct Keys {
    all: &'static [&'static str],
    /// No key is spelled with an escape, so that the text of a key is the key.
    pub(super) plain: bool,
}

impl Keys {
    const NONE: Self = Self::new(&[]);

    pub const fn new(all: &'static [&'static str]) -> Self {
        let mut plain = true;
        let mut rest = all;
        while let [key, others @ ..] = rest {
            plain &= is_plain(key.as_bytes());
            rest = others;
        }
        Self { all, plain }
    }

    pub(super) fn contain(&self, key: &str) -> bool {
        self.all.contains(&key)
    }
}

const fn is_plain(key: &[u8]) -> bool {
    let mut rest = key;
    while let [byte, others @ ..] = rest {
        if matches!(byte, b'"' | b'\\' | 0..0x20) {
            return false;
        }
        rest = others;
    }
    true
}
