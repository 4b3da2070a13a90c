// @generated from schema/environments.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! How things are done with this crate, page by page.

#[cfg(feature = "blocking")]
#[doc = include_str!("../guide/blocking.md")]
pub mod blocking {}

#[doc = include_str!("../guide/copying.md")]
pub mod copying {}

#[doc = include_str!("../guide/credentials.md")]
pub mod credentials {}

#[doc = include_str!("../guide/errors.md")]
pub mod errors {}

#[doc = include_str!("../guide/network.md")]
pub mod network {}

#[doc = include_str!("../guide/null_and_absent.md")]
pub mod null_and_absent {}

#[doc = include_str!("../guide/observing.md")]
pub mod observing {}

#[doc = include_str!("../guide/paging.md")]
pub mod paging {}

#[doc = include_str!("../guide/retries.md")]
pub mod retries {}

#[cfg(feature = "mock")]
#[doc = include_str!("../guide/testing.md")]
pub mod testing {}

#[doc = include_str!("../guide/timeouts.md")]
pub mod timeouts {}

#[doc = include_str!("../guide/transports.md")]
pub mod transports {}

#[doc = include_str!("../guide/unknown_data.md")]
pub mod unknown_data {}

#[doc = include_str!("../guide/upgrades.md")]
pub mod upgrades {}

#[doc = include_str!("../guide/webassembly.md")]
pub mod webassembly {}
