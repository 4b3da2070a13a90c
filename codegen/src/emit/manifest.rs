//! The manifest of a crate that is emitted as a whole.

use crate::plan::Manifest;
use crate::text::toml_string;

/// The runtime's version: it is released together with the generator.
const RUNTIME: &str = env!("CARGO_PKG_VERSION");

/// `Cargo.toml` of a crate that stands alone. The runtime is that of the registry, or of the same version at a path.
pub(crate) fn manifest(manifest: &Manifest, runtime: Option<&str>) -> String {
    let [name, description, version] =
        [&manifest.name, &manifest.description, &manifest.version].map(|text| toml_string(text));
    let path = runtime.map(|path| format!(", path = {}", toml_string(path))).unwrap_or_default();
    format!(
        r#"# @generated from a schema by codegen/src/emit/manifest.rs.
[package]
name = {name}
description = {description}
version = {version}
edition = "2024"
rust-version = "1.88"
publish = false

[features]
default = ["hyper"]
# Calls over any transport that the caller brings; without it, the models alone.
client = ["client-runtime/client"]
# The transport that is shipped: hyper-util with rustls (ring), HTTP/1.1.
hyper = ["client", "client-runtime/hyper"]
# An observer that writes spans and events of the crate `tracing`.
tracing = ["client", "client-runtime/tracing"]

[dependencies]
client-runtime = {{ package = "api-client-runtime", version = "{RUNTIME}"{path}, default-features = false }}

[workspace]
"#
    )
}
