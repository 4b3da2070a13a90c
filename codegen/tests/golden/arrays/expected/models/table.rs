// @generated from codegen/tests/golden/arrays/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Number};
use crate::models::{Cell, Cells};

/// `Table` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Table {
    /// `names`.
    ///
    /// At least 1 item. No item twice.
    pub names: Vec<String>,
    /// `rows`.
    ///
    /// Each item: At most 3 items.
    pub rows: Vec<Vec<Number>>,
    /// `holes`.
    pub holes: Vec<Option<bool>>,
    /// Through a component.
    pub cells: Option<Cells>,
    /// `maybe`.
    pub maybe: Option<Vec<Cell>>,
    /// Fields that this version of the schema does not know, kept to the letter.
    pub extra: Extra,
}

impl Table {
    /// What is required; the rest is not sent unless it is set.
    pub fn new(
        names: impl IntoIterator<Item = impl Into<String>>,
        rows: impl IntoIterator<Item = Vec<Number>>,
        holes: impl IntoIterator<Item = Option<bool>>,
    ) -> Self {
        Self {
            names: names.into_iter().map(Into::into).collect(),
            rows: rows.into_iter().collect(),
            holes: holes.into_iter().collect(),
            cells: Default::default(),
            maybe: Default::default(),
            extra: Extra::new(),
        }
    }

    /// `names`.
    ///
    /// At least 1 item. No item twice.
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = names.into_iter().map(Into::into).collect();
        self
    }

    /// `rows`.
    ///
    /// Each item: At most 3 items.
    pub fn rows(mut self, rows: impl IntoIterator<Item = Vec<Number>>) -> Self {
        self.rows = rows.into_iter().collect();
        self
    }

    /// `holes`.
    pub fn holes(mut self, holes: impl IntoIterator<Item = Option<bool>>) -> Self {
        self.holes = holes.into_iter().collect();
        self
    }

    /// Through a component.
    pub fn cells(mut self, cells: impl IntoIterator<Item = Cell>) -> Self {
        self.cells = Some(cells.into_iter().collect());
        self
    }

    /// `maybe`.
    pub fn maybe(mut self, maybe: impl IntoIterator<Item = Cell>) -> Self {
        self.maybe = Some(maybe.into_iter().collect());
        self
    }

    /// Sends `maybe` as null.
    pub fn clear_maybe(mut self) -> Self {
        self.maybe = None;
        self.extra.mark_null("maybe");
        self
    }
}

client_runtime::impl_object! {
    Table: open {
        "names" => names: required,
        "rows" => rows: required,
        "holes" => holes: required,
        "cells" => cells: optional,
        "maybe" => maybe: optional_nullable,
    }
}
