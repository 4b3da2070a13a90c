// @generated from codegen/tests/golden/nullable/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Number};

use crate::models::{MaybeText, NoteChoice, NoteUntyped, Tag};

/// Every way to say that null is allowed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Note {
    /// `list`.
    pub list: Option<String>,
    /// `any_of`.
    ///
    /// Null: Not counted.
    pub any_of: Option<i64>,
    /// `one_of`.
    pub one_of: Option<bool>,
    /// `named`.
    pub named: Option<Tag>,
    /// `choice`.
    pub choice: Option<NoteChoice>,
    /// The component allows null.
    pub alias: Option<MaybeText>,
    /// `untyped`.
    pub untyped: Option<NoteUntyped>,
    /// `elements`.
    pub elements: Option<Vec<Option<Number>>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Note {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(
        list: Option<String>,
        any_of: Option<i64>,
        one_of: Option<bool>,
        named: Option<Tag>,
        choice: Option<NoteChoice>,
        alias: Option<MaybeText>,
    ) -> Self {
        Self {
            list,
            any_of,
            one_of,
            named,
            choice,
            alias,
            untyped: Default::default(),
            elements: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`list`](field@Self::list).
    pub fn list(mut self, list: impl Into<String>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// Sets `list` to JSON `null`.
    pub fn clear_list(mut self) -> Self {
        self.list = None;
        self
    }

    /// Sets [`any_of`](field@Self::any_of).
    pub fn any_of(mut self, any_of: i64) -> Self {
        self.any_of = Some(any_of);
        self
    }

    /// Sets `any_of` to JSON `null`.
    pub fn clear_any_of(mut self) -> Self {
        self.any_of = None;
        self
    }

    /// Sets [`one_of`](field@Self::one_of).
    pub fn one_of(mut self, one_of: bool) -> Self {
        self.one_of = Some(one_of);
        self
    }

    /// Sets `one_of` to JSON `null`.
    pub fn clear_one_of(mut self) -> Self {
        self.one_of = None;
        self
    }

    /// Sets [`named`](field@Self::named).
    pub fn named(mut self, named: Tag) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets `named` to JSON `null`.
    pub fn clear_named(mut self) -> Self {
        self.named = None;
        self
    }

    /// Sets [`choice`](field@Self::choice).
    pub fn choice(mut self, choice: impl Into<NoteChoice>) -> Self {
        self.choice = Some(choice.into());
        self
    }

    /// Sets `choice` to JSON `null`.
    pub fn clear_choice(mut self) -> Self {
        self.choice = None;
        self
    }

    /// Sets [`alias`](field@Self::alias).
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets `alias` to JSON `null`.
    pub fn clear_alias(mut self) -> Self {
        self.alias = None;
        self
    }

    /// Sets [`untyped`](field@Self::untyped).
    pub fn untyped(mut self, untyped: impl Into<NoteUntyped>) -> Self {
        self.untyped = Some(untyped.into());
        self
    }

    /// Sets `untyped` to JSON `null`.
    pub fn clear_untyped(mut self) -> Self {
        self.untyped = None;
        self.extra.mark_null("untyped");
        self
    }

    /// Sets `untyped` if there is a value.
    pub fn maybe_untyped(self, untyped: Option<impl Into<NoteUntyped>>) -> Self {
        match untyped {
            Some(untyped) => self.untyped(untyped),
            None => self,
        }
    }

    /// Sets [`elements`](field@Self::elements).
    pub fn elements(
        mut self,
        elements: impl IntoIterator<Item = Option<Number>>,
    ) -> Self {
        self.elements = Some(elements.into_iter().collect());
        self
    }

    /// Sets `elements` to JSON `null`.
    pub fn clear_elements(mut self) -> Self {
        self.elements = None;
        self.extra.mark_null("elements");
        self
    }

    /// Sets `elements` if there is a value.
    pub fn maybe_elements(
        self,
        elements: Option<impl IntoIterator<Item = Option<Number>>>,
    ) -> Self {
        match elements {
            Some(elements) => self.elements(elements),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Note: open {
        "list" => list: required,
        "any_of" => any_of: required,
        "one_of" => one_of: required,
        "named" => named: required,
        "choice" => choice: required,
        "alias" => alias: required,
        "untyped" => untyped: optional_nullable,
        "elements" => elements: optional_nullable,
    }
}
