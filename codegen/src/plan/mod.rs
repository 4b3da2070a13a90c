//! Every Rust decision, once: what the emitted crate's files hold and what is in them called.

pub(crate) mod names;
pub(crate) mod runtime_api;
