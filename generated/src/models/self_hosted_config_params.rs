// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// Requests an environment on your own machines. It has no further options.
///
/// # Examples
///
/// ```json
/// {"type": "self_hosted"}
/// ```
#[doc(alias = "BetaSelfHostedConfigParams")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct SelfHostedConfigParams {}

impl SelfHostedConfigParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

client_runtime::impl_object! {
    SelfHostedConfigParams: closed {
        "type" => constant("self_hosted"),
    }
}
