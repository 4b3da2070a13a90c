// @generated from codegen/tests/golden/identifiers/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `1e5` of the schema.
#[doc(alias = "1e5")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct _1e5 {
    /// `а`.
    pub а: Option<String>,
    /// `ª`.
    pub ª: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl _1e5 {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`а`](field@Self::а).
    pub fn а(mut self, а: impl Into<String>) -> Self {
        self.а = Some(а.into());
        self
    }

    /// Sets `а` if there is a value.
    pub fn maybe_а(self, а: Option<impl Into<String>>) -> Self {
        match а {
            Some(а) => self.а(а),
            None => self,
        }
    }

    /// Sets [`ª`](field@Self::ª).
    pub fn ª(mut self, ª: impl Into<String>) -> Self {
        self.ª = Some(ª.into());
        self
    }

    /// Sets `ª` if there is a value.
    pub fn maybe_ª(self, ª: Option<impl Into<String>>) -> Self {
        match ª {
            Some(ª) => self.ª(ª),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    _1e5: open {
        "а" => а: optional,
        "ª" => ª: optional,
    }
}
