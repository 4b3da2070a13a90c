//! The one door for text of the document on its way into Rust and TOML.
//!
//! Text that reaches a doc comment, a line comment or the manifest passes through here and cannot become code on the other side: no doctest, no link that rustdoc resolves, no HTML, no
//! character that a reader does not see. String literals are made by `quote`, which escapes what cannot be seen.

mod address;
mod blocks;
mod inline;
mod json;
mod markdown;
mod prose;
mod rust;
mod toml;
mod visible;
mod wrap;

pub(crate) use address::is_address as is_web_address;
pub(crate) use inline::{code, plain};
pub(crate) use json::json_lines;
pub(crate) use markdown::markdown;
pub(crate) use rust::statements;
pub(crate) use toml::toml_string;
pub(crate) use visible::{one_line, visible};
pub(crate) use wrap::WIDTH;
