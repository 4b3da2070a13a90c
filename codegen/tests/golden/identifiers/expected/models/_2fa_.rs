// @generated from codegen/tests/golden/identifiers/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;

/// `2fa` of the schema.
#[doc(alias = "2fa")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct _2fa {
    /// `_0x`.
    pub _0x: Presence<String>,
    /// `0`.
    pub _0: Option<i64>,
    /// `default`.
    pub default: Option<String>,
}

impl _2fa {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`_0x`](field@Self::_0x).
    pub fn _0x(mut self, _0x: impl Into<String>) -> Self {
        self._0x = Presence::Value(_0x.into());
        self
    }

    /// Sets `_0x` to JSON `null`.
    pub fn clear_0x(mut self) -> Self {
        self._0x = Presence::Null;
        self
    }

    /// Sets `_0x` if there is a value.
    pub fn maybe_0x(self, _0x: Option<impl Into<String>>) -> Self {
        match _0x {
            Some(_0x) => self._0x(_0x),
            None => self,
        }
    }

    /// Sets [`_0`](field@Self::_0).
    pub fn _0(mut self, _0: i64) -> Self {
        self._0 = Some(_0);
        self
    }

    /// Sets `_0` if there is a value.
    pub fn maybe_0(self, _0: Option<i64>) -> Self {
        match _0 {
            Some(_0) => self._0(_0),
            None => self,
        }
    }

    /// Sets [`default`](field@Self::default).
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Sets `default` if there is a value.
    pub fn maybe_default(self, default: Option<impl Into<String>>) -> Self {
        match default {
            Some(default) => self.default(default),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    _2fa: closed {
        "_0x" => _0x: presence,
        "0" => _0: optional,
        "default" => default: optional,
    }
}
