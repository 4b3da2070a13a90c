// @generated from codegen/tests/golden/rust_names/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;
use crate::models::{Thing, ThingParams};

impl crate::Client {
    /// `things_post_v2`.
    ///
    /// `POST /v2/things/{id}`
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: rust_names::Client) -> std::result::Result<(), rust_names::Error> {
    /// let thing = client.change_thing("thing_id", 1).await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "things_post_v2")]
    pub fn change_thing(
        &self,
        thing_id: impl Into<String>,
        plus: i64,
    ) -> ChangeThingCall {
        self.change_thing_with(thing_id, ThingParams::new(plus))
    }

    /// Like [`change_thing`](Self::change_thing), but takes the whole request body.
    pub fn change_thing_with(
        &self,
        thing_id: impl Into<String>,
        params: ThingParams,
    ) -> ChangeThingCall {
        ChangeThingCall {
            call: Call::new(&self.inner, &CHANGE_THING).path::<String>("id", thing_id),
            body: params,
        }
    }
}

/// A call of `change_thing` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChangeThingCall {
    call: Call,
    body: ThingParams,
}

impl ChangeThingCall {
    /// Sets [`minus`](field@ThingParams::minus).
    pub fn minus(mut self, minus: i64) -> Self {
        self.body = self.body.minus(minus);
        self
    }

    /// Sets `-` to JSON `null`.
    pub fn clear_minus(mut self) -> Self {
        self.body = self.body.clear_minus();
        self
    }

    /// Sets `minus` if there is a value.
    pub fn maybe_minus(self, minus: Option<i64>) -> Self {
        match minus {
            Some(minus) => self.minus(minus),
            None => self,
        }
    }

    /// `X-Parts`.
    pub fn parts(mut self, parts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call = self.call.header_list::<String>("x-parts", parts);
        self
    }

    /// Sets `parts` if there is a value.
    pub fn maybe_parts(
        self,
        parts: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match parts {
            Some(parts) => self.parts(parts),
            None => self,
        }
    }
}

client_runtime::impl_call!(ChangeThingCall { body } => Thing, Error);

/// `POST /v2/things/{id}`
pub(crate) static CHANGE_THING: Operation = Operation {
    id: "things_post_v2",
    method: Method::POST,
    path: "/v2/things/{id}",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Json,
};
