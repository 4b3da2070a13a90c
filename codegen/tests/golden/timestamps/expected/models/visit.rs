// @generated from codegen/tests/golden/timestamps/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Timestamp};

/// `Visit` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Visit {
    /// When it began.
    pub from: Timestamp,
    /// `until`.
    pub until: Option<Timestamp>,
    /// `breaks`.
    pub breaks: Option<Vec<Timestamp>>,
    /// Any other format is a note.
    ///
    /// Format: `date`.
    pub day: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Visit {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(from: impl Into<Timestamp>) -> Self {
        Self {
            from: from.into(),
            until: Default::default(),
            breaks: Default::default(),
            day: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`from`](field@Self::from).
    pub fn from(mut self, from: impl Into<Timestamp>) -> Self {
        self.from = from.into();
        self
    }

    /// Sets [`until`](field@Self::until).
    pub fn until(mut self, until: impl Into<Timestamp>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Sets `until` to JSON `null`.
    pub fn clear_until(mut self) -> Self {
        self.until = None;
        self.extra.mark_null("until");
        self
    }

    /// Sets `until` if there is a value.
    pub fn maybe_until(self, until: Option<impl Into<Timestamp>>) -> Self {
        match until {
            Some(until) => self.until(until),
            None => self,
        }
    }

    /// Sets [`breaks`](field@Self::breaks).
    pub fn breaks(
        mut self,
        breaks: impl IntoIterator<Item = impl Into<Timestamp>>,
    ) -> Self {
        self.breaks = Some(breaks.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `breaks` if there is a value.
    pub fn maybe_breaks(
        self,
        breaks: Option<impl IntoIterator<Item = impl Into<Timestamp>>>,
    ) -> Self {
        match breaks {
            Some(breaks) => self.breaks(breaks),
            None => self,
        }
    }

    /// Sets [`day`](field@Self::day).
    pub fn day(mut self, day: impl Into<String>) -> Self {
        self.day = Some(day.into());
        self
    }

    /// Sets `day` if there is a value.
    pub fn maybe_day(self, day: Option<impl Into<String>>) -> Self {
        match day {
            Some(day) => self.day(day),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Visit: open {
        "from" => from: required,
        "until" => until: optional_nullable,
        "breaks" => breaks: optional,
        "day" => day: optional,
    }
}
