// @generated from codegen/tests/golden/query_parameters/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Answer, Call, Method, Number, Operation, Timestamp};
use crate::models::{Colour, Order};
use crate::error::Error;

impl crate::Client {
    /// `search`.
    ///
    /// `GET /search`
    ///
    /// It is repeated after a fault: that is safe.
    pub fn search(&self, text: impl Into<String>) -> SearchCall {
        SearchCall {
            call: Call::new(&self.inner, &SEARCH)
                .query("text", Into::<String>::into(text))
                .query("v", "2"),
        }
    }
}

/// A call of `search`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SearchCall {
    call: Call,
}

impl SearchCall {
    /// `tag`.
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call = self
            .call
            .query_list("tag", tag.into_iter().map(Into::<String>::into));
        self
    }

    /// `size`.
    pub fn size(mut self, size: impl IntoIterator<Item = i32>) -> Self {
        self.call = self.call.query_joined("size", size);
        self
    }

    /// `colour`.
    pub fn colour(
        mut self,
        colour: impl IntoIterator<Item = impl Into<Colour>>,
    ) -> Self {
        self.call = self
            .call
            .query_list("colour", colour.into_iter().map(Into::<Colour>::into));
        self
    }

    /// `near`.
    pub fn near(mut self, near: impl Into<Number>) -> Self {
        self.call = self.call.query("near", Into::<Number>::into(near));
        self
    }

    /// `since`.
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.call = self.call.query("since", Into::<Timestamp>::into(since));
        self
    }

    /// `deep`.
    ///
    /// Default: `false`.
    #[deprecated]
    pub fn deep(mut self, deep: bool) -> Self {
        self.call = self.call.query("deep", deep);
        self
    }

    /// The server's default is no default of ours.
    ///
    /// Default: `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// `order`.
    pub fn order(mut self, order: impl Into<Order>) -> Self {
        self.call = self.call.query("order", Into::<Order>::into(order));
        self
    }
}

client_runtime::call!(SearchCall => (), Error);

/// `GET /search`
static SEARCH: Operation = Operation {
    id: "search",
    method: Method::GET,
    path: "/search",
    safe_to_repeat: true,
    headers: &[],
    answer: Answer::Empty,
};
