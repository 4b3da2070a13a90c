//! `cargo xtask bench NAME`: a benchmark as a table of ratios.
//!
//! Two things are always compared in one run. Where the measure is instructions, it repeats, and a ratio above its limit fails the command.

mod client;
mod compile;
mod cpu;
mod models;
mod table;
mod valgrind;

/// The benchmarks there are.
pub(crate) const NAMES: [&str; 3] = ["models", "client", "compile"];

/// Runs one of [`NAMES`].
///
/// # Errors
///
/// A ratio above its limit, or what could not be run.
pub(crate) fn run(name: &str) -> Result<(), String> {
    match name {
        "client" => client::run(),
        "compile" => compile::run(),
        _ => models::run(),
    }
}
