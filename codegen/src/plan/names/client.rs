//! Names on the client's builder.

use proc_macro2::Ident;

use super::identifier::Case;
use super::scope::{Scope, Wanted, settle};
use crate::diagnostic::Diagnostics;
use crate::model::Api;
use crate::plan::runtime_api::BUILDER_METHODS;

/// The identifiers of the emitted client and builder.
#[derive(Debug)]
pub(crate) struct ClientNames {
    /// Methods of the builder, by the index of [`Api::credentials`].
    pub(crate) credentials: Vec<Ident>,
}

pub(super) fn decide(api: &Api, diagnostics: &mut Diagnostics) -> ClientNames {
    ClientNames { credentials: credentials(api, diagnostics) }
}

fn credentials(api: &Api, diagnostics: &mut Diagnostics) -> Vec<Ident> {
    let mut scope = Scope::new("the client's builder").reserve(BUILDER_METHODS, "the builder's own method");
    api.credentials
        .iter()
        .map(|credential| {
            let owner = format!("the security scheme `{}`", credential.name);
            let rust_name = credential.rust_name.as_deref();
            let wanted =
                Wanted::of(&credential.name, rust_name, Case::Snake, &owner, credential.place, diagnostics);
            let (name, ()) = settle(&wanted, diagnostics, |name| scope.check(name));
            scope.take(&name, owner);
            name
        })
        .collect()
}
