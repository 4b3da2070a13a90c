// @generated from codegen/tests/golden/event_streams/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Chapter, Word};

/// `StoryEvent` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoryEvent {
    /// `type` is `word`.
    Word(Word),
    /// `type` is `chapter`.
    Chapter(Chapter),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

impl StoryEvent {
    /// The `Word`, if it is one.
    pub fn as_word(&self) -> Option<&Word> {
        match self {
            Self::Word(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Word`, if it is one.
    pub fn into_word(self) -> Option<Word> {
        match self {
            Self::Word(value) => Some(value),
            _ => None,
        }
    }

    /// The `Chapter`, if it is one.
    pub fn as_chapter(&self) -> Option<&Chapter> {
        match self {
            Self::Chapter(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Chapter`, if it is one.
    pub fn into_chapter(self) -> Option<Chapter> {
        match self {
            Self::Chapter(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is a variant that this version of the schema does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

client_runtime::impl_union! {
    StoryEvent: open, tag "type" {
        "word" => Word(Word),
        "chapter" => Chapter(Chapter),
    }
}
