// @generated from schema/environments.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! An environment is where a managed agent runs: a container hosted by Anthropic, or a machine of your own. This
//! API creates, updates, retrieves, lists, archives and deletes environments.
//!
//! Anthropic may add optional inputs, response fields, enum values and union variants at any time. Data in a
//! response that this document does not describe is kept, never rejected.
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

#[cfg(feature = "client")]
#[rustfmt::skip]
mod client;
#[cfg(feature = "client")]
#[rustfmt::skip]
mod error;
#[cfg(feature = "client")]
#[rustfmt::skip]
pub mod resources;
#[rustfmt::skip]
mod models;
#[rustfmt::skip]
mod runtime;

#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder};
#[cfg(feature = "client")]
pub use error::Error;
pub use models::*;
pub use runtime::*;
