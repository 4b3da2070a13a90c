//! Whether bytes are JSON at all.

use std::fmt;
use std::ops::Range;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::diagnostic::Diagnostic;
use crate::model::Place;

/// How deep arrays and objects may nest. Real documents stay below 30; without a bound, walking one could exhaust the stack.
const DEEPEST: usize = 64;

const TOO_DEEP: &str = "more than 64 arrays and objects within one another";

/// The text of a file that holds one JSON value and nothing else.
pub(super) fn check(bytes: &[u8]) -> Result<&str, Box<Diagnostic>> {
    let text = text_of(bytes)?;
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = Syntax { depth: 0 }.deserialize(&mut reader).and_then(|()| reader.end());
    match read {
        Ok(()) => Ok(text),
        Err(error) => Err(fault_of(text, &error)),
    }
}

fn text_of(bytes: &[u8]) -> Result<&str, Box<Diagnostic>> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        fault("the file is not UTF-8 text", at..at + 1, "save it as UTF-8")
    })?;
    if text.starts_with('\u{feff}') {
        return Err(fault(
            "a byte order mark stands before the document",
            0..3,
            "save the file as UTF-8 without one",
        ));
    }
    if text.trim().is_empty() {
        return Err(fault("the file is empty", 0..0, "write an OpenAPI 3.1 document as JSON"));
    }
    Ok(text)
}

fn fault(message: impl Into<String>, range: Range<usize>, help: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(message, &Place { pointer: String::new(), range }).with_help(help))
}

/// What `serde_json` found, in our words.
pub(super) fn fault_of(text: &str, error: &serde_json::Error) -> Box<Diagnostic> {
    let end = text.trim_end().len();
    if error.is_eof() {
        return fault("the document ends too early", end..end, "is a part of the file missing?");
    }
    let line_start =
        text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let start = (line_start + error.column().saturating_sub(1)).min(end);
    // `serde_json` counts bytes; a fault within a character is shown at its first byte.
    let start = (0..=start).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let range = start..start + 1;
    let whole = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    match whole.strip_suffix(&position).unwrap_or(&whole) {
        TOO_DEEP => fault(
            TOO_DEEP,
            range,
            "a document in the dialect needs far fewer; move inner schemas to components",
        ),
        "trailing characters" => {
            fault("text after the end of the document", range, "the file holds one JSON object")
        }
        message => fault(format!("not JSON: {message}"), range, "correct it here or shortly before"),
    }
}

/// Reads any value for its syntax alone.
#[derive(Clone, Copy)]
struct Syntax {
    depth: usize,
}

impl Syntax {
    fn deeper<E: de::Error>(self) -> Result<Self, E> {
        if self.depth < DEEPEST { Ok(Self { depth: self.depth + 1 }) } else { Err(E::custom(TOO_DEEP)) }
    }
}

impl<'de> DeserializeSeed<'de> for Syntax {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Syntax {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let inner = self.deeper()?;
        while items.next_element_seed(inner)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let inner = self.deeper()?;
        while members.next_key::<IgnoredAny>()?.is_some() {
            members.next_value_seed(inner)?;
        }
        Ok(())
    }
}
