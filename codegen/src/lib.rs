//! Schema text in, Rust files or diagnostics out. No file and no network access.
//!
//! One folder a stage, in the order of the data:
//!
//! 1. [`source`]: text to a tree that owns its scalars; every node has a place.
//! 2. `overlay` and `normalize`: facts that other files add; somebody else's document, rewritten in the dialect.
//! 3. [`openapi`]: the document as written.
//! 4. `dialect`: what a document must have beyond what the generator needs, one rule a file.
//! 5. `lower`: document to model; every error of a document is found here, all at once.
//! 6. [`model`]: what the schema means, as plain data: facts, no prose, no Rust. Read-only from here.
//! 7. `plan`: every Rust decision, once: identifiers, shapes of fields, arguments, imports, documentation text.
//! 8. `emit`: plan to tokens, one template a construct.
//! 9. `format`: tokens to text, with a header.
//!
//! Beside them stand [`verify`], published pages against the model, and [`diff`](mod@diff), model against model.
//!
//! Next to the stages are [`diagnostic`] (errors and warnings for people and tools), `text` (the one door of the document's text into comments and manifests) and [`files`] (emitted against
//! existing files). A stage uses earlier stages only. Deliberately absent: any name of any API, and any dependency on what was emitted before, so that a broken output can always
//! be repaired.
#![forbid(unsafe_code)]

pub mod diagnostic;
#[doc(hidden)]
pub mod dialect;
pub mod files;
// For the tests of this crate alone.
#[doc(hidden)]
pub mod model;
#[doc(hidden)]
pub mod openapi;
#[doc(hidden)]
pub mod source;

pub mod diff;
mod emit;
mod format;
mod generate;
mod lower;
mod normalize;
mod overlay;
mod plan;
mod text;
pub mod verify;

pub use dialect::Mode;
pub use emit::features;
pub use generate::{Companions, Example, Failure, Generated, Pages, examples, generate, generate_with};
#[doc(hidden)]
pub use generate::{normalized, read};
pub use normalize::Loader;
pub use overlay::Overlay;
