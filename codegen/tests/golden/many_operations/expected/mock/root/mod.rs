// @generated from codegen/tests/golden/many_operations/input.json by codegen/src/emit/mock.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Operation;

mod bake;
mod boil;
mod brew;
mod broil;
mod carve;
mod chill;
mod chop;
mod cook;
mod cool;
mod core_;
mod dice;
mod drain;
mod dry;
mod fry;
mod grill;
mod grind;
mod heat;
mod knead;
mod melt;
mod mix;
mod peel;
mod roast;
mod slice;
mod steam;
mod stir;

pub use self::bake::BakeRequest;
pub use self::boil::BoilRequest;
pub use self::brew::BrewRequest;
pub use self::broil::BroilRequest;
pub use self::carve::CarveRequest;
pub use self::chill::ChillRequest;
pub use self::chop::ChopRequest;
pub use self::cook::CookRequest;
pub use self::cool::CoolRequest;
pub use self::core_::CoreRequest;
pub use self::dice::DiceRequest;
pub use self::drain::DrainRequest;
pub use self::dry::DryRequest;
pub use self::fry::FryRequest;
pub use self::grill::GrillRequest;
pub use self::grind::GrindRequest;
pub use self::heat::HeatRequest;
pub use self::knead::KneadRequest;
pub use self::melt::MeltRequest;
pub use self::mix::MixRequest;
pub use self::peel::PeelRequest;
pub use self::roast::RoastRequest;
pub use self::slice::SliceRequest;
pub use self::steam::SteamRequest;
pub use self::stir::StirRequest;

/// Every operation.
pub(super) static OPERATIONS: &[&Operation] = &[
    &crate::resources::root::bake::BAKE,
    &crate::resources::root::boil::BOIL,
    &crate::resources::root::brew::BREW,
    &crate::resources::root::broil::BROIL,
    &crate::resources::root::carve::CARVE,
    &crate::resources::root::chill::CHILL,
    &crate::resources::root::chop::CHOP,
    &crate::resources::root::cook::COOK,
    &crate::resources::root::cool::COOL,
    &crate::resources::root::core_::CORE,
    &crate::resources::root::dice::DICE,
    &crate::resources::root::drain::DRAIN,
    &crate::resources::root::dry::DRY,
    &crate::resources::root::fry::FRY,
    &crate::resources::root::grill::GRILL,
    &crate::resources::root::grind::GRIND,
    &crate::resources::root::heat::HEAT,
    &crate::resources::root::knead::KNEAD,
    &crate::resources::root::melt::MELT,
    &crate::resources::root::mix::MIX,
    &crate::resources::root::peel::PEEL,
    &crate::resources::root::roast::ROAST,
    &crate::resources::root::slice::SLICE,
    &crate::resources::root::steam::STEAM,
    &crate::resources::root::stir::STIR,
];
