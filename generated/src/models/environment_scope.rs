// @generated from schema/environments.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// Who can see an environment: every account of the organization (`organization`), or only the owning account
/// (`account`).
#[doc(alias = "BetaEnvironmentScope")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnvironmentScope {
    /// `account`
    Account,
    /// `organization`
    Organization,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    EnvironmentScope: open {
        "account" => Account,
        "organization" => Organization,
    }
}
