//! The manifest of a crate that is emitted as a whole.

use crate::model::Api;
use crate::text::{one_line, toml_string};

/// `Cargo.toml` of a crate that stands alone and finds the runtime at `runtime`, a path.
pub(crate) fn manifest(api: &Api, runtime: &str) -> String {
    let name = toml_string(&api.crate_name);
    let description = toml_string(&format!("Client of the {}.", one_line(&api.title)));
    let runtime = toml_string(runtime);
    let version = if is_semver(&api.version) { api.version.as_str() } else { "0.0.0" };
    format!(
        r#"# @generated from a schema by codegen/src/emit/manifest.rs.
[package]
name = {name}
description = {description}
version = "{version}"
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

fn is_semver(version: &str) -> bool {
    let parts: Vec<&str> = version.split('.').collect();
    let is_number = |part: &&str| {
        !part.is_empty()
            && part.len() < 10
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && (part.len() == 1 || !part.starts_with('0'))
    };
    parts.len() == 3 && parts.iter().all(is_number)
}
