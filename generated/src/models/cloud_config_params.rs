// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;
use crate::models::{CloudNetworkingParams, PackagesParams};

/// Asks for a container in Anthropic's cloud. On create, a part that is left out counts as `null`, the default;
/// on update, it keeps the value it has.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct CloudConfigParams {
    /// What the container may reach over the network. Leave it out of an update to keep the policy that is there.
    pub networking: Presence<CloudNetworkingParams>,
    /// Packages that are to be installed, with versions where they matter. Leave it out of an update to keep the
    /// packages that are there.
    pub packages: Presence<PackagesParams>,
}

impl CloudConfigParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the container may reach over the network. Leave it out of an update to keep the policy that is there.
    pub fn networking(mut self, networking: impl Into<CloudNetworkingParams>) -> Self {
        self.networking = Presence::Value(networking.into());
        self
    }

    /// Sends `networking` as null.
    pub fn clear_networking(mut self) -> Self {
        self.networking = Presence::Null;
        self
    }

    /// Packages that are to be installed, with versions where they matter. Leave it out of an update to keep the
    /// packages that are there.
    pub fn packages(mut self, packages: PackagesParams) -> Self {
        self.packages = Presence::Value(packages);
        self
    }

    /// Sends `packages` as null.
    pub fn clear_packages(mut self) -> Self {
        self.packages = Presence::Null;
        self
    }
}

client_runtime::impl_object! {
    CloudConfigParams: closed {
        "type" => constant("cloud"),
        "networking" => networking: presence,
        "packages" => packages: presence,
    }
}
