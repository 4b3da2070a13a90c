// @generated from codegen/tests/golden/many_operations/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, Page, ResponseKind};

use crate::error::Error;
use crate::models::{Lamp, LampList};

impl super::Lamps {
    /// `listLamps`.
    ///
    /// `GET /lamps`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: many_operations::Client) -> std::result::Result<(), many_operations::Error> {
    /// let lamp_list = client.lamps().list().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "listLamps")]
    pub fn list(&self) -> ListCall {
        ListCall {
            call: Call::new(&self.client, &LIST),
        }
    }
}

/// A call of `list` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListCall {
    call: Call,
}

impl ListCall {
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

client_runtime::impl_paged_call!(ListCall => LampList, Error, cursor "page");

impl Page for LampList {
    type Item = Lamp;

    fn into_items(self) -> Vec<Self::Item> {
        self.data
    }

    fn next_cursor(&self) -> Option<&str> {
        self.next.as_deref()
    }
}

impl IntoIterator for LampList {
    type Item = Lamp;

    type IntoIter = std::vec::IntoIter<Lamp>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_items().into_iter()
    }
}

/// `GET /lamps`
pub(crate) static LIST: Operation = Operation {
    id: "listLamps",
    method: Method::GET,
    path: "/lamps",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Json,
};
