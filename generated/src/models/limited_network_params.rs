// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;

/// Requests network access to named hosts only. On create, an omitted part counts as `null`, the default; on
/// update, it keeps its value.
///
/// # Examples
///
/// ```json
/// {
///   "type": "limited",
///   "allow_mcp_servers": true,
///   "allow_package_managers": null,
///   "allowed_hosts": []
/// }
/// ```
#[doc(alias = "BetaLimitedNetworkParams")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct LimitedNetworkParams {
    /// Whether the container may also connect to the MCP servers configured for the agent, in addition to
    /// `allowed_hosts`.
    ///
    /// Default: `false`.
    pub allow_mcp_servers: Presence<bool>,
    /// Whether the container may also connect to public package registries, such as PyPI and npm, in addition to
    /// `allowed_hosts`.
    ///
    /// Default: `false`.
    pub allow_package_managers: Presence<bool>,
    /// Domains that the container can connect to.
    pub allowed_hosts: Presence<Vec<String>>,
}

impl LimitedNetworkParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`allow_mcp_servers`](field@Self::allow_mcp_servers).
    pub fn allow_mcp_servers(mut self, allow_mcp_servers: bool) -> Self {
        self.allow_mcp_servers = Presence::Value(allow_mcp_servers);
        self
    }

    /// Sets `allow_mcp_servers` to JSON `null`.
    pub fn clear_allow_mcp_servers(mut self) -> Self {
        self.allow_mcp_servers = Presence::Null;
        self
    }

    /// Sets `allow_mcp_servers` if there is a value.
    pub fn maybe_allow_mcp_servers(self, allow_mcp_servers: Option<bool>) -> Self {
        match allow_mcp_servers {
            Some(allow_mcp_servers) => self.allow_mcp_servers(allow_mcp_servers),
            None => self,
        }
    }

    /// Sets [`allow_package_managers`](field@Self::allow_package_managers).
    pub fn allow_package_managers(mut self, allow_package_managers: bool) -> Self {
        self.allow_package_managers = Presence::Value(allow_package_managers);
        self
    }

    /// Sets `allow_package_managers` to JSON `null`.
    pub fn clear_allow_package_managers(mut self) -> Self {
        self.allow_package_managers = Presence::Null;
        self
    }

    /// Sets `allow_package_managers` if there is a value.
    pub fn maybe_allow_package_managers(
        self,
        allow_package_managers: Option<bool>,
    ) -> Self {
        match allow_package_managers {
            Some(allow_package_managers) => {
                self.allow_package_managers(allow_package_managers)
            }
            None => self,
        }
    }

    /// Sets [`allowed_hosts`](field@Self::allowed_hosts).
    pub fn allowed_hosts(
        mut self,
        allowed_hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_hosts = Presence::Value(
            allowed_hosts.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `allowed_hosts` to JSON `null`.
    pub fn clear_allowed_hosts(mut self) -> Self {
        self.allowed_hosts = Presence::Null;
        self
    }

    /// Sets `allowed_hosts` if there is a value.
    pub fn maybe_allowed_hosts(
        self,
        allowed_hosts: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match allowed_hosts {
            Some(allowed_hosts) => self.allowed_hosts(allowed_hosts),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    LimitedNetworkParams: closed {
        "type" => constant("limited"),
        "allow_mcp_servers" => allow_mcp_servers: presence,
        "allow_package_managers" => allow_package_managers: presence,
        "allowed_hosts" => allowed_hosts: presence,
    }
}
