//! Names of types, their fields, values and variants.

use proc_macro2::Ident;

use super::identifier::{Case, identifier};
use super::module::module;
use super::scope::{Scope, nameless};
use crate::diagnostic::Diagnostics;
use crate::model::{Api, EnumType, ObjectType, TypeDef, TypeKind, UnionType};
use crate::plan::runtime_api::{CLIENT_EXPORTS, EXPORTS, HYPER_EXPORTS, OWN};
use crate::source::Place;

/// The identifiers of one type.
#[derive(Debug)]
pub(crate) struct TypeNames {
    /// `Pet`.
    pub(crate) ident: Ident,
    /// The module, and the stem of the file, that holds it: `pet`.
    pub(crate) module: Ident,
    /// Fields of an object, values of an enum or variants of a union, by index.
    pub(crate) members: Vec<Ident>,
}

/// Names that emitted code uses without a path.
pub(crate) const PRELUDE: &[&str] = &[
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

pub(super) fn decide(api: &Api, diagnostics: &mut Diagnostics) -> Vec<TypeNames> {
    let mut scopes = Scopes {
        root: [EXPORTS, CLIENT_EXPORTS, HYPER_EXPORTS, OWN]
            .iter()
            .fold(Scope::new("the crate"), |scope, names| scope.reserve(names, "the runtime's own type"))
            .reserve(PRELUDE, "Rust's own item"),
        modules: Scope::new("the models"),
    };
    api.types.iter().map(|ty| decide_type(api, ty, &mut scopes, diagnostics)).collect()
}

/// What types share.
struct Scopes {
    root: Scope,
    modules: Scope,
}

fn decide_type(api: &Api, ty: &TypeDef, scopes: &mut Scopes, diagnostics: &mut Diagnostics) -> TypeNames {
    let ident = type_ident(api, ty, diagnostics);
    let is_free = scopes.root.claim(&ident, &owner_of(ty), ty.place, diagnostics);
    let members = match &ty.kind {
        TypeKind::Object(object) => fields(object, ty, &ident, diagnostics),
        TypeKind::Enum(values) => enum_values(values, ty, &ident, diagnostics),
        TypeKind::Union(union) => variants(api, union, ty, &ident, diagnostics),
        TypeKind::Alias(_) => Vec::new(),
    };
    let module = match is_free {
        true => super::module::claim(&ident, &owner_of(ty), ty.place, &mut scopes.modules, diagnostics),
        false => module(&ident, &ident),
    };
    TypeNames { module, ident, members }
}

fn owner_of(ty: &TypeDef) -> String {
    format!("the schema `{}`", ty.schema_name)
}

fn type_ident(api: &Api, ty: &TypeDef, diagnostics: &mut Diagnostics) -> Ident {
    let short = without_prefix(&ty.schema_name, api.drop_prefix.as_deref());
    identifier(short, ty.rust_name.as_deref(), Case::Pascal, ty.place)
        .unwrap_or_else(|diagnostic| placeholder(diagnostic, diagnostics))
}

/// Stands in for a name that could not be made, so that every other error is found in the same run; nothing is emitted from it.
pub(super) fn placeholder(diagnostic: crate::diagnostic::Diagnostic, diagnostics: &mut Diagnostics) -> Ident {
    diagnostics.push(diagnostic);
    nameless()
}

/// Drops the prefix where a name that starts a word follows it: `BetaPet` to `Pet`, but `Betamax` stays.
fn without_prefix<'a>(name: &'a str, prefix: Option<&str>) -> &'a str {
    prefix
        .and_then(|prefix| name.strip_prefix(prefix))
        .filter(|rest| rest.starts_with(|first: char| first.is_uppercase() || first == '_' || first == '-'))
        .unwrap_or(name)
}

fn fields(object: &ObjectType, ty: &TypeDef, ident: &Ident, diagnostics: &mut Diagnostics) -> Vec<Ident> {
    let mut scope = Scope::within(ident, &owner_of(ty));
    if ty.direction.is_open() {
        scope = scope.reserve(&["extra"], "the field that keeps unknown data");
    }
    if ty.direction.is_made() {
        scope = scope.reserve(&["new"], "the constructor");
    }
    let names: Vec<Ident> = object
        .fields
        .iter()
        .map(|field| {
            let name = identifier(&field.name, field.rust_name.as_deref(), Case::Snake, field.place)
                .unwrap_or_else(|diagnostic| placeholder(diagnostic, diagnostics));
            scope.claim(&name, &format!("the property `{}`", field.name), field.place, diagnostics);
            name
        })
        .collect();
    if ty.direction.is_made() {
        claim_clearers(object, &names, &mut scope, diagnostics);
    }
    names
}

/// `clear_<field>` exists for what may be null and must not be another property's setter.
fn claim_clearers(object: &ObjectType, names: &[Ident], scope: &mut Scope, diagnostics: &mut Diagnostics) {
    for (field, name) in object.fields.iter().zip(names) {
        if field.presence.is_nullable() {
            let owner = format!("the method that sets `{}` to null", field.name);
            scope.claim(&super::clearer(name), &owner, field.place, diagnostics);
        }
    }
}

fn enum_values(values: &EnumType, ty: &TypeDef, ident: &Ident, diagnostics: &mut Diagnostics) -> Vec<Ident> {
    let mut scope = member_scope(ident, &owner_of(ty), ty.direction.is_open() || values.any_string);
    values
        .values
        .iter()
        .map(|value| {
            variant(
                &value.value,
                value.rust_name.as_deref(),
                "the value",
                value.place,
                &mut scope,
                diagnostics,
            )
        })
        .collect()
}

fn variants(
    api: &Api,
    union: &UnionType,
    ty: &TypeDef,
    ident: &Ident,
    diagnostics: &mut Diagnostics,
) -> Vec<Ident> {
    let mut scope = member_scope(ident, &owner_of(ty), ty.direction.is_open());
    union
        .variants
        .iter()
        .map(|member| {
            let tag = member.tags.first().map(String::as_str).unwrap_or_default();
            // A tag that is the component's own name carries the prefix, too.
            let short = without_prefix(tag, api.drop_prefix.as_deref());
            variant(short, member.rust_name.as_deref(), "the variant", member.place, &mut scope, diagnostics)
        })
        .collect()
}

fn member_scope(ident: &Ident, owner: &str, open: bool) -> Scope {
    let scope = Scope::within(ident, owner);
    if open { scope.reserve(&["Unknown"], "the variant that keeps unknown data") } else { scope }
}

fn variant(
    text: &str,
    rust_name: Option<&str>,
    what: &str,
    place: Place,
    scope: &mut Scope,
    diagnostics: &mut Diagnostics,
) -> Ident {
    let name = identifier(text, rust_name, Case::Pascal, place)
        .unwrap_or_else(|diagnostic| placeholder(diagnostic, diagnostics));
    scope.claim(&name, &format!("{what} `{text}`"), place, diagnostics);
    name
}
