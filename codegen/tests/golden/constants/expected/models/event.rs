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
    pub(crate) r#final: bool,
    pub(crate) level: bool,
    pub(crate) unit: bool,
    /// No field of its own writes these.
    pub marks: Option<Vec<EventMarksItem>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Event {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(at: impl Into<String>) -> Self {
        Self {
            at: at.into(),
            r#final: Default::default(),
            level: Default::default(),
            unit: Default::default(),
            marks: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`at`](field@Self::at).
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = at.into();
        self
    }

    /// `final`.
    pub fn r#final(mut self) -> Self {
        self.r#final = true;
        self
    }

    /// `level`.
    pub fn level(mut self) -> Self {
        self.level = true;
        self
    }

    /// `unit`.
    pub fn unit(mut self) -> Self {
        self.unit = true;
        self
    }

    /// Sets [`marks`](field@Self::marks).
    pub fn marks(
        mut self,
        marks: impl IntoIterator<Item = impl Into<EventMarksItem>>,
    ) -> Self {
        self.marks = Some(marks.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `marks` if there is a value.
    pub fn maybe_marks(
        self,
        marks: Option<impl IntoIterator<Item = impl Into<EventMarksItem>>>,
    ) -> Self {
        match marks {
            Some(marks) => self.marks(marks),
            None => self,
        }
    }
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
