// @generated from codegen/tests/golden/components/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;
use crate::models::{Boat, PaintParams};
use crate::parameters;

impl crate::Client {
    /// Boats.
    ///
    /// Stands for operations that say nothing themselves.
    ///
    /// - `id`: A boat's id.
    ///
    /// `POST /boats/{id}`
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: components::Client) -> std::result::Result<(), components::Error> {
    /// let boat = client.paint_boat(1, "colour").await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "paintBoat")]
    pub fn paint_boat(&self, id: i64, colour: impl Into<String>) -> PaintBoatCall {
        self.paint_boat_with(id, PaintParams::new(colour))
    }

    /// Like [`paint_boat`](Self::paint_boat), but takes the whole request body.
    ///
    /// The new colour.
    pub fn paint_boat_with(&self, id: i64, params: PaintParams) -> PaintBoatCall {
        PaintBoatCall {
            call: Call::new(&self.inner, &PAINT_BOAT).path::<i64>("id", id),
            body: params,
        }
    }

    /// Boats.
    ///
    /// Stands for operations that say nothing themselves.
    ///
    /// - `id`: A boat's id.
    ///
    /// `GET /boats/{id}`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: components::Client) -> std::result::Result<(), components::Error> {
    /// let boat = client.read_boat(1).await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "readBoat")]
    pub fn read_boat(&self, id: i64) -> ReadBoatCall {
        ReadBoatCall {
            call: Call::new(&self.inner, &READ_BOAT).path::<i64>("id", id),
        }
    }
}

/// A call of `paint_boat` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PaintBoatCall {
    call: Call,
    body: PaintParams,
}

client_runtime::impl_call!(PaintBoatCall { body } => Boat, Error);

/// A call of `read_boat` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ReadBoatCall {
    call: Call,
}

impl ReadBoatCall {
    /// Overrides the path's.
    pub fn x_edition(mut self, x_edition: i64) -> Self {
        self.call = self.call.header::<i64>("x-edition", x_edition);
        self
    }

    /// Sets `x_edition` if there is a value.
    pub fn maybe_x_edition(self, x_edition: Option<i64>) -> Self {
        match x_edition {
            Some(x_edition) => self.x_edition(x_edition),
            None => self,
        }
    }
}

client_runtime::impl_call!(ReadBoatCall => Boat, Error);

/// `POST /boats/{id}`
pub(crate) static PAINT_BOAT: Operation = Operation {
    id: "paintBoat",
    method: Method::POST,
    path: "/boats/{id}",
    idempotent: false,
    headers: &[parameters::EDITION],
    response: ResponseKind::Json,
};

/// `GET /boats/{id}`
pub(crate) static READ_BOAT: Operation = Operation {
    id: "readBoat",
    method: Method::GET,
    path: "/boats/{id}",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Json,
};
