//! The codec, by hand-written types that use the macros as emitted code does.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod buffers;
mod constants;
mod depth;
mod editing;
mod entry_points;
mod errors;
mod extra;
mod json_cases;
mod keys;
mod models;
mod numbers;
mod presence;
mod random;
mod raw_json;
mod strings;
mod support;
mod timestamps;
mod unions;
mod unknown;
mod untagged;
