// @generated from codegen/tests/golden/union_constant/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Answer, Question};

/// No discriminator: the members differ by the constant `role`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// `role` is `question`.
    Question(Question),
    /// `role` is `answer`.
    Answer(Answer),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

client_runtime::impl_union! {
    Message: open, tag "role" {
        "question" => Question(Question),
        "answer" => Answer(Answer),
    }
}
