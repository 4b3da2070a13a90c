//! The manifest of a crate that is emitted as a whole.

use crate::plan::Manifest;
use crate::plan::runtime_api::{FEATURES, Feature};
use crate::text::toml_string;

/// The runtime's version: it is released together with the generator.
const RUNTIME: &str = env!("CARGO_PKG_VERSION");

/// `Cargo.toml` of a crate that stands alone. The runtime is that of the registry, or of the same version at a path.
pub(crate) fn manifest(manifest: &Manifest, runtime: Option<&str>) -> String {
    let [name, description, version] =
        [&manifest.name, &manifest.description, &manifest.version].map(|text| toml_string(text));
    let path = runtime.map(|path| format!(", path = {}", toml_string(path))).unwrap_or_default();
    let features: String = FEATURES.iter().map(feature).collect();
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
{features}
[dependencies]
client-runtime = {{ package = "api-client-runtime", version = "{RUNTIME}"{path}, default-features = false }}

[workspace]
"#
    )
}

/// The names of the features that every emitted crate has, besides `default`.
pub fn features() -> impl Iterator<Item = &'static str> + Clone {
    FEATURES.iter().map(|feature| feature.name)
}

/// The lines of a feature, which is that of the runtime and what it needs.
fn feature(Feature { name, docs, needs, .. }: &Feature) -> String {
    let needs = needs.map(|needs| format!("\"{needs}\", ")).unwrap_or_default();
    format!("# {docs}\n{name} = [{needs}\"client-runtime/{name}\"]\n")
}
