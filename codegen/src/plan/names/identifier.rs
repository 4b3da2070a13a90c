//! Text to an identifier that the Rust parser accepts, in edition 2024.

use proc_macro2::{Ident, Span};
use unicode_normalization::UnicodeNormalization;

use super::casing;
use super::scope::{is_nameless, nameless};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;

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
/// Keywords become raw (`r#type`), or get a `_` behind where Rust has no raw form (`self_`); a leading digit gets a `_` before it.
pub(super) fn identifier(
    text: &str,
    rust_name: Option<&str>,
    case: Case,
    place: Place,
) -> Result<Ident, Diagnostic> {
    let source = rust_name.unwrap_or(text);
    // Rust compares identifiers in this form, so that texts that look the same collide here already.
    let composed: String = source.nfc().collect();
    let cased = match case {
        Case::Pascal => casing::pascal(&composed),
        Case::Snake => casing::snake(&composed),
        Case::Shouty => casing::shouty(&composed),
    };
    parse(&cased.nfc().collect::<String>()).ok_or_else(|| {
        Diagnostic::new(format!("no Rust name can be made from `{source}`"), place)
            .with_help("give it one with `x-rust-name` (enum values: `x-enum-names`)")
    })
}

/// A name that is made from another one: one error is enough where that could not be made.
pub(super) fn derived(
    from: &Ident,
    text: &str,
    case: Case,
    place: Place,
    diagnostics: &mut Diagnostics,
) -> Ident {
    if is_nameless(from) {
        return nameless();
    }
    identifier(text, None, case, place).unwrap_or_else(|diagnostic| {
        diagnostics.push(diagnostic);
        nameless()
    })
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
    syn::parse_str::<Ident>(&text).ok()
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
        identifier(text, None, Case::Snake, Place::default()).map_or("none".into(), |name| name.to_string())
    }

    #[test]
    fn keywords_are_raw_or_marked() {
        assert_eq!(snake("type"), "r#type");
        assert_eq!(snake("gen"), "r#gen");
        assert_eq!(snake("self"), "self_");
        assert_eq!(snake("super"), "super_");
    }

    #[test]
    fn odd_text_is_named_or_refused() {
        assert_eq!(snake("2fa"), "_2fa");
        assert_eq!(snake("größe"), "größe");
        assert_eq!(snake("e\u{301}"), "é");
        assert_eq!(snake("***"), "none");
        assert_eq!(snake(""), "none");
        assert_eq!(snake("x²"), "none");
    }
}
