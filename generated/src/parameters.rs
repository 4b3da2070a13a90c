// @generated from schema/environments.json by codegen/src/emit/parameters.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! Parameters that several operations share.

use client_runtime::HeaderDefault;

/// What is sent in the header `anthropic-beta`.
pub(crate) const ANTHROPIC_BETA: HeaderDefault = HeaderDefault {
    name: "anthropic-beta",
    values: &["managed-agents-2026-04-01"],
    merges: true,
};

/// Gives a call the setters of the header `anthropic-beta`.
macro_rules! anthropic_beta {
    ($call:ident) => {
        impl $call {
            /// Beta features to enable. Merged with the default; duplicates are removed.
            ///
            /// Default: `["managed-agents-2026-04-01"]`.
            pub fn betas(
                mut self,
                betas: impl IntoIterator<Item = impl Into<crate::models::AnthropicBeta>>,
            ) -> Self {
                self.call = self
                    .call
                    .header_list::<crate::models::AnthropicBeta>("anthropic-beta", betas);
                self
            }

            /// Sets `betas` if there is a value.
            pub fn maybe_betas(
                self,
                betas: Option<impl IntoIterator<Item = impl Into<crate::models::AnthropicBeta>>>,
            ) -> Self {
                match betas {
                    Some(betas) => self.betas(betas),
                    None => self,
                }
            }

            /// Omits the default of `anthropic-beta`: `managed-agents-2026-04-01`.
            pub fn without_default_betas(mut self) -> Self {
                self.call = self.call.omit_default("anthropic-beta");
                self
            }
        }
    };
}

pub(crate) use anthropic_beta;

/// What is sent in the header `anthropic-version`.
pub(crate) const ANTHROPIC_VERSION: HeaderDefault = HeaderDefault {
    name: "anthropic-version",
    values: &["2023-06-01"],
    merges: false,
};
