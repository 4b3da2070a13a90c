// @generated from codegen/tests/golden/many_operations/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;
use crate::models::{Lamp, LampParams};

impl super::Lamps {
    /// `addLamp`.
    ///
    /// `POST /lamps`
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: many_operations::Client) -> std::result::Result<(), many_operations::Error> {
    /// let lamp = client.lamps().add(1).await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "addLamp")]
    pub fn add(&self, watts: i64) -> AddCall {
        self.add_with(LampParams::new(watts))
    }

    /// Like [`add`](Self::add), but takes the whole request body.
    pub fn add_with(&self, params: LampParams) -> AddCall {
        AddCall {
            call: Call::new(&self.client, &ADD),
            body: params,
        }
    }
}

/// A call of `add` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AddCall {
    call: Call,
    body: LampParams,
}

impl AddCall {
    /// Sets [`name`](field@LampParams::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Sets `name` if there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }
}

client_runtime::impl_call!(AddCall { body } => AddResponse, Error);

/// What `addLamp` responds with, by status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddResponse {
    /// It was there.
    Status200(Lamp),
    /// It is new.
    Status201(String),
    /// Another successful status, with its body.
    Other(client_runtime::bytes::Bytes),
}

client_runtime::impl_response! {
    AddResponse {
        200 => Status200(Json),
        201 => Status201(Json),
    }
}

/// `POST /lamps`
pub(crate) static ADD: Operation = Operation {
    id: "addLamp",
    method: Method::POST,
    path: "/lamps",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Bytes,
};
