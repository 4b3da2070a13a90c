//! One of several types, of which no member says which.

use proc_macro2::Ident;

use super::Context;
use super::docs::DocText;
use super::imports::Imports;
use super::rust_type::{RustType, rust_type};
use crate::model::{TypeId, UntaggedType};
use crate::text::code;

/// One union without a discriminator.
#[derive(Debug)]
pub(crate) struct Untagged<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    pub(crate) imports: Imports,
    /// Whether values that no variant fits are kept.
    pub(crate) is_open: bool,
    pub(crate) variants: Vec<UntaggedVariant<'a>>,
}

/// A variant, and the type that it holds.
#[derive(Debug)]
pub(crate) struct UntaggedVariant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    pub(crate) ty: RustType,
}

pub(super) fn untagged<'a>(context: &Context<'a>, id: TypeId, union: &'a UntaggedType) -> Untagged<'a> {
    let (ty, names) = context.ty(id);
    let mut imports = Imports::of_model(&names.ident);
    let is_open = ty.direction.is_open();
    if is_open {
        imports.runtime("RawJson");
    }
    let variants = union.members.iter().zip(&names.members);
    let variants = variants.map(|(member, ident)| UntaggedVariant {
        ident,
        docs: DocText::of(&member.docs, &format!("{}.", code(&member.name))),
        ty: rust_type(context, &member.ty, &mut imports),
    });
    let variants = variants.collect();
    Untagged { ident: &names.ident, docs: DocText::of_type(ty, &names.published), imports, is_open, variants }
}
