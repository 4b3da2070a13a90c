// @generated from codegen/tests/golden/union_constant/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Answer, Question};

/// No discriminator: the members differ by the constant `role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Message {
    /// `role` is `question`.
    Question(Question),
    /// `role` is `answer`.
    Answer(Answer),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

impl Message {
    /// The `Question`, if it is one.
    pub fn as_question(&self) -> Option<&Question> {
        match self {
            Self::Question(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Question`, if it is one.
    pub fn into_question(self) -> Option<Question> {
        match self {
            Self::Question(value) => Some(value),
            _ => None,
        }
    }

    /// The `Answer`, if it is one.
    pub fn as_answer(&self) -> Option<&Answer> {
        match self {
            Self::Answer(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Answer`, if it is one.
    pub fn into_answer(self) -> Option<Answer> {
        match self {
            Self::Answer(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is a variant that this version of the schema does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

client_runtime::impl_union! {
    Message: open, tag "role" {
        "question" => Question(Question),
        "answer" => Answer(Answer),
    }
}
