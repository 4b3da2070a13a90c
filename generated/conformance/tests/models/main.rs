//! Laws 1 and 2 of the models, proven with texts that this test makes from the schema by itself.
//!
//! Law 1: nothing is lost. Law 2: nothing is invented. Each run makes other texts; `PROPTEST_CASES=100000` makes more.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod build;
mod choices;
mod conforms;
mod cover;
mod defect;
mod direction;
mod document;
mod examples;
mod fields;
mod grammar;
mod grow;
mod growth;
mod json;
mod law_1;
mod law_2;
mod lossless;
mod noise;
mod params;
mod place;
mod reach;
mod refused;
mod schema;
mod setters;
mod shape;
mod spelling;
mod table;
mod unknown;
