//! Text to an identifier that the Rust parser accepts, in edition 2024.

use proc_macro2::{Ident, Span};
use unicode_normalization::UnicodeNormalization;

use super::{casing, signs};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;
use crate::text::code;

/// Words that cannot be an identifier as they stand, strict and reserved, of edition 2024.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that may not be written raw, either.
const NEVER_RAW: &[&str] = &["crate", "self", "super", "Self", "_"];

/// Which case a place wants.
#[derive(Clone, Copy, Debug)]
pub(super) enum Case {
    /// Types and variants.
    Pascal,
    /// Fields, methods, modules.
    Snake,
    /// Statics.
    Shouty,
}

/// Makes the identifier of `text`, or of `rust_name` where the schema gives one.
///
/// Keywords become raw (`r#type`), or get a `_` behind where Rust has no raw form (`self_`); a leading digit gets a `_` before it, the sign before a number becomes a word. A text
/// without a letter or digit is spelled by its signs, which is reported.
pub(super) fn identifier(
    text: &str,
    rust_name: Option<&str>,
    case: Case,
    place: Place,
    diagnostics: &mut Diagnostics,
) -> Ident {
    let source = rust_name.unwrap_or(text);
    if signs::is_signed_number(source) {
        return spelled(source, case);
    }
    parse(&cased(source, case)).unwrap_or_else(|| {
        let name = spelled(source, case);
        let settled = if diagnostics.is_lenient() { format!("; it is `{name}`") } else { String::new() };
        let message = format!("no Rust name can be made from {}{settled}", code(source));
        let help = "give it one with `x-rust-name` (resources: `x-resource`, enum values: `x-enum-names`)";
        diagnostics.push(Diagnostic::new(message, place).with_help(help).tolerable_as("settled-name"));
        name
    })
}

/// The identifier of a text with its signs in words.
pub(super) fn spelled(text: &str, case: Case) -> Ident {
    let by_signs = parse(&cased(&signs::spelled(text), case));
    let by_numbers = || parse(&cased(&signs::numbers(text), case));
    by_signs.or_else(by_numbers).unwrap_or_else(|| Ident::new("_unnamed", Span::call_site()))
}

/// A name that is made from another one.
pub(super) fn derived(from: &Ident, words: &str, case: Case) -> Ident {
    let text = format!("{} {words}", plain(from));
    parse(&cased(&text, case)).unwrap_or_else(|| from.clone())
}

fn cased(text: &str, case: Case) -> String {
    // Rust compares identifiers in this form, so that texts that look the same collide here already.
    let composed: String = text.nfc().collect();
    let cased = match case {
        Case::Pascal => casing::pascal(&composed),
        Case::Snake => casing::snake(&composed),
        Case::Shouty => casing::shouty(&composed),
    };
    cased.nfc().collect()
}

/// The name with a `_` behind, which none of ours has.
pub(super) fn underscored(name: &Ident) -> Ident {
    Ident::new(&format!("{}_", plain(name).trim_end_matches('_')), Span::call_site())
}

/// The name with a number behind: `Pet2`, `V1_2`.
pub(super) fn numbered(name: &Ident, number: u64) -> Ident {
    let plain = plain(name);
    let joint = if plain.ends_with(|last: char| last.is_numeric()) { "_" } else { "" };
    Ident::new(&format!("{plain}{joint}{number}"), Span::call_site())
}

/// An identifier from text that is already in its case.
pub(super) fn parse(cased: &str) -> Option<Ident> {
    let text = match cased {
        "" => return None,
        word if NEVER_RAW.contains(&word) => format!("{word}_"),
        word if KEYWORDS.contains(&word) => return Some(Ident::new_raw(word, Span::call_site())),
        word if word.starts_with(|first: char| first.is_ascii_digit()) => format!("_{word}"),
        word => word.to_owned(),
    };
    let mut characters = text.chars();
    let begins = characters.next().is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first));
    let is_name = begins && characters.all(unicode_ident::is_xid_continue) && text != "_";
    is_name.then(|| Ident::new(&text, Span::call_site()))
}

/// Whether Rust keeps a word for itself.
pub(super) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word) || NEVER_RAW.contains(&word)
}

/// The identifier without `r#`, for joining into longer names.
pub(crate) fn plain(identifier: &Ident) -> String {
    let text = identifier.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snake(text: &str) -> String {
        identifier(text, None, Case::Snake, Place::default(), &mut Diagnostics::lenient()).to_string()
    }

    #[test]
    fn keywords_are_raw_or_marked() {
        assert_eq!(snake("type"), "r#type");
        assert_eq!(snake("gen"), "r#gen");
        assert_eq!(snake("self"), "self_");
        assert_eq!(snake("super"), "super_");
    }

    #[test]
    fn odd_text_is_named() {
        assert_eq!(snake("2fa"), "_2fa");
        assert_eq!(snake("größe"), "größe");
        assert_eq!(snake("e\u{301}"), "é");
        assert_eq!(snake("***"), "star_star_star");
        assert_eq!(snake("-1"), "minus_1");
        assert_eq!(snake(""), "empty");
        assert_eq!(snake("x²"), "x_ub2");
    }
}
