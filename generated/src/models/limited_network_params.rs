// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;

/// Asks for a network on which only named hosts can be reached. On create, a part that is left out counts as
/// `null`, the default; on update, it keeps the value it has.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct LimitedNetworkParams {
    /// Whether the container may also connect out to the MCP servers that the agent is configured with, in addition
    /// to `allowed_hosts`.
    ///
    /// Default: `false`.
    pub allow_mcp_servers: Presence<bool>,
    /// Whether the container may also connect out to the public package registries, such as PyPI and npm, in addition
    /// to `allowed_hosts`.
    ///
    /// Default: `false`.
    pub allow_package_managers: Presence<bool>,
    /// The domains that the container can reach.
    pub allowed_hosts: Presence<Vec<String>>,
}

impl LimitedNetworkParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the container may also connect out to the MCP servers that the agent is configured with, in addition
    /// to `allowed_hosts`.
    ///
    /// Default: `false`.
    pub fn allow_mcp_servers(mut self, allow_mcp_servers: bool) -> Self {
        self.allow_mcp_servers = Presence::Value(allow_mcp_servers);
        self
    }

    /// Sends `allow_mcp_servers` as null.
    pub fn clear_allow_mcp_servers(mut self) -> Self {
        self.allow_mcp_servers = Presence::Null;
        self
    }

    /// Whether the container may also connect out to the public package registries, such as PyPI and npm, in addition
    /// to `allowed_hosts`.
    ///
    /// Default: `false`.
    pub fn allow_package_managers(mut self, allow_package_managers: bool) -> Self {
        self.allow_package_managers = Presence::Value(allow_package_managers);
        self
    }

    /// Sends `allow_package_managers` as null.
    pub fn clear_allow_package_managers(mut self) -> Self {
        self.allow_package_managers = Presence::Null;
        self
    }

    /// The domains that the container can reach.
    pub fn allowed_hosts(
        mut self,
        allowed_hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_hosts = Presence::Value(
            allowed_hosts.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sends `allowed_hosts` as null.
    pub fn clear_allowed_hosts(mut self) -> Self {
        self.allowed_hosts = Presence::Null;
        self
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
