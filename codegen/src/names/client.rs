//! Names on the client's builder and on its error.

use proc_macro2::Ident;

use super::casing;
use super::identifier::{Case, identifier};
use super::scope::Scope;
use super::types::placeholder;
use crate::diagnostic::Diagnostics;
use crate::model::{Api, TypeKind};

/// The identifiers of the emitted client, builder and error.
#[derive(Debug)]
pub struct ClientNames {
    /// Methods of the builder, by the index of [`Api::credentials`].
    pub credentials: Vec<Ident>,
    /// Predicates of the error: the name, and the error type that it asks for. Those that the runtime has under the same name, because HTTP has them, are left to it.
    pub predicates: Vec<(Ident, String)>,
}

/// Methods that the runtime gives every builder.
const BUILDER_METHODS: &[&str] = &["base_url", "build", "clone", "from_env", "new"];

/// Predicates of the runtime's error, all by HTTP status or by what happened to the call.
const ERROR_METHODS: &[&str] = &[
    "is_bad_request",
    "is_body_limit",
    "is_builder",
    "is_conflict",
    "is_connect",
    "is_credential",
    "is_decode",
    "is_forbidden",
    "is_interrupted",
    "is_not_found",
    "is_rate_limited",
    "is_repeated_cursor",
    "is_request",
    "is_server_error",
    "is_status",
    "is_timeout",
    "is_too_large",
    "is_unauthorized",
];

pub(super) fn decide(api: &Api, faults: &mut Diagnostics) -> ClientNames {
    ClientNames { credentials: credentials(api, faults), predicates: predicates(api) }
}

fn credentials(api: &Api, faults: &mut Diagnostics) -> Vec<Ident> {
    let mut scope = Scope::new("the client's builder").reserve(BUILDER_METHODS, "the builder's own method");
    api.credentials
        .iter()
        .map(|credential| {
            let place = &credential.place;
            let name = identifier(&credential.name, credential.rust_name.as_deref(), Case::Snake, place)
                .unwrap_or_else(|fault| placeholder(fault, faults));
            scope.claim(&name, &format!("the security scheme `{}`", credential.name), place, faults);
            name
        })
        .collect()
}

/// `sold_out_error` to `is_sold_out`.
fn predicates(api: &Api) -> Vec<(Ident, String)> {
    let Some(TypeKind::Enum(kinds)) = api.errors.kinds.map(|id| &api.ty(id).kind) else {
        return Vec::new();
    };
    let mut predicates: Vec<(Ident, String)> = Vec::new();
    for kind in &kinds.values {
        let text = casing::snake(kind.rust_name.as_deref().unwrap_or(&kind.value));
        let name = format!("is_{}", text.strip_suffix("_error").unwrap_or(&text));
        let is_free =
            !ERROR_METHODS.contains(&name.as_str()) && predicates.iter().all(|(known, _)| *known != name);
        if is_free {
            predicates.extend(super::identifier::parse(&name).map(|ident| (ident, kind.value.clone())));
        }
    }
    predicates
}
