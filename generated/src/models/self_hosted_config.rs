// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// Configuration of an environment on your own machines.
///
/// # Examples
///
/// ```json
/// {"type": "self_hosted"}
/// ```
#[doc(alias = "BetaSelfHostedConfig")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct SelfHostedConfig {
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl SelfHostedConfig {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

client_runtime::impl_object! {
    SelfHostedConfig: open {
        "type" => constant("self_hosted"),
    }
}

impl client_runtime::codec::Carry<crate::models::SelfHostedConfigParams>
for SelfHostedConfig {
    fn carry(
        &self,
        left: &mut client_runtime::codec::LeftOut,
    ) -> Option<crate::models::SelfHostedConfigParams> {
        left.unknown(&self.extra);
        Some(crate::models::SelfHostedConfigParams {
        })
    }
}

client_runtime::impl_carried!(SelfHostedConfig => crate::models::SelfHostedConfigParams);
