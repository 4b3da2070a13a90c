//! What arguments take: whatever callers have at hand converts by itself.

use proc_macro2::Ident;

use super::Context;
use super::imports::Imports;
use super::rust_type::{RustType, rust_type};
use crate::model::{TypeKind, TypeRef};

/// An argument of a method.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub(crate) ident: Ident,
    pub(crate) takes: Takes,
}

/// What a caller gives.
#[derive(Clone, Debug)]
pub(crate) enum Takes {
    One(Element),
    /// Anything that can be iterated over.
    List(Element),
    /// Pairs of a key and a value.
    Pairs(Element),
}

/// One value, by itself or in a list.
#[derive(Clone, Debug)]
pub(crate) enum Element {
    /// A value of the type itself.
    Exactly(RustType),
    /// `impl Into<T>`.
    Into(RustType),
    /// `Option<&str>`: one concrete type, so that a list of nothing but `None` needs no annotation.
    NullableText,
}

impl Argument {
    /// The most convenient argument for a type.
    pub(super) fn of(context: &Context<'_>, ty: &TypeRef, ident: &Ident, imports: &mut Imports) -> Self {
        let takes = match context.resolve(ty) {
            TypeRef::Array(item) => Takes::List(element(context, item, imports)),
            TypeRef::Map(value) => Takes::Pairs(element(context, value, imports)),
            other => Takes::One(one(context, other, imports)),
        };
        Self { ident: ident.clone(), takes }
    }

    /// An argument that is whatever the type can be made of.
    pub(super) fn into(ident: &Ident, ty: RustType) -> Self {
        Self { ident: ident.clone(), takes: Takes::One(Element::Into(ty)) }
    }

    /// An argument that is a value of the type itself, however long a list it is.
    pub(super) fn whole(context: &Context<'_>, ty: &TypeRef, ident: &Ident, imports: &mut Imports) -> Self {
        let ty = context.resolve(ty);
        let element = match ty {
            TypeRef::Array(_) => Element::Into(rust_type(context, ty, imports)),
            _ => one(context, ty, imports),
        };
        Self { ident: ident.clone(), takes: Takes::One(element) }
    }
}

fn element(context: &Context<'_>, item: &TypeRef, imports: &mut Imports) -> Element {
    match context.resolve(item) {
        TypeRef::Nullable(inner) if *context.resolve(inner) == TypeRef::String => Element::NullableText,
        other => one(context, other, imports),
    }
}

fn one(context: &Context<'_>, ty: &TypeRef, imports: &mut Imports) -> Element {
    let rust = rust_type(context, ty, imports);
    if converts(context, ty) { Element::Into(rust) } else { Element::Exactly(rust) }
}

/// Whether `impl Into<T>` lets callers pass something else than `T`.
fn converts(context: &Context<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::String | TypeRef::Number | TypeRef::Timestamp | TypeRef::Bytes | TypeRef::File => true,
        TypeRef::Named(_) => {
            matches!(context.kind(ty), Some(TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Untagged(_)))
        }
        _ => false,
    }
}
