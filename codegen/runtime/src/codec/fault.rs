//! What a reader reports: where it stood, what it expected, what it found.

use std::borrow::Cow;
use std::fmt;

use super::Reader;

/// How much of a scalar a message repeats, in characters.
const FOUND_LIMIT: usize = 60;

/// Why a value could not be read. As large as a pointer, so that results stay small.
#[derive(Debug)]
pub struct Fault(Box<Details>);

#[derive(Debug)]
struct Details {
    /// From the inside out: each level adds its own segment while the fault passes.
    path: Vec<Segment>,
    offset: usize,
    expected: Cow<'static, str>,
    found: Cow<'static, str>,
}

#[derive(Debug)]
enum Segment {
    Field(&'static str),
    Key(String),
    Index(usize),
}

impl Fault {
    #[cold]
    pub(crate) fn new(
        offset: usize,
        expected: impl Into<Cow<'static, str>>,
        found: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self(Box::new(Details { path: Vec::new(), offset, expected: expected.into(), found: found.into() }))
    }

    /// This fault seen from the object around it.
    #[cold]
    pub(super) fn in_field(mut self, name: &'static str) -> Self {
        self.0.path.push(Segment::Field(name));
        self
    }

    /// This fault seen from the map around it.
    #[cold]
    pub(super) fn in_key(mut self, key: &str) -> Self {
        self.0.path.push(Segment::Key(key.to_owned()));
        self
    }

    /// This fault seen from the array around it.
    #[cold]
    pub(super) fn in_item(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Index(index));
        self
    }

    /// Where in the text, in bytes.
    pub(crate) fn offset(&self) -> usize {
        self.0.offset
    }

    /// Where in the value, as in `config.hosts[2]`; empty for the whole value.
    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.0.path.iter().rev() {
            match segment {
                Segment::Field(name) => push_key(&mut path, name),
                Segment::Key(key) => push_key(&mut path, key),
                Segment::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }

    pub(crate) fn expected(&self) -> &str {
        &self.0.expected
    }

    pub(crate) fn found(&self) -> &str {
        &self.0.found
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        write!(f, "expected {}, found {}", self.0.expected, self.0.found)
    }
}

fn push_key(path: &mut String, key: &str) {
    let identifier = key.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && key.chars().all(|other| other.is_ascii_alphanumeric() || other == '_');
    if !identifier {
        path.push_str(&format!("[{key:?}]"));
        return;
    }
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(key);
}

/// Text from outside for a one-line message: shortened, without characters that steer a terminal.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from("`");
    for (count, character) in text.chars().enumerate() {
        if count == FOUND_LIMIT {
            quoted.push('…');
            break;
        }
        match character.is_control() {
            true => quoted.extend(character.escape_default()),
            false => quoted.push(character),
        }
    }
    quoted.push('`');
    quoted
}

/// Names in the form `a`, `b`, `c`.
pub(crate) fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

impl Reader<'_> {
    /// A name for what stands at the current position.
    pub(super) fn found(&self) -> String {
        let rest = self.rest();
        match rest.bytes().next() {
            None => "the end of the text".to_owned(),
            Some(b'{') => "an object".to_owned(),
            Some(b'[') => "an array".to_owned(),
            Some(b'"') => {
                let mut end = Reader::new(rest);
                match end.skip_string() {
                    Ok(()) => {
                        format!("the string {}", quoted(rest.get(1..end.position() - 1).unwrap_or_default()))
                    }
                    Err(_) => "an unfinished string".to_owned(),
                }
            }
            Some(_) => {
                let word = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '-' | '.'));
                let end = match word.unwrap_or(rest.len()) {
                    0 => rest.chars().next().map_or(0, char::len_utf8),
                    end => end,
                };
                quoted(rest.get(..end).unwrap_or_default())
            }
        }
    }
}
