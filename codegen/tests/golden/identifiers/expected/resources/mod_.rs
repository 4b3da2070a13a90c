// @generated from codegen/tests/golden/identifiers/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;

/// Operations on `mod`.
#[derive(Clone, Debug)]
pub struct Mod {
    pub(crate) client: client_runtime::Client,
}

impl Mod {
    /// `match`.
    ///
    /// `GET /match/{type}`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: identifiers::Client) -> std::result::Result<(), identifiers::Error> {
    /// let response = client.r#mod().r#match("type").await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#match(&self, r#type: impl Into<String>) -> MatchCall {
        MatchCall {
            call: Call::new(&self.client, &MATCH).path::<String>("type", r#type),
        }
    }
}

/// A call of `r#match` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct MatchCall {
    call: Call,
}

impl MatchCall {
    /// `filter[name]`.
    pub fn filter_name(mut self, filter_name: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("filter[name]", filter_name);
        self
    }

    /// Sets `filter_name` if there is a value.
    pub fn maybe_filter_name(self, filter_name: Option<impl Into<String>>) -> Self {
        match filter_name {
            Some(filter_name) => self.filter_name(filter_name),
            None => self,
        }
    }

    /// `self`.
    pub fn self_(mut self, self_: bool) -> Self {
        self.call = self.call.query::<bool>("self", self_);
        self
    }

    /// Sets `self_` if there is a value.
    pub fn maybe_self_(self, self_: Option<bool>) -> Self {
        match self_ {
            Some(self_) => self.self_(self_),
            None => self,
        }
    }
}

client_runtime::impl_call!(MatchCall => crate::models::Mod, Error);

/// `GET /match/{type}`
pub(crate) static MATCH: Operation = Operation {
    id: "match",
    method: Method::GET,
    path: "/match/{type}",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Json,
};
