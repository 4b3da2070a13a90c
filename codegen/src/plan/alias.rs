//! Components that only name another type.

use proc_macro2::Ident;

use super::Context;
use super::docs::DocText;
use super::imports::Imports;
use super::rust_type::{RustType, rust_type};
use crate::model::{TypeId, TypeRef};

/// One alias.
#[derive(Debug)]
pub(crate) struct Alias<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    pub(crate) imports: Imports,
    pub(crate) target: RustType,
    /// Whether it contains itself: a struct around one value, since no alias may.
    pub(crate) is_recursive: bool,
}

pub(super) fn alias<'a>(context: &Context<'a>, id: TypeId, target: &TypeRef) -> Alias<'a> {
    let (ty, names) = context.ty(id);
    let mut imports = Imports::of_model(&names.ident);
    let target = rust_type(context, target, &mut imports);
    let is_recursive = context.recursion.is_recursive_alias(id);
    Alias { ident: &names.ident, docs: DocText::of_type(ty, &names.published), imports, target, is_recursive }
}
