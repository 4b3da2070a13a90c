//! The document as a tree of JSON values, each of which knows where it stands.

use std::fmt;
use std::ops::Range;
use std::rc::Rc;

use crate::model::Place;

/// A JSON value.
#[derive(Clone, Debug)]
pub struct Node<'t> {
    /// What it is.
    pub value: Value<'t>,
    /// Its exact text.
    pub source: &'t str,
    /// Where that text begins, in bytes.
    pub start: usize,
    /// Where the key stands under which the value is found; none for the root and for elements of arrays.
    pub key: Option<Range<usize>>,
    /// Where it stands in the document.
    pub pointer: Pointer,
}

/// What a [`Node`] holds. Numbers are kept as text: see [`Node::source`].
#[derive(Clone, Debug)]
pub enum Value<'t> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number.
    Number,
    /// A string without its quotes and escapes.
    String(String),
    /// An array.
    Array(Vec<Node<'t>>),
    /// An object. No key stands twice.
    Object(Vec<Member<'t>>),
}

/// A key and its value.
#[derive(Clone, Debug)]
pub struct Member<'t> {
    /// The key without its quotes and escapes.
    pub key: String,
    /// The value; it knows where the key stands.
    pub value: Node<'t>,
}

impl Node<'_> {
    /// Where the value stands: its text where it is a string, number, boolean or null, else its key, else its bracket.
    pub fn place(&self) -> Place {
        let range = match (&self.value, &self.key) {
            (Value::Array(_) | Value::Object(_), Some(key)) => key.clone(),
            (Value::Array(_) | Value::Object(_), None) => self.start..self.start + 1,
            _ => self.start..self.start + self.source.len(),
        };
        Place { pointer: self.pointer.to_string(), range }
    }

    /// Where its key stands, with the pointer of the object that holds it; the value's own place if it has no key. For values whose key is a keyword.
    pub fn key_place(&self) -> Place {
        match &self.key {
            Some(key) => Place { pointer: self.pointer.parent().to_string(), range: key.clone() },
            None => self.place(),
        }
    }

    /// Where its key stands, with its own pointer; the value's own place if it has no key. For values whose key is a name that the document gives.
    pub fn name_place(&self) -> Place {
        match &self.key {
            Some(key) => Place { pointer: self.pointer.to_string(), range: key.clone() },
            None => self.place(),
        }
    }

    /// What it is, in words: `a string`.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Boolean(_) => "true or false",
            Value::Number => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }

    /// Whether it stands within the range of an `i64`, and which number it is.
    pub fn integer(&self) -> Option<i64> {
        match self.value {
            Value::Number => self.source.parse().ok(),
            _ => None,
        }
    }

    /// The same value without blanks between its parts. Numbers and strings keep their exact text.
    pub fn compact(&self) -> String {
        let mut out = String::new();
        self.write_compact(&mut out);
        out
    }

    fn write_compact(&self, out: &mut String) {
        match &self.value {
            Value::Array(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.write_compact(out);
                }
                out.push(']');
            }
            Value::Object(members) => {
                out.push('{');
                for (index, member) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    // A string has no fallible part to serialize.
                    out.push_str(&serde_json::to_string(&member.key).unwrap_or_default());
                    out.push(':');
                    member.value.write_compact(out);
                }
                out.push('}');
            }
            _ => out.push_str(self.source),
        }
    }
}

/// A JSON pointer. Its links are shared with those of the values around it.
#[derive(Clone, Default)]
pub struct Pointer(Option<Rc<Link>>);

struct Link {
    parent: Pointer,
    token: Token,
}

/// One step of a [`Pointer`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Into an object.
    Key(String),
    /// Into an array.
    Index(usize),
}

impl Pointer {
    /// The pointer of a member or element.
    pub fn child(&self, token: Token) -> Self {
        Self(Some(Rc::new(Link { parent: self.clone(), token })))
    }

    /// The pointer of what holds this; the root holds itself.
    pub fn parent(&self) -> Self {
        self.0.as_ref().map(|link| link.parent.clone()).unwrap_or_default()
    }

    /// The last step; none at the root.
    pub fn last(&self) -> Option<&Token> {
        self.0.as_ref().map(|link| &link.token)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(link) = &self.0 else { return Ok(()) };
        write!(f, "{}/", link.parent)?;
        match &link.token {
            Token::Key(key) => f.write_str(&key.replace('~', "~0").replace('/', "~1")),
            Token::Index(index) => write!(f, "{index}"),
        }
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
