//! Names within a type: fields, values, variants.

use proc_macro2::Ident;

use super::clearer;
use super::identifier::{Case, identifier};
use super::scope::{Scope, Wanted, settle};
use super::types::without_prefix;
use crate::diagnostic::Diagnostics;
use crate::model::{Api, EnumType, ObjectType, TypeDef, TypeKind, UnionType, UntaggedType};
use crate::source::Place;

/// The members of a type that is named `ident`, by index.
pub(super) fn decide(api: &Api, ty: &TypeDef, ident: &Ident, diagnostics: &mut Diagnostics) -> Vec<Ident> {
    match &ty.kind {
        TypeKind::Object(object) => fields(object, ty, ident, diagnostics),
        TypeKind::Enum(values) => enum_values(values, ty, ident, diagnostics),
        TypeKind::Union(union) => variants(api, union, ty, ident, diagnostics),
        TypeKind::Untagged(union) => untagged(api, union, ty, ident, diagnostics),
        TypeKind::Alias(_) => Vec::new(),
    }
}

fn fields(object: &ObjectType, ty: &TypeDef, ident: &Ident, diagnostics: &mut Diagnostics) -> Vec<Ident> {
    let mut scope = Scope::new(format!("`{ident}`"));
    if ty.direction.is_open() {
        scope = scope.reserve(&["extra"], "the field that keeps unknown data");
    }
    let is_made = ty.direction.is_made();
    if is_made {
        scope = scope.reserve(&["new"], "the constructor");
        expect_clearers(object, &mut scope);
    }
    let fields = object.fields.iter().map(|field| {
        let owner = format!("the property `{}`", field.name);
        let rust_name = field.rust_name.as_deref();
        let wanted = Wanted::of(&field.name, rust_name, Case::Snake, &owner, field.place, diagnostics);
        let clears = is_made && field.presence.is_nullable();
        let (name, ()) = settle(&wanted, diagnostics, |name| {
            scope.check(name)?;
            if clears { scope.check_companion(&clearer(name)) } else { Ok(()) }
        });
        if clears {
            scope.take_companion(&clearer(&name), clears_what(&field.name));
        }
        scope.take(&name, owner);
        name
    });
    fields.collect()
}

/// `clear_<field>` exists for what may be null and must not be another property's setter.
pub(super) fn expect_clearers(object: &ObjectType, scope: &mut Scope) {
    for field in object.fields.iter().filter(|field| field.presence.is_nullable()) {
        // What the field's own name has against it is reported where it is named.
        let mut silent = Diagnostics::lenient();
        let rust_name = field.rust_name.as_deref();
        let name = identifier(&field.name, rust_name, Case::Snake, field.place, &mut silent);
        scope.expect(&clearer(&name), clears_what(&field.name));
    }
}

/// The owner of a method that sets to null.
pub(super) fn clears_what(property: &str) -> String {
    format!("the method that sets `{property}` to null")
}

fn enum_values(values: &EnumType, ty: &TypeDef, ident: &Ident, diagnostics: &mut Diagnostics) -> Vec<Ident> {
    let mut scope = member_scope(ident, ty.direction.is_open() || values.any_string);
    let values = values.values.iter().map(|value| {
        let rust_name = value.rust_name.as_deref();
        variant(&value.value, rust_name, "the value", value.place, &mut scope, diagnostics)
    });
    values.collect()
}

fn variants(
    api: &Api,
    union: &UnionType,
    ty: &TypeDef,
    ident: &Ident,
    diagnostics: &mut Diagnostics,
) -> Vec<Ident> {
    let mut scope = member_scope(ident, ty.direction.is_open());
    let variants = union.variants.iter().map(|member| {
        let tag = member.tags.first().map(String::as_str).unwrap_or_default();
        // A tag that is the component's own name carries the prefix, too.
        let short = without_prefix(tag, api.drop_prefix.as_deref());
        let rust_name = member.rust_name.as_deref();
        variant(short, rust_name, "the variant", member.place, &mut scope, diagnostics)
    });
    variants.collect()
}

fn untagged(
    api: &Api,
    union: &UntaggedType,
    ty: &TypeDef,
    ident: &Ident,
    diagnostics: &mut Diagnostics,
) -> Vec<Ident> {
    let mut scope = member_scope(ident, ty.direction.is_open());
    let members = union.members.iter().map(|member| {
        let short = without_prefix(&member.name, api.drop_prefix.as_deref());
        let rust_name = member.rust_name.as_deref();
        variant(short, rust_name, "the member", member.place, &mut scope, diagnostics)
    });
    members.collect()
}

fn member_scope(ident: &Ident, is_open: bool) -> Scope {
    let scope = Scope::new(format!("`{ident}`"));
    if is_open { scope.reserve(&["Unknown"], "the variant that keeps unknown data") } else { scope }
}

fn variant(
    text: &str,
    rust_name: Option<&str>,
    what: &str,
    place: Place,
    scope: &mut Scope,
    diagnostics: &mut Diagnostics,
) -> Ident {
    let owner = format!("{what} `{text}`");
    let wanted = Wanted::of(text, rust_name, Case::Pascal, &owner, place, diagnostics);
    let (name, ()) = settle(&wanted, diagnostics, |name| scope.check(name));
    scope.take(&name, owner);
    name
}
