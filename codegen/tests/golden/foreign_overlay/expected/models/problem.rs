// @generated from codegen/tests/golden/foreign_overlay/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Problem` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct Problem {
    /// `title`.
    pub title: Option<String>,
    /// `detail`.
    pub detail: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Problem {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`title`](field@Self::title).
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `title` if there is a value.
    pub fn maybe_title(self, title: Option<impl Into<String>>) -> Self {
        match title {
            Some(title) => self.title(title),
            None => self,
        }
    }

    /// Sets [`detail`](field@Self::detail).
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets `detail` if there is a value.
    pub fn maybe_detail(self, detail: Option<impl Into<String>>) -> Self {
        match detail {
            Some(detail) => self.detail(detail),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Problem: open {
        "title" => title: optional,
        "detail" => detail: optional,
    }
}
