// @generated from codegen/tests/golden/inline/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::PlaceOrderParamsLinesItemSize;

/// `PlaceOrderParamsLinesItem` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct PlaceOrderParamsLinesItem {
    /// `article`.
    pub article: String,
    /// `size`.
    pub size: Option<PlaceOrderParamsLinesItemSize>,
}

impl PlaceOrderParamsLinesItem {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(article: impl Into<String>) -> Self {
        Self {
            article: article.into(),
            size: Default::default(),
        }
    }

    /// Sets [`article`](field@Self::article).
    pub fn article(mut self, article: impl Into<String>) -> Self {
        self.article = article.into();
        self
    }

    /// Sets [`size`](field@Self::size).
    pub fn size(mut self, size: impl Into<PlaceOrderParamsLinesItemSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets `size` if there is a value.
    pub fn maybe_size(
        self,
        size: Option<impl Into<PlaceOrderParamsLinesItemSize>>,
    ) -> Self {
        match size {
            Some(size) => self.size(size),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    PlaceOrderParamsLinesItem: closed {
        "article" => article: required,
        "size" => size: optional,
    }
}
