//! Names within a type: fields, values, variants.

use proc_macro2::Ident;

use super::identifier::{Case, identifier};
use super::scope::{Scope, Wanted, settle};
use super::types::without_prefix;
use super::{clearer, maybe};
use crate::diagnostic::Diagnostics;
use crate::model::{
    Api, EnumScalar, EnumType, Field, ObjectType, Presence, TypeDef, TypeKind, UnionType, UntaggedType,
};
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
    // What is only received is made by mocks.
    scope = scope.reserve(&["new"], "the constructor");
    expect_companions(object, &mut scope);
    let fields = object.fields.iter().map(|field| {
        let owner = match field.presence {
            Presence::Rest => "the field for all other properties".to_owned(),
            _ => format!("the property `{}`", field.name),
        };
        let rust_name = field.rust_name.as_deref();
        let wanted = Wanted::of(&field.name, rust_name, Case::Snake, &owner, field.place, diagnostics);
        let (name, ()) = settle(&wanted, diagnostics, |name| {
            scope.check(name)?;
            let mut companions = companions(field, name).into_iter();
            companions.try_for_each(|(companion, _)| scope.check_companion(&companion))
        });
        for (companion, owner) in companions(field, &name) {
            scope.take_companion(&companion, owner);
        }
        scope.take(&name, owner);
        name
    });
    fields.collect()
}

/// The methods that come with the setter of a field, and what they do. None may be another property's setter.
pub(super) fn companions(field: &Field, setter: &Ident) -> Vec<(Ident, String)> {
    let clears = field.presence.is_nullable();
    let clears = clears.then(|| (clearer(setter), format!("the method that sets `{}` to null", field.name)));
    let can_be_absent = matches!(field.presence, Presence::Optional | Presence::OptionalNullable);
    let is_optional = can_be_absent && field.constant.is_none();
    clears.into_iter().chain(is_optional.then(|| (maybe(setter), sets_maybe(&field.name)))).collect()
}

/// The owner of a method that sets something if there is a value.
pub(super) fn sets_maybe(name: &str) -> String {
    format!("the method that sets `{name}` if there is a value")
}

/// Keeps the names of such methods for the fields that they belong to.
pub(super) fn expect_companions(object: &ObjectType, scope: &mut Scope) {
    for field in &object.fields {
        // What the field's own name has against it is reported where it is named.
        let mut silent = Diagnostics::lenient();
        let rust_name = field.rust_name.as_deref();
        let name = identifier(&field.name, rust_name, Case::Snake, field.place, &mut silent);
        for (companion, owner) in companions(field, &name) {
            scope.expect(&companion, owner);
        }
    }
}

fn enum_values(values: &EnumType, ty: &TypeDef, ident: &Ident, diagnostics: &mut Diagnostics) -> Vec<Ident> {
    let mut scope = member_scope(ident, ty.direction.is_open() || values.any_value);
    let has_strings = values.scalar == EnumScalar::String;
    let values = values.values.iter().map(|value| {
        let rust_name = value.rust_name.as_deref();
        // Digits alone are no name.
        let number = format!("value {}", value.value.replace('-', "minus "));
        let counted = (!has_strings).then_some(number.as_str());
        variant(&value.value, rust_name.or(counted), "the value", value.place, &mut scope, diagnostics)
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
