//! Where things are in this checkout.

use std::path::{Path, PathBuf};

/// The schema, as headers and messages name it.
pub(crate) const SCHEMA: &str = "schema/environments.json";

/// The crate whose `src` is emitted.
pub(crate) const GENERATED: &str = "generated";

/// The runtime that emitted crates depend on.
pub(crate) const RUNTIME: &str = "codegen/runtime";

/// What git prints about this checkout; none if it fails or is not there.
pub(crate) fn git(arguments: &[&str]) -> Option<Vec<u8>> {
    let output = std::process::Command::new("git").args(arguments).current_dir(root()).output().ok()?;
    output.status.success().then_some(output.stdout)
}

/// The root of the checkout that this command was built from.
pub(crate) fn root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let manifest = manifest.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    manifest.parent().map(Path::to_path_buf).unwrap_or(manifest)
}
