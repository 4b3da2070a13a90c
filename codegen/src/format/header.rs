//! The lines at the head of every emitted file: what to edit and what to run.

use crate::text::one_line;

/// `schema` and `emitter` are paths from the workspace's root.
pub(super) fn header(schema: &str, emitter: &str) -> String {
    let schema = one_line(schema);
    format!(
        "// @generated from {schema} by codegen/src/emit/{emitter}.rs.\n// Edit the schema or the emitter, then run `cargo xtask codegen`.\n\n"
    )
}
