// @generated from codegen/tests/golden/query_parameters/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Number, Operation, ResponseKind, Timestamp};

use crate::error::Error;
use crate::models::{Colour, Order};

impl crate::Client {
    /// `search`.
    ///
    /// `GET /search`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: query_parameters::Client) -> std::result::Result<(), query_parameters::Error> {
    /// client.search("text").await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn search(&self, text: impl Into<String>) -> SearchCall {
        SearchCall {
            call: Call::new(&self.inner, &SEARCH)
                .query::<String>("text", text)
                .query::<String>("v", "2"),
        }
    }
}

/// A call of `search` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SearchCall {
    call: Call,
}

impl SearchCall {
    /// `tag`.
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call = self.call.query_list::<String>("tag", tag);
        self
    }

    /// Sets `tag` if there is a value.
    pub fn maybe_tag(
        self,
        tag: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match tag {
            Some(tag) => self.tag(tag),
            None => self,
        }
    }

    /// `size`.
    pub fn size(mut self, size: impl IntoIterator<Item = i32>) -> Self {
        self.call = self.call.query_joined::<i32>("size", size);
        self
    }

    /// Sets `size` if there is a value.
    pub fn maybe_size(self, size: Option<impl IntoIterator<Item = i32>>) -> Self {
        match size {
            Some(size) => self.size(size),
            None => self,
        }
    }

    /// `colour`.
    pub fn colour(
        mut self,
        colour: impl IntoIterator<Item = impl Into<Colour>>,
    ) -> Self {
        self.call = self.call.query_list::<Colour>("colour", colour);
        self
    }

    /// Sets `colour` if there is a value.
    pub fn maybe_colour(
        self,
        colour: Option<impl IntoIterator<Item = impl Into<Colour>>>,
    ) -> Self {
        match colour {
            Some(colour) => self.colour(colour),
            None => self,
        }
    }

    /// `near`.
    pub fn near(mut self, near: impl Into<Number>) -> Self {
        self.call = self.call.query::<Number>("near", near);
        self
    }

    /// Sets `near` if there is a value.
    pub fn maybe_near(self, near: Option<impl Into<Number>>) -> Self {
        match near {
            Some(near) => self.near(near),
            None => self,
        }
    }

    /// `since`.
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.call = self.call.query::<Timestamp>("since", since);
        self
    }

    /// Sets `since` if there is a value.
    pub fn maybe_since(self, since: Option<impl Into<Timestamp>>) -> Self {
        match since {
            Some(since) => self.since(since),
            None => self,
        }
    }

    /// `deep`.
    ///
    /// Default: `false`.
    #[deprecated]
    pub fn deep(mut self, deep: bool) -> Self {
        self.call = self.call.query::<bool>("deep", deep);
        self
    }

    /// Sets `deep` if there is a value.
    pub fn maybe_deep(self, deep: Option<bool>) -> Self {
        match deep {
            Some(deep) => self.deep(deep),
            None => self,
        }
    }

    /// The server's default is no default of ours.
    ///
    /// Default: `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query::<i64>("limit", limit);
        self
    }

    /// Sets `limit` if there is a value.
    pub fn maybe_limit(self, limit: Option<i64>) -> Self {
        match limit {
            Some(limit) => self.limit(limit),
            None => self,
        }
    }

    /// `order`.
    pub fn order(mut self, order: impl Into<Order>) -> Self {
        self.call = self.call.query::<Order>("order", order);
        self
    }

    /// Sets `order` if there is a value.
    pub fn maybe_order(self, order: Option<impl Into<Order>>) -> Self {
        match order {
            Some(order) => self.order(order),
            None => self,
        }
    }
}

client_runtime::impl_call!(SearchCall => (), Error);

/// `GET /search`
pub(crate) static SEARCH: Operation = Operation {
    id: "search",
    method: Method::GET,
    path: "/search",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};
