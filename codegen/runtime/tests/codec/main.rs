//! The codec by hand-written types that use the macros as emitted code does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

mod models;
mod round_trip;
