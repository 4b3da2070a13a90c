//! Strings with known values.

use proc_macro2::Ident;

use super::Context;
use super::docs::DocText;
use super::imports::Imports;
use crate::model::{EnumType, TypeId};
use crate::text::code;

/// One enum.
#[derive(Debug)]
pub(crate) struct Enumeration<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    pub(crate) imports: Imports,
    /// Whether unknown values are kept.
    pub(crate) is_open: bool,
    pub(crate) values: Vec<KnownValue<'a>>,
}

/// A value that the schema lists.
#[derive(Debug)]
pub(crate) struct KnownValue<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    /// As in JSON.
    pub(crate) text: &'a str,
}

pub(super) fn enumeration<'a>(context: &Context<'a>, id: TypeId, values: &'a EnumType) -> Enumeration<'a> {
    let (ty, names) = context.ty(id);
    let mut imports = Imports::default();
    let is_open = ty.direction.is_open() || values.any_string;
    if is_open {
        imports.runtime("UnknownValue");
    }
    let values = values.values.iter().zip(&names.members);
    let values = values.map(|(value, ident)| KnownValue {
        ident,
        docs: DocText::line(&code(&value.value)),
        text: &value.value,
    });
    // Not the document's order: one that is moved there moves nothing here.
    let mut values: Vec<KnownValue<'a>> = values.collect();
    values.sort_by_key(|value| value.text);
    Enumeration {
        ident: &names.ident,
        docs: DocText::of_type(ty, &names.published),
        imports,
        is_open,
        values,
    }
}
