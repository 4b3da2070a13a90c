// @generated from codegen/tests/golden/many_operations/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

pub(crate) mod add;
pub(crate) mod lamp1;
pub(crate) mod lamp10;
pub(crate) mod lamp11;
pub(crate) mod lamp12;
pub(crate) mod lamp13;
pub(crate) mod lamp14;
pub(crate) mod lamp15;
pub(crate) mod lamp16;
pub(crate) mod lamp17;
pub(crate) mod lamp18;
pub(crate) mod lamp19;
pub(crate) mod lamp2;
pub(crate) mod lamp20;
pub(crate) mod lamp21;
pub(crate) mod lamp3;
pub(crate) mod lamp4;
pub(crate) mod lamp5;
pub(crate) mod lamp6;
pub(crate) mod lamp7;
pub(crate) mod lamp8;
pub(crate) mod lamp9;
pub(crate) mod lamps_;
pub(crate) mod list;
pub(crate) mod r#type;

pub use self::add::{AddCall, AddResponse};
pub use self::lamp1::Lamp1Call;
pub use self::lamp10::Lamp10Call;
pub use self::lamp11::Lamp11Call;
pub use self::lamp12::Lamp12Call;
pub use self::lamp13::Lamp13Call;
pub use self::lamp14::Lamp14Call;
pub use self::lamp15::Lamp15Call;
pub use self::lamp16::Lamp16Call;
pub use self::lamp17::Lamp17Call;
pub use self::lamp18::Lamp18Call;
pub use self::lamp19::Lamp19Call;
pub use self::lamp2::Lamp2Call;
pub use self::lamp20::Lamp20Call;
pub use self::lamp21::Lamp21Call;
pub use self::lamp3::Lamp3Call;
pub use self::lamp4::Lamp4Call;
pub use self::lamp5::Lamp5Call;
pub use self::lamp6::Lamp6Call;
pub use self::lamp7::Lamp7Call;
pub use self::lamp8::Lamp8Call;
pub use self::lamp9::Lamp9Call;
pub use self::lamps_::LampsCall;
pub use self::list::ListCall;
pub use self::r#type::TypeCall;

/// More lamps than a file should hold.
#[derive(Clone, Debug)]
pub struct Lamps {
    pub(crate) client: client_runtime::Client,
}
