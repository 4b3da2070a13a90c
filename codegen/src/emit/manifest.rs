//! The manifest of a crate that is emitted as a whole.

use crate::plan::Manifest;
use crate::text::toml_string;

/// `Cargo.toml` of a crate that stands alone and finds the runtime at `runtime`, a path.
pub(crate) fn manifest(manifest: &Manifest, runtime: &str) -> String {
    let [name, description, version, runtime] =
        [&manifest.name, &manifest.description, &manifest.version, runtime].map(toml_string);
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

[dependencies]
client-runtime = {{ path = {runtime}, default-features = false }}

[workspace]
"#
    )
}
