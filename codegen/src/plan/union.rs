//! One of several objects, discriminated by a member.

use std::collections::HashSet;

use proc_macro2::Ident;

use super::Context;
use super::carried::Carried;
use super::docs::DocText;
use super::imports::Imports;
use super::names::accessors;
use crate::model::{TypeId, UnionType};
use crate::text::code;

/// One union.
#[derive(Debug)]
pub(crate) struct Union<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    pub(crate) imports: Imports,
    /// Whether unknown variants are kept.
    pub(crate) is_open: bool,
    /// The member that tells the variants apart.
    pub(crate) tag: &'a str,
    pub(crate) variants: Vec<KnownVariant<'a>>,
    /// How it is sent again.
    pub(crate) carried: Option<Carried<'a>>,
}

/// A variant that the schema lists.
#[derive(Debug)]
pub(crate) struct KnownVariant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    /// The object that it holds.
    pub(crate) ty: &'a Ident,
    /// The tag's values that select it.
    pub(crate) tags: &'a [String],
    /// None where another variant has methods of these names.
    pub(crate) accessors: Option<Accessors>,
}

/// `as_cat` and `into_cat`.
#[derive(Debug)]
pub(crate) struct Accessors {
    pub(crate) docs: DocText,
    pub(crate) reference: Ident,
    pub(crate) into_docs: DocText,
    pub(crate) value: Ident,
}

pub(super) fn union<'a>(context: &Context<'a>, id: TypeId, union: &'a UnionType) -> Union<'a> {
    let (ty, names) = context.ty(id);
    let mut imports = Imports::of_model(&names.ident);
    let is_open = ty.direction.is_open();
    if is_open {
        imports.runtime("UnknownVariant");
    }
    let mut seen = HashSet::new();
    let variants = union.variants.iter().zip(&names.members);
    let variants = variants.map(|(variant, ident)| {
        let ty = &context.ty(variant.ty).1.ident;
        imports.model(ty);
        KnownVariant {
            ident,
            docs: DocText::line(&tagged(&union.tag, &variant.tags)),
            ty,
            tags: &variant.tags,
            accessors: accessors_of(ident, ty, &mut seen),
        }
    });
    let variants = variants.collect();
    Union {
        ident: &names.ident,
        docs: DocText::of_type(ty, &names.published),
        imports,
        is_open,
        tag: &union.tag,
        variants,
        carried: Carried::of(context, id),
    }
}

fn accessors_of(variant: &Ident, ty: &Ident, seen: &mut HashSet<Ident>) -> Option<Accessors> {
    let (reference, value) = accessors(variant);
    let name = code(&ty.to_string());
    let docs = DocText::line(&format!("The {name}, if it is one."));
    let into_docs = DocText::line(&format!("Takes the {name}, if it is one."));
    seen.insert(reference.clone()).then_some(Accessors { docs, reference, into_docs, value })
}

/// `` `kind` is `cat` ``.
fn tagged(tag: &str, values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| code(value)).collect();
    format!("{} is {}.", code(tag), values.join(" or "))
}
