// @generated from codegen/tests/golden/paging/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, Page, ResponseKind};

use crate::error::Error;
use crate::models::{Fish, FishPage};

impl crate::Client {
    /// `listFish`.
    ///
    /// `GET /fish`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: paging::Client) -> std::result::Result<(), paging::Error> {
    /// let fish_page = client.list_fish().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFish")]
    pub fn list_fish(&self) -> ListFishCall {
        ListFishCall {
            call: Call::new(&self.inner, &LIST_FISH),
        }
    }
}

/// A call of `list_fish` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListFishCall {
    call: Call,
}

impl ListFishCall {
    /// `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("from", from);
        self
    }

    /// Sets `from` if there is a value.
    pub fn maybe_from(self, from: Option<impl Into<String>>) -> Self {
        match from {
            Some(from) => self.from(from),
            None => self,
        }
    }

    /// `limit`.
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
}

client_runtime::impl_paged_call!(ListFishCall => FishPage, Error, cursor "from");

impl Page for FishPage {
    type Item = Fish;

    fn into_items(self) -> Vec<Self::Item> {
        self.catch
    }

    fn next_cursor(&self) -> Option<&str> {
        self.more.as_deref()
    }
}

impl IntoIterator for FishPage {
    type Item = Fish;

    type IntoIter = std::vec::IntoIter<Fish>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_items().into_iter()
    }
}

/// `GET /fish`
pub(crate) static LIST_FISH: Operation = Operation {
    id: "listFish",
    method: Method::GET,
    path: "/fish",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Json,
};
