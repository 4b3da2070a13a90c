//! Names of types.

use proc_macro2::Ident;

use super::identifier::{Case, plain, underscored};
use super::members;
use super::module::{check_length, module};
use super::scope::{HELP, Scope, Wanted, settle};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Api, TypeDef};
use crate::plan::runtime_api::{EXPORTS, is_at_crate_root};

/// The identifiers of one type.
#[derive(Debug)]
pub(crate) struct TypeNames {
    /// `Pet`.
    pub(crate) ident: Ident,
    /// What consumers call it: `Option` for what the crate itself must call `Option_`.
    pub(crate) published: Ident,
    /// Whether it is at the root of the crate, too, where the runtime has no such name.
    pub(crate) is_at_root: bool,
    /// The module, and the stem of the file, that holds it: `pet`.
    pub(crate) module: Ident,
    /// Fields of an object, values of an enum or variants of a union, by index.
    pub(crate) members: Vec<Ident>,
}

/// Names that emitted code uses without a path.
pub(crate) const PRELUDE: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Err",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Some",
    "String",
    "Sync",
    "Vec",
];

/// Decides the names in the order of the document, so that what comes last changes no earlier name.
pub(super) fn decide(api: &Api, diagnostics: &mut Diagnostics) -> Vec<TypeNames> {
    let mut scopes = Scopes { root: Scope::new("the crate"), modules: Scope::new("the models") };
    let mut order: Vec<usize> = (0..api.types.len()).collect();
    order.sort_by_key(|&index| api.types[index].place);
    let mut names: Vec<Option<TypeNames>> = api.types.iter().map(|_| None).collect();
    for index in order {
        names[index] = Some(decide_type(api, &api.types[index], &mut scopes, diagnostics));
    }
    names.into_iter().flatten().collect()
}

/// What types share.
struct Scopes {
    root: Scope,
    modules: Scope,
}

fn decide_type(api: &Api, ty: &TypeDef, scopes: &mut Scopes, diagnostics: &mut Diagnostics) -> TypeNames {
    let owner = owner_of(ty);
    let short = without_prefix(&ty.schema_name, api.drop_prefix.as_deref());
    let wanted = Wanted::of(short, ty.rust_name.as_deref(), Case::Pascal, &owner, ty.place, diagnostics);
    let (published, (ident, module)) = settle(&wanted, diagnostics, |published| {
        let ident = inner(published);
        let module = module(&ident, &ident);
        scopes.root.check(published)?;
        scopes.root.check(&ident)?;
        scopes.modules.check(&module)?;
        Ok((ident, module))
    });
    for name in [&published, &ident] {
        scopes.root.take(name, owner.clone());
    }
    scopes.modules.take(&module, format!("the module of {owner}"));
    let help = "give it a shorter name with `x-rust-name`";
    check_length(&plain(&module), &owner, help, ty.place, diagnostics);
    let is_at_root = other_owner(&published).is_none();
    report_hidden(&published, ty, diagnostics);
    let members = members::decide(api, ty, &ident, diagnostics);
    TypeNames { ident, published, is_at_root, module, members }
}

/// What the crate itself calls a type: files of models use these names for something else.
fn inner(published: &Ident) -> Ident {
    let name = plain(published);
    let is_used = PRELUDE.contains(&name.as_str()) || EXPORTS.contains(&name.as_str());
    if is_used { underscored(published) } else { published.clone() }
}

/// Who has the name already wherever the crate is used.
fn other_owner(published: &Ident) -> Option<&'static str> {
    let name = plain(published);
    if is_at_crate_root(&name) {
        Some("the runtime's own type")
    } else {
        PRELUDE.contains(&name.as_str()).then_some("Rust's own item")
    }
}

/// Reports a type that is not at the root of the crate.
fn report_hidden(published: &Ident, ty: &TypeDef, diagnostics: &mut Diagnostics) {
    let Some(other) = other_owner(published) else { return };
    let settled =
        if diagnostics.is_lenient() { format!("; it is `models::{published}`") } else { String::new() };
    let message =
        format!("{} and {other} would both be named `{published}` in the crate{settled}", owner_of(ty));
    diagnostics.push(Diagnostic::new(message, ty.place).with_help(HELP).tolerable_as("settled-name"));
}

pub(super) fn owner_of(ty: &TypeDef) -> String {
    format!("the schema `{}`", ty.schema_name)
}

/// Drops the prefix where a name that starts a word follows it: `BetaPet` to `Pet`, but `Betamax` stays.
pub(super) fn without_prefix<'a>(name: &'a str, prefix: Option<&str>) -> &'a str {
    prefix
        .and_then(|prefix| name.strip_prefix(prefix))
        .filter(|rest| rest.starts_with(|first: char| first.is_uppercase() || first == '_' || first == '-'))
        .unwrap_or(name)
}
