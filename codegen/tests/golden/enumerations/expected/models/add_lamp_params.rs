// @generated from codegen/tests/golden/enumerations/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{Colour, ShapeParam, Socket};

/// `AddLampParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct AddLampParams {
    /// `shape`.
    pub shape: ShapeParam,
    /// `colour`.
    pub colour: Colour,
    /// `socket`.
    pub socket: Option<Socket>,
}

impl AddLampParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(shape: impl Into<ShapeParam>, colour: impl Into<Colour>) -> Self {
        Self {
            shape: shape.into(),
            colour: colour.into(),
            socket: Default::default(),
        }
    }

    /// Sets [`shape`](field@Self::shape).
    pub fn shape(mut self, shape: impl Into<ShapeParam>) -> Self {
        self.shape = shape.into();
        self
    }

    /// Sets [`colour`](field@Self::colour).
    pub fn colour(mut self, colour: impl Into<Colour>) -> Self {
        self.colour = colour.into();
        self
    }

    /// Sets [`socket`](field@Self::socket).
    pub fn socket(mut self, socket: impl Into<Socket>) -> Self {
        self.socket = Some(socket.into());
        self
    }

    /// Sets `socket` if there is a value.
    pub fn maybe_socket(self, socket: Option<impl Into<Socket>>) -> Self {
        match socket {
            Some(socket) => self.socket(socket),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    AddLampParams: closed {
        "shape" => shape: required,
        "colour" => colour: required,
        "socket" => socket: optional,
    }
}
