// @generated from codegen/tests/golden/arrays/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Number};

use crate::models::{Cell, Cells};

/// `Table` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Table {
    /// Creates a value with its required fields; the others are omitted.
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

    /// Sets [`names`](field@Self::names).
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = names.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`rows`](field@Self::rows).
    pub fn rows(mut self, rows: impl IntoIterator<Item = Vec<Number>>) -> Self {
        self.rows = rows.into_iter().collect();
        self
    }

    /// Sets [`holes`](field@Self::holes).
    pub fn holes(mut self, holes: impl IntoIterator<Item = Option<bool>>) -> Self {
        self.holes = holes.into_iter().collect();
        self
    }

    /// Sets [`cells`](field@Self::cells).
    pub fn cells(mut self, cells: impl IntoIterator<Item = Cell>) -> Self {
        self.cells = Some(cells.into_iter().collect());
        self
    }

    /// Sets `cells` if there is a value.
    pub fn maybe_cells(self, cells: Option<impl IntoIterator<Item = Cell>>) -> Self {
        match cells {
            Some(cells) => self.cells(cells),
            None => self,
        }
    }

    /// Sets [`maybe`](field@Self::maybe).
    pub fn maybe(mut self, maybe: impl IntoIterator<Item = Cell>) -> Self {
        self.maybe = Some(maybe.into_iter().collect());
        self
    }

    /// Sets `maybe` to JSON `null`.
    pub fn clear_maybe(mut self) -> Self {
        self.maybe = None;
        self.extra.mark_null("maybe");
        self
    }

    /// Sets `maybe` if there is a value.
    pub fn maybe_maybe(self, maybe: Option<impl IntoIterator<Item = Cell>>) -> Self {
        match maybe {
            Some(maybe) => self.maybe(maybe),
            None => self,
        }
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
