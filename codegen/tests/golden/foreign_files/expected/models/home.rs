// @generated from codegen/tests/golden/foreign_files/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Home` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Home {
    /// `rooms`.
    pub rooms: i64,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Home {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(rooms: i64) -> Self {
        Self { rooms, extra: Extra::new() }
    }

    /// Sets [`rooms`](field@Self::rooms).
    pub fn rooms(mut self, rooms: i64) -> Self {
        self.rooms = rooms;
        self
    }
}

client_runtime::impl_object! {
    Home: open {
        "rooms" => rooms: required,
    }
}
