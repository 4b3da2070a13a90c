//! Why text cannot be read: the path to the value, the offset, what was expected, what was found.

use std::borrow::Cow;

/// How many characters of a scalar a message quotes.
const FOUND_LIMIT: usize = 60;

/// What is found where a key is there twice.
const REPEATED: &str = "it again";

/// Why a value could not be read. As large as a pointer, so that results stay small.
#[derive(Debug)]
pub struct ReadError(Box<Details>);

#[derive(Debug)]
struct Details {
    /// From the inside out: each level adds its segment while the error passes.
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

impl ReadError {
    #[cold]
    pub(crate) fn new(
        offset: usize,
        expected: impl Into<Cow<'static, str>>,
        found: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self(Box::new(Details { path: Vec::new(), offset, expected: expected.into(), found: found.into() }))
    }

    /// The error that an object has the same key twice.
    #[cold]
    pub(crate) fn repeated_key(offset: usize, key: &str) -> Self {
        Self::new(offset, format!("the key {} once", quoted(key)), REPEATED)
    }

    /// Whether an object has the same key twice, which no type makes right.
    pub(crate) fn is_repeated_key(&self) -> bool {
        self.0.found == REPEATED
    }

    /// The error that an object lacks a required field.
    #[cold]
    pub(crate) fn missing_field(offset: usize, name: &'static str) -> Self {
        Self::new(offset, format!("the field `{name}`"), "an object without it")
    }

    /// This error, seen from the object around it.
    #[cold]
    pub(crate) fn in_field(mut self, name: &'static str) -> Self {
        self.0.path.push(Segment::Field(name));
        self
    }

    /// This error, seen from the map around it.
    #[cold]
    pub(crate) fn in_key(mut self, key: &str) -> Self {
        self.0.path.push(Segment::Key(key.to_owned()));
        self
    }

    /// This error, seen from the array around it.
    #[cold]
    pub(crate) fn in_item(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Index(index));
        self
    }

    /// The offset in the text, in bytes.
    pub(crate) fn offset(&self) -> usize {
        self.0.offset
    }

    /// The path to the value, such as `config.hosts[2]`, behind the name of a type: `server.config.hosts[2]` for `Server`.
    pub(crate) fn path_from(&self, name: &str) -> String {
        let mut path = snake_case(name);
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

/// `path: expected this, found that`.
pub(super) fn message(path: &str, expected: &str, found: &str) -> String {
    let colon = if path.is_empty() { "" } else { ": " };
    format!("{path}{colon}expected {expected}, found {found}")
}

/// The name of a type as the name of a value.
fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    let mut before = '_';
    for character in name.chars() {
        if character.is_uppercase() && !before.is_uppercase() && before != '_' {
            snake.push('_');
        }
        snake.extend(character.to_lowercase());
        before = character;
    }
    snake
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

/// Untrusted text for a one-line message: shortened, and with control characters escaped.
pub(crate) fn quoted(text: &str) -> String {
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
