// @generated from codegen/tests/golden/docs/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::{Extra, Number};

/// One line.
///
/// A \[link\] that is none, \<html\>, a `[code] <span>` & an odd \` tick; an index\[0\], Vec\<u8\>, C:\\dir. The
/// same paragraph, which is long enough to be wrapped at the margin, wherever the margin may be: here or there.
///
/// - a list
/// - of two
///
/// 1. and
/// 2. another
///
/// ```text
/// let code = "never a doctest";
/// ```
///
/// See <https://example.com/text>.
#[deprecated]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Text {
    /// `plain`.
    pub plain: String,
    /// Has limits.
    ///
    /// Format: `uri`. At least 1 character. At most 80 characters. Matches `` ^[A-Z`]*$ ``. Default: `"X"`.
    pub limited: Option<String>,
    /// `number`.
    ///
    /// At least -1.5. Less than 2. A multiple of 0.5. Default: `1`.
    pub number: Option<Number>,
    /// `list`.
    ///
    /// At least 1 item. At most 2 items. No item twice. Default: `[]`.
    pub list: Option<Vec<String>>,
    /// `map`.
    ///
    /// At least 1 member.
    pub map: Option<BTreeMap<String, String>>,
    /// A title alone.
    #[deprecated]
    pub old: Option<bool>,
    /// Only received.
    ///
    /// Read-only: the server sets it.
    pub given: Option<String>,
    /// Only sent.
    ///
    /// Write-only: it is sent and never returned.
    pub taken: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Text {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(plain: impl Into<String>) -> Self {
        Self {
            plain: plain.into(),
            limited: Default::default(),
            number: Default::default(),
            list: Default::default(),
            map: Default::default(),
            old: Default::default(),
            given: Default::default(),
            taken: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`plain`](field@Self::plain).
    pub fn plain(mut self, plain: impl Into<String>) -> Self {
        self.plain = plain.into();
        self
    }

    /// Sets [`limited`](field@Self::limited).
    pub fn limited(mut self, limited: impl Into<String>) -> Self {
        self.limited = Some(limited.into());
        self
    }

    /// Sets `limited` if there is a value.
    pub fn maybe_limited(self, limited: Option<impl Into<String>>) -> Self {
        match limited {
            Some(limited) => self.limited(limited),
            None => self,
        }
    }

    /// Sets [`number`](field@Self::number).
    pub fn number(mut self, number: impl Into<Number>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets `number` if there is a value.
    pub fn maybe_number(self, number: Option<impl Into<Number>>) -> Self {
        match number {
            Some(number) => self.number(number),
            None => self,
        }
    }

    /// Sets [`list`](field@Self::list).
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `list` if there is a value.
    pub fn maybe_list(
        self,
        list: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match list {
            Some(list) => self.list(list),
            None => self,
        }
    }

    /// Sets [`map`](field@Self::map).
    pub fn map(
        mut self,
        map: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.map = Some(
            map.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `map` if there is a value.
    pub fn maybe_map(
        self,
        map: Option<impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>>,
    ) -> Self {
        match map {
            Some(map) => self.map(map),
            None => self,
        }
    }

    /// Sets [`old`](field@Self::old).
    #[deprecated]
    pub fn old(mut self, old: bool) -> Self {
        self.old = Some(old);
        self
    }

    /// Sets `old` if there is a value.
    pub fn maybe_old(self, old: Option<bool>) -> Self {
        match old {
            Some(old) => self.old(old),
            None => self,
        }
    }

    /// Sets [`taken`](field@Self::taken).
    pub fn taken(mut self, taken: impl Into<String>) -> Self {
        self.taken = Some(taken.into());
        self
    }

    /// Sets `taken` if there is a value.
    pub fn maybe_taken(self, taken: Option<impl Into<String>>) -> Self {
        match taken {
            Some(taken) => self.taken(taken),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Text: open {
        "plain" => plain: required,
        "limited" => limited: optional,
        "number" => number: optional,
        "list" => list: optional,
        "map" => map: optional,
        "old" => old: optional,
        "given" => given: optional,
        "taken" => taken: optional,
    }
}
