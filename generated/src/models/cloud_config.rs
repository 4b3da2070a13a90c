// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{CloudNetworking, Packages};

/// Configuration of a container in Anthropic's cloud.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CloudConfig {
    /// Network access of the container.
    pub networking: CloudNetworking,
    /// Installed packages.
    pub packages: Packages,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    CloudConfig: open {
        "networking" => networking: required,
        "packages" => packages: required,
        "type" => constant("cloud"),
    }
}
