// @generated from codegen/tests/golden/closed_objects/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Open` of the schema.
///
/// At least 1 member. At most 9 members.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct Open {
    /// `last`.
    pub last: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Open {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`last`](field@Self::last).
    pub fn last(mut self, last: impl Into<String>) -> Self {
        self.last = Some(last.into());
        self
    }

    /// Sets `last` if there is a value.
    pub fn maybe_last(self, last: Option<impl Into<String>>) -> Self {
        match last {
            Some(last) => self.last(last),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Open: open {
        "last" => last: optional,
    }
}
