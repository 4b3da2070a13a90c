// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;

use crate::models::{CloudNetworkingParams, PackagesParams};

/// Requests a container in Anthropic's cloud. On create, an omitted part counts as `null`, the default; on
/// update, it keeps its value.
#[doc(alias = "BetaCloudConfigParams")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct CloudConfigParams {
    /// Network access of the container. Omit it from an update to keep the current policy.
    pub networking: Presence<CloudNetworkingParams>,
    /// Packages to install, with versions where they matter. Omit it from an update to keep the current packages.
    pub packages: Presence<PackagesParams>,
}

impl CloudConfigParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`networking`](field@Self::networking).
    pub fn networking(mut self, networking: impl Into<CloudNetworkingParams>) -> Self {
        self.networking = Presence::Value(networking.into());
        self
    }

    /// Sets `networking` to JSON `null`.
    pub fn clear_networking(mut self) -> Self {
        self.networking = Presence::Null;
        self
    }

    /// Sets `networking` if there is a value.
    pub fn maybe_networking(
        self,
        networking: Option<impl Into<CloudNetworkingParams>>,
    ) -> Self {
        match networking {
            Some(networking) => self.networking(networking),
            None => self,
        }
    }

    /// Sets [`packages`](field@Self::packages).
    pub fn packages(mut self, packages: PackagesParams) -> Self {
        self.packages = Presence::Value(packages);
        self
    }

    /// Sets `packages` to JSON `null`.
    pub fn clear_packages(mut self) -> Self {
        self.packages = Presence::Null;
        self
    }

    /// Sets `packages` if there is a value.
    pub fn maybe_packages(self, packages: Option<PackagesParams>) -> Self {
        match packages {
            Some(packages) => self.packages(packages),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    CloudConfigParams: closed {
        "type" => constant("cloud"),
        "networking" => networking: presence,
        "packages" => packages: presence,
    }
}
