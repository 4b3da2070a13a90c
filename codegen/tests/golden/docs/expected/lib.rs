// @generated from codegen/tests/golden/docs/input.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! A summary.
//!
//! What the API is for: see <https://example.com/a_(b)>.
//!
//! See <https://example.com/handbook>.
#![forbid(unsafe_code)]
#![allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention,
    reason = "names and shapes are those of the schema"
)]
#![allow(deprecated, reason = "what the schema deprecates is still read and written")]

#[rustfmt::skip]
mod models;
#[rustfmt::skip]
mod runtime;

pub use models::*;
pub use runtime::*;
