// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// The container can connect only to what is listed here.
///
/// # Examples
///
/// ```json
/// {
///   "allow_mcp_servers": true,
///   "allow_package_managers": false,
///   "allowed_hosts": [],
///   "type": "limited"
/// }
/// ```
#[doc(alias = "BetaLimitedNetwork")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LimitedNetwork {
    /// Whether the container may also connect to the MCP servers configured for the agent, in addition to
    /// `allowed_hosts`.
    pub allow_mcp_servers: bool,
    /// Whether the container may also connect to public package registries, such as PyPI and npm, in addition to
    /// `allowed_hosts`.
    pub allow_package_managers: bool,
    /// Domains that the container can connect to.
    pub allowed_hosts: Vec<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl LimitedNetwork {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(
        allow_mcp_servers: bool,
        allow_package_managers: bool,
        allowed_hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            allow_mcp_servers,
            allow_package_managers,
            allowed_hosts: allowed_hosts.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }

    /// Sets [`allow_mcp_servers`](field@Self::allow_mcp_servers).
    pub fn allow_mcp_servers(mut self, allow_mcp_servers: bool) -> Self {
        self.allow_mcp_servers = allow_mcp_servers;
        self
    }

    /// Sets [`allow_package_managers`](field@Self::allow_package_managers).
    pub fn allow_package_managers(mut self, allow_package_managers: bool) -> Self {
        self.allow_package_managers = allow_package_managers;
        self
    }

    /// Sets [`allowed_hosts`](field@Self::allowed_hosts).
    pub fn allowed_hosts(
        mut self,
        allowed_hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_hosts = allowed_hosts.into_iter().map(Into::into).collect();
        self
    }
}

client_runtime::impl_object! {
    LimitedNetwork: open {
        "allow_mcp_servers" => allow_mcp_servers: required,
        "allow_package_managers" => allow_package_managers: required,
        "allowed_hosts" => allowed_hosts: required,
        "type" => constant("limited"),
    }
}

impl client_runtime::codec::Carry<crate::models::LimitedNetworkParams>
for LimitedNetwork {
    fn carry(
        &self,
        left: &mut client_runtime::codec::LeftOut,
    ) -> Option<crate::models::LimitedNetworkParams> {
        left.unknown(&self.extra);
        let allow_mcp_servers = left
            .presence(
                "allow_mcp_servers",
                client_runtime::Presence::Value(&self.allow_mcp_servers),
                client_runtime::codec::same,
            );
        let allow_package_managers = left
            .presence(
                "allow_package_managers",
                client_runtime::Presence::Value(&self.allow_package_managers),
                client_runtime::codec::same,
            );
        let allowed_hosts = left
            .presence(
                "allowed_hosts",
                client_runtime::Presence::Value(&self.allowed_hosts),
                client_runtime::codec::same,
            );
        Some(crate::models::LimitedNetworkParams {
            allow_mcp_servers,
            allow_package_managers,
            allowed_hosts,
        })
    }
}

client_runtime::impl_carried!(LimitedNetwork => crate::models::LimitedNetworkParams);
