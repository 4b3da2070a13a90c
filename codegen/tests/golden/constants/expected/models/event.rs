// @generated from codegen/tests/golden/constants/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::EventMarksItem;

/// `Event` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Event {
    /// `at`.
    pub at: String,
    r#final: bool,
    level: bool,
    unit: bool,
    /// No field of its own writes these.
    pub marks: Option<Vec<EventMarksItem>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Event: open {
        "type" => constant("event"),
        "version" => constant(3),
        "stored" => constant(true),
        "at" => at: required,
        "final" => r#final: optional_constant(true),
        "level" => level: optional_constant(1),
        "unit" => unit: optional_constant("m"),
        "marks" => marks: optional,
    }
}
