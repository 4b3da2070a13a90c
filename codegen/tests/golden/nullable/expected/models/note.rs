// @generated from codegen/tests/golden/nullable/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Number};
use crate::models::{MaybeText, NoteChoice, NoteUntyped, Tag};

/// Every way to say that null is allowed.
#[derive(Clone, Debug, PartialEq)]
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
    /// Fields that this version of the schema does not know, kept to the letter.
    pub extra: Extra,
}

impl Note {
    /// What is required; the rest is not sent unless it is set.
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

    /// `list`.
    pub fn list(mut self, list: impl Into<String>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// Sends `list` as null.
    pub fn clear_list(mut self) -> Self {
        self.list = None;
        self
    }

    /// `any_of`.
    ///
    /// Null: Not counted.
    pub fn any_of(mut self, any_of: i64) -> Self {
        self.any_of = Some(any_of);
        self
    }

    /// Sends `any_of` as null.
    pub fn clear_any_of(mut self) -> Self {
        self.any_of = None;
        self
    }

    /// `one_of`.
    pub fn one_of(mut self, one_of: bool) -> Self {
        self.one_of = Some(one_of);
        self
    }

    /// Sends `one_of` as null.
    pub fn clear_one_of(mut self) -> Self {
        self.one_of = None;
        self
    }

    /// `named`.
    pub fn named(mut self, named: Tag) -> Self {
        self.named = Some(named);
        self
    }

    /// Sends `named` as null.
    pub fn clear_named(mut self) -> Self {
        self.named = None;
        self
    }

    /// `choice`.
    pub fn choice(mut self, choice: impl Into<NoteChoice>) -> Self {
        self.choice = Some(choice.into());
        self
    }

    /// Sends `choice` as null.
    pub fn clear_choice(mut self) -> Self {
        self.choice = None;
        self
    }

    /// The component allows null.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sends `alias` as null.
    pub fn clear_alias(mut self) -> Self {
        self.alias = None;
        self
    }

    /// `untyped`.
    pub fn untyped(mut self, untyped: impl Into<NoteUntyped>) -> Self {
        self.untyped = Some(untyped.into());
        self
    }

    /// Sends `untyped` as null.
    pub fn clear_untyped(mut self) -> Self {
        self.untyped = None;
        self.extra.mark_null("untyped");
        self
    }

    /// `elements`.
    pub fn elements(
        mut self,
        elements: impl IntoIterator<Item = Option<Number>>,
    ) -> Self {
        self.elements = Some(elements.into_iter().collect());
        self
    }

    /// Sends `elements` as null.
    pub fn clear_elements(mut self) -> Self {
        self.elements = None;
        self.extra.mark_null("elements");
        self
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
