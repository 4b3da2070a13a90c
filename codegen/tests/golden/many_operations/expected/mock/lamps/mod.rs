// @generated from codegen/tests/golden/many_operations/input.json by codegen/src/emit/mock.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Operation;

mod add;
mod lamp1;
mod lamp10;
mod lamp11;
mod lamp12;
mod lamp13;
mod lamp14;
mod lamp15;
mod lamp16;
mod lamp17;
mod lamp18;
mod lamp19;
mod lamp2;
mod lamp20;
mod lamp21;
mod lamp3;
mod lamp4;
mod lamp5;
mod lamp6;
mod lamp7;
mod lamp8;
mod lamp9;
mod lamps_;
mod list;
mod r#type;

pub use self::add::AddRequest;
pub use self::lamp1::Lamp1Request;
pub use self::lamp10::Lamp10Request;
pub use self::lamp11::Lamp11Request;
pub use self::lamp12::Lamp12Request;
pub use self::lamp13::Lamp13Request;
pub use self::lamp14::Lamp14Request;
pub use self::lamp15::Lamp15Request;
pub use self::lamp16::Lamp16Request;
pub use self::lamp17::Lamp17Request;
pub use self::lamp18::Lamp18Request;
pub use self::lamp19::Lamp19Request;
pub use self::lamp2::Lamp2Request;
pub use self::lamp20::Lamp20Request;
pub use self::lamp21::Lamp21Request;
pub use self::lamp3::Lamp3Request;
pub use self::lamp4::Lamp4Request;
pub use self::lamp5::Lamp5Request;
pub use self::lamp6::Lamp6Request;
pub use self::lamp7::Lamp7Request;
pub use self::lamp8::Lamp8Request;
pub use self::lamp9::Lamp9Request;
pub use self::lamps_::LampsRequest;
pub use self::list::ListRequest;
pub use self::r#type::TypeRequest;

/// Mocks of the operations on `lamps`.
#[derive(Clone, Debug)]
pub struct MockLamps {
    pub(super) transport: client_runtime::MockTransport,
}

/// Every operation.
pub(super) static OPERATIONS: &[&Operation] = &[
    &crate::resources::lamps::add::ADD,
    &crate::resources::lamps::lamp1::LAMP1,
    &crate::resources::lamps::lamp10::LAMP10,
    &crate::resources::lamps::lamp11::LAMP11,
    &crate::resources::lamps::lamp12::LAMP12,
    &crate::resources::lamps::lamp13::LAMP13,
    &crate::resources::lamps::lamp14::LAMP14,
    &crate::resources::lamps::lamp15::LAMP15,
    &crate::resources::lamps::lamp16::LAMP16,
    &crate::resources::lamps::lamp17::LAMP17,
    &crate::resources::lamps::lamp18::LAMP18,
    &crate::resources::lamps::lamp19::LAMP19,
    &crate::resources::lamps::lamp2::LAMP2,
    &crate::resources::lamps::lamp20::LAMP20,
    &crate::resources::lamps::lamp21::LAMP21,
    &crate::resources::lamps::lamp3::LAMP3,
    &crate::resources::lamps::lamp4::LAMP4,
    &crate::resources::lamps::lamp5::LAMP5,
    &crate::resources::lamps::lamp6::LAMP6,
    &crate::resources::lamps::lamp7::LAMP7,
    &crate::resources::lamps::lamp8::LAMP8,
    &crate::resources::lamps::lamp9::LAMP9,
    &crate::resources::lamps::lamps_::LAMPS,
    &crate::resources::lamps::list::LIST,
    &crate::resources::lamps::r#type::TYPE,
];
