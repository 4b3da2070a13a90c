//! What is known about an object's keys when it is compiled.

/// The known keys of an object, in the schema's order.
#[derive(Clone, Copy, Debug)]
pub struct Keys {
    all: &'static [&'static str],
    /// None is spelled with an escape, so that the text of a key is the key.
    pub(super) plain: bool,
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
