//! Whether bytes are JSON at all, and what is wrong if they are not.

use std::fmt;
use std::ops::Range;

use jsonc_parser::errors::{ParseError, ParseErrorKind as Kind};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// How deep arrays and objects may nest. Real documents stay below 30; without a bound, recursion could exhaust the stack.
const DEEPEST: usize = 64;

const TOO_DEEP: &str = "more than 64 arrays and objects within one another";

/// Why a text is no document.
#[derive(Debug)]
pub(super) struct SyntaxError {
    pub(super) message: String,
    pub(super) range: Range<usize>,
    pub(super) help: &'static str,
}

/// The text of a file that holds one JSON value and nothing else. `serde_json` decides; it takes nothing that is not in RFC 8259.
pub(super) fn check(text: &str) -> Result<&str, SyntaxError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = Syntax { depth: 0 }.deserialize(&mut reader).and_then(|()| reader.end());
    read.map(|()| text).map_err(|error| error_of(text, &error))
}

/// JSON without the liberties that `jsonc-parser` can take.
pub(super) fn strict() -> ParseOptions {
    ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}

/// The text of a file.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, SyntaxError> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        diagnostic("the file is not UTF-8 text", at..at + 1, "save it as UTF-8")
    })?;
    if text.starts_with('\u{feff}') {
        return Err(diagnostic(
            "a byte order mark is at the start of the document",
            0..3,
            "save the file as UTF-8 without one",
        ));
    }
    if text.trim().is_empty() {
        return Err(empty());
    }
    Ok(text)
}

/// Whether a text means to be JSON. YAML begins with something else, though it may hold JSON.
pub(super) fn is_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[', '"', '/'])
}

/// There is nothing in the file.
pub(super) fn empty() -> SyntaxError {
    diagnostic("the file is empty", 0..0, "write an OpenAPI 3.1 document as JSON or YAML")
}

pub(super) fn diagnostic(message: impl Into<String>, range: Range<usize>, help: &'static str) -> SyntaxError {
    SyntaxError { message: message.into(), range, help }
}

/// What is wrong, in our words: as `jsonc-parser` knows it where a person wrote something that other languages take, else as `serde_json` says it.
fn error_of(text: &str, error: &serde_json::Error) -> SyntaxError {
    let whole = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    let message = whole.strip_suffix(&position).unwrap_or(&whole);
    if message != TOO_DEEP
        && let Err(error) = parse_to_ast(text, &CollectOptions::default(), &strict())
        && let Some(diagnostic) = liberty(&error)
    {
        return diagnostic;
    }
    if error.is_eof() {
        let end = text.trim_end().len();
        return diagnostic("the document ends too early", end..end, "is a part of the file missing?");
    }
    let range = range_of(text, error);
    match message {
        TOO_DEEP => {
            diagnostic(TOO_DEEP, range, "real documents need far fewer; move inner schemas to components")
        }
        "trailing characters" => {
            diagnostic("text after the end of the document", range, "the file holds one JSON object")
        }
        message => diagnostic(format!("not JSON: {message}"), range, "correct it here or shortly before"),
    }
}

/// Where `serde_json` stopped. It counts bytes; within a character its first byte is meant.
fn range_of(text: &str, error: &serde_json::Error) -> Range<usize> {
    let line_start =
        text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let start = (line_start + error.column().saturating_sub(1)).min(text.trim_end().len());
    let start = (0..=start).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    start..start + 1
}

/// The diagnostic of something that JSON does not have and other languages do.
fn liberty(error: &ParseError) -> Option<SyntaxError> {
    let (message, help) = match error.kind() {
        Kind::TrailingCommasNotAllowed => ("a comma after the last element", "remove the comma"),
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => {
            ("a comment", "JSON has no comments; use `description`, or `x-source` where a fact comes from")
        }
        Kind::SingleQuotedStringsNotAllowed => ("a string in single quotes", "write it in double quotes"),
        Kind::ExpectedStringObjectProperty => ("a key without quotes", "write it in double quotes"),
        Kind::ExpectedComma => ("a comma is missing here", "add it"),
        Kind::HexadecimalNumbersNotAllowed => ("a hexadecimal number", "write it in decimal digits"),
        Kind::UnaryPlusNumbersNotAllowed => ("a number with a plus sign", "leave the sign out"),
        Kind::BareDecimalPointNumbersNotAllowed => {
            ("a number without digits on both sides of the point", "add `0`")
        }
        Kind::NonFiniteNumbersNotAllowed => ("a number that JSON does not have", "write a finite number"),
        _ => return None,
    };
    let range = error.range();
    Some(diagnostic(format!("not JSON: {message}"), range.start..range.end, help))
}

/// What `jsonc-parser` found in a text that `serde_json` takes.
pub(super) fn explain(error: &ParseError) -> SyntaxError {
    let range = error.range();
    liberty(error).unwrap_or_else(|| {
        let message = format!("not JSON: {}", error.kind());
        diagnostic(message, range.start..range.end, "correct it here or shortly before")
    })
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
