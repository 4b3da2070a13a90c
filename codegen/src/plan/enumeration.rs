//! Strings and integers with known values.

use proc_macro2::{Ident, Literal};

use super::Context;
use super::docs::DocText;
use super::imports::Imports;
use crate::model::{EnumScalar, EnumType, EnumValue, TypeId};
use crate::text::code;

/// One enum.
#[derive(Debug)]
pub(crate) struct Enumeration<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    pub(crate) imports: Imports,
    /// Whether unknown values are kept.
    pub(crate) is_open: bool,
    /// Whether the values are integers, not strings.
    pub(crate) has_integers: bool,
    pub(crate) values: Vec<KnownValue<'a>>,
}

/// A value that the schema lists.
#[derive(Debug)]
pub(crate) struct KnownValue<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    /// As in JSON.
    pub(crate) literal: Literal,
}

pub(super) fn enumeration<'a>(context: &Context<'a>, id: TypeId, values: &'a EnumType) -> Enumeration<'a> {
    let (ty, names) = context.ty(id);
    let mut imports = Imports::default();
    let is_open = ty.direction.is_open() || values.any_value;
    if is_open {
        imports.runtime("UnknownValue");
    }
    let has_integers = values.scalar == EnumScalar::Integer;
    let integer = |value: &EnumValue| value.value.parse::<i64>().ok().filter(|_| has_integers);
    let mut known: Vec<(&EnumValue, &Ident)> = values.values.iter().zip(&names.members).collect();
    // Not the document's order: one that is moved there moves nothing here.
    known.sort_by_key(|(value, _)| (integer(value), value.value.as_str()));
    let known = known.into_iter().map(|(value, ident)| KnownValue {
        ident,
        docs: DocText::line(&code(&value.value)),
        literal: integer(value).map_or_else(|| Literal::string(&value.value), Literal::i64_unsuffixed),
    });
    Enumeration {
        ident: &names.ident,
        docs: DocText::of_type(ty, &names.published),
        imports,
        is_open,
        has_integers,
        values: known.collect(),
    }
}
