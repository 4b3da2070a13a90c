// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{CloudNetworking, Packages};

/// Configuration of a container in Anthropic's cloud.
#[doc(alias = "BetaCloudConfig")]
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

#[cfg(feature = "mock")]
impl CloudConfig {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(networking: impl Into<CloudNetworking>, packages: Packages) -> Self {
        Self {
            networking: networking.into(),
            packages,
            extra: Extra::new(),
        }
    }

    /// Sets [`networking`](field@Self::networking).
    pub fn networking(mut self, networking: impl Into<CloudNetworking>) -> Self {
        self.networking = networking.into();
        self
    }

    /// Sets [`packages`](field@Self::packages).
    pub fn packages(mut self, packages: Packages) -> Self {
        self.packages = packages;
        self
    }
}

client_runtime::impl_object! {
    CloudConfig: open {
        "networking" => networking: required,
        "packages" => packages: required,
        "type" => constant("cloud"),
    }
}

impl client_runtime::codec::Carry<crate::models::CloudConfigParams> for CloudConfig {
    fn carry(
        &self,
        left: &mut client_runtime::codec::LeftOut,
    ) -> Option<crate::models::CloudConfigParams> {
        left.unknown(&self.extra);
        let networking = left
            .presence(
                "networking",
                client_runtime::Presence::Value(&self.networking),
                client_runtime::codec::Carry::carry,
            );
        let packages = left
            .presence(
                "packages",
                client_runtime::Presence::Value(&self.packages),
                client_runtime::codec::Carry::carry,
            );
        Some(crate::models::CloudConfigParams {
            networking,
            packages,
        })
    }
}

client_runtime::impl_carried!(CloudConfig => crate::models::CloudConfigParams);
