// @generated from codegen/tests/golden/rust_names/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};
use crate::models::{Thing, ThingParams};
use crate::error::Error;

impl crate::Client {
    /// `things_post_v2`.
    ///
    /// `POST /v2/things/{id}`
    ///
    /// It is repeated only when the server cannot have acted on it.
    pub fn change_thing(
        &self,
        thing_id: impl Into<String>,
        plus: i64,
    ) -> ChangeThingCall {
        self.change_thing_with(thing_id, ThingParams::new(plus))
    }

    /// [`change_thing`](Self::change_thing) with its body as one value.
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

/// A call of `change_thing`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChangeThingCall {
    call: Call,
    body: ThingParams,
}

impl ChangeThingCall {
    /// `-`.
    pub fn minus(mut self, minus: i64) -> Self {
        self.body = self.body.minus(minus);
        self
    }

    /// Sends `-` as null.
    pub fn clear_minus(mut self) -> Self {
        self.body = self.body.clear_minus();
        self
    }

    /// `X-Parts`.
    pub fn parts(mut self, parts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call = self.call.header_list::<String>("x-parts", parts);
        self
    }
}

client_runtime::impl_call!(ChangeThingCall { body } => Thing, Error);

/// `POST /v2/things/{id}`
static CHANGE_THING: Operation = Operation {
    id: "things_post_v2",
    method: Method::POST,
    path: "/v2/things/{id}",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Json,
};
