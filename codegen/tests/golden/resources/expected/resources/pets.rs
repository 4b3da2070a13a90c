// @generated from codegen/tests/golden/resources/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;

/// Everything that purrs or barks.
///
/// See <https://example.com/pets>.
#[derive(Clone, Debug)]
pub struct Pets {
    pub(crate) client: client_runtime::Client,
}

impl Pets {
    /// `feedPet`.
    ///
    /// `POST /pets/{id}/feed`
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: resources::Client) -> std::result::Result<(), resources::Error> {
    /// client.pets().feed("id").await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "feedPet")]
    pub fn feed(&self, id: impl Into<String>) -> FeedCall {
        FeedCall {
            call: Call::new(&self.client, &FEED).path::<String>("id", id),
        }
    }

    /// On the handle of its first tag, under its own id.
    ///
    /// `GET /pets`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: resources::Client) -> std::result::Result<(), resources::Error> {
    /// client.pets().list_pets().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPets")]
    pub fn list_pets(&self) -> ListPetsCall {
        ListPetsCall {
            call: Call::new(&self.client, &LIST_PETS),
        }
    }
}

/// A call of `feed` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct FeedCall {
    call: Call,
}

client_runtime::impl_call!(FeedCall => (), Error);

/// A call of `list_pets` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListPetsCall {
    call: Call,
}

client_runtime::impl_call!(ListPetsCall => (), Error);

/// `POST /pets/{id}/feed`
pub(crate) static FEED: Operation = Operation {
    id: "feedPet",
    method: Method::POST,
    path: "/pets/{id}/feed",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `GET /pets`
pub(crate) static LIST_PETS: Operation = Operation {
    id: "listPets",
    method: Method::GET,
    path: "/pets",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};
