//! Documents to models: what each spelling means.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod common_parts;
mod directions;
mod docs;
mod helpers;
mod names;
mod operations;
mod references;
mod types;
mod unions;
