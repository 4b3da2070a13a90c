// @generated from codegen/tests/golden/numbers/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Number};

/// `Measure` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Measure {
    /// `small`.
    ///
    /// At least -5. At most 5. A multiple of 1.
    pub small: i32,
    /// `large`.
    pub large: i64,
    /// `plain`.
    pub plain: i64,
    /// `exact`.
    ///
    /// More than 0. Less than 1e3.
    pub exact: Number,
    /// Any other format is a note.
    ///
    /// Format: `uint8`.
    pub unsigned: Option<i64>,
    /// `huge`.
    ///
    /// Default: `18446744073709551615`.
    pub huge: Option<u64>,
    /// `double`.
    ///
    /// Format: `double`. Default: `0.5`.
    pub double: Option<Number>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Measure {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(small: i32, large: i64, plain: i64, exact: impl Into<Number>) -> Self {
        Self {
            small,
            large,
            plain,
            exact: exact.into(),
            unsigned: Default::default(),
            huge: Default::default(),
            double: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`small`](field@Self::small).
    pub fn small(mut self, small: i32) -> Self {
        self.small = small;
        self
    }

    /// Sets [`large`](field@Self::large).
    pub fn large(mut self, large: i64) -> Self {
        self.large = large;
        self
    }

    /// Sets [`plain`](field@Self::plain).
    pub fn plain(mut self, plain: i64) -> Self {
        self.plain = plain;
        self
    }

    /// Sets [`exact`](field@Self::exact).
    pub fn exact(mut self, exact: impl Into<Number>) -> Self {
        self.exact = exact.into();
        self
    }

    /// Sets [`unsigned`](field@Self::unsigned).
    pub fn unsigned(mut self, unsigned: i64) -> Self {
        self.unsigned = Some(unsigned);
        self
    }

    /// Sets `unsigned` if there is a value.
    pub fn maybe_unsigned(self, unsigned: Option<i64>) -> Self {
        match unsigned {
            Some(unsigned) => self.unsigned(unsigned),
            None => self,
        }
    }

    /// Sets [`huge`](field@Self::huge).
    pub fn huge(mut self, huge: u64) -> Self {
        self.huge = Some(huge);
        self
    }

    /// Sets `huge` if there is a value.
    pub fn maybe_huge(self, huge: Option<u64>) -> Self {
        match huge {
            Some(huge) => self.huge(huge),
            None => self,
        }
    }

    /// Sets [`double`](field@Self::double).
    pub fn double(mut self, double: impl Into<Number>) -> Self {
        self.double = Some(double.into());
        self
    }

    /// Sets `double` to JSON `null`.
    pub fn clear_double(mut self) -> Self {
        self.double = None;
        self.extra.mark_null("double");
        self
    }

    /// Sets `double` if there is a value.
    pub fn maybe_double(self, double: Option<impl Into<Number>>) -> Self {
        match double {
            Some(double) => self.double(double),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Measure: open {
        "small" => small: required,
        "large" => large: required,
        "plain" => plain: required,
        "exact" => exact: required,
        "unsigned" => unsigned: optional,
        "huge" => huge: optional,
        "double" => double: optional_nullable,
    }
}
