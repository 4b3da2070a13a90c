//! Schema text in, Rust files or diagnostics out. No file and no network access.
//!
//! One folder a stage, in the order of the data:
//!
//! 1. [`schema`]: the document as written; every node keeps its place.
//! 2. [`dialect`]: what a document must have beyond what the generator needs, one rule a file.
//! 3. [`lower`]: document to model; every error is found here, all at once.
//! 4. [`model`]: what the schema means, as plain data. Read-only from here.
//! 5. [`names`]: every identifier, decided once.
//! 6. [`emit`]: model and names to tokens, one file a construct.
//! 7. [`format`](mod@format): tokens to text, with a header.
//!
//! Text of the document passes through `text` on its way into comments and manifests. Beside the stages stand [`diagnostic`] (errors and warnings for people and tools) and [`files`] (emitted against standing files). A stage uses earlier stages only. Deliberately absent: any name
//! of any API, and any dependency on what was emitted before, so that a broken output can always be repaired.
#![forbid(unsafe_code)]

pub mod diagnostic;
pub mod dialect;
pub mod emit;
pub mod files;
pub mod format;
pub mod lower;
pub mod model;
pub mod names;
pub mod schema;
pub mod source;

mod generate;
mod text;

pub use dialect::Mode;
pub use generate::{Failure, Generated, generate, read};
