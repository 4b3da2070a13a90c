// @generated from codegen/tests/golden/identifiers/input.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! The schema's types: one file each.

mod _1e5_;
mod _2fa_;
mod com1_;
mod gruf6udfe;
mod minus1;
mod mod_;
mod new;

pub use _1e5_::_1e5;
pub use _2fa_::_2fa;
pub use com1_::Com1;
pub use gruf6udfe::Größe;
pub use minus1::Minus1;
pub use mod_::Mod;
pub use new::New;
