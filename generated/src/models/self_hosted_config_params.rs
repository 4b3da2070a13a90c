// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// Asks for an environment on machines of your own. There is nothing to configure.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SelfHostedConfigParams {}

impl SelfHostedConfigParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

client_runtime::impl_object! {
    SelfHostedConfigParams: closed {
        "type" => constant("self_hosted"),
    }
}
