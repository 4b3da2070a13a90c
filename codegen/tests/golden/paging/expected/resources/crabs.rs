// @generated from codegen/tests/golden/paging/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, Page, ResponseKind};

use crate::error::Error;

/// Operations on `crabs`.
#[derive(Clone, Debug)]
pub struct Crabs {
    pub(crate) client: client_runtime::Client,
}

impl Crabs {
    /// `listCrabs`.
    ///
    /// `GET /crabs`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: paging::Client) -> std::result::Result<(), paging::Error> {
    /// let list_crabs_response = client.crabs().list_crabs().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCrabs")]
    pub fn list_crabs(&self) -> ListCrabsCall {
        ListCrabsCall {
            call: Call::new(&self.client, &LIST_CRABS),
        }
    }
}

/// A call of `list_crabs` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListCrabsCall {
    call: Call,
}

impl ListCrabsCall {
    /// `page`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("page", page);
        self
    }

    /// Sets `page` if there is a value.
    pub fn maybe_page(self, page: Option<impl Into<String>>) -> Self {
        match page {
            Some(page) => self.page(page),
            None => self,
        }
    }
}

client_runtime::impl_paged_call!(ListCrabsCall => crate::models::ListCrabsResponse, Error, cursor "page");

impl Page for crate::models::ListCrabsResponse {
    type Item = String;

    fn into_items(self) -> Vec<Self::Item> {
        self.crabs.unwrap_or_default()
    }

    fn next_cursor(&self) -> Option<&str> {
        self.next.as_deref()
    }
}

impl IntoIterator for crate::models::ListCrabsResponse {
    type Item = String;

    type IntoIter = std::vec::IntoIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_items().into_iter()
    }
}

/// `GET /crabs`
pub(crate) static LIST_CRABS: Operation = Operation {
    id: "listCrabs",
    method: Method::GET,
    path: "/crabs",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Json,
};
