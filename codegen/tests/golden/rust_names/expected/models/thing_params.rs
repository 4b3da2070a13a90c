// @generated from codegen/tests/golden/rust_names/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;

/// `thing_in` of the schema.
#[doc(alias = "thing_in")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct ThingParams {
    /// `+`.
    pub plus: i64,
    /// `-`.
    pub minus: Presence<i64>,
}

impl ThingParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(plus: i64) -> Self {
        Self {
            plus,
            minus: Default::default(),
        }
    }

    /// Sets [`plus`](field@Self::plus).
    pub fn plus(mut self, plus: i64) -> Self {
        self.plus = plus;
        self
    }

    /// Sets [`minus`](field@Self::minus).
    pub fn minus(mut self, minus: i64) -> Self {
        self.minus = Presence::Value(minus);
        self
    }

    /// Sets `-` to JSON `null`.
    pub fn clear_minus(mut self) -> Self {
        self.minus = Presence::Null;
        self
    }

    /// Sets `minus` if there is a value.
    pub fn maybe_minus(self, minus: Option<i64>) -> Self {
        match minus {
            Some(minus) => self.minus(minus),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    ThingParams: closed {
        "+" => plus: required,
        "-" => minus: presence,
    }
}
