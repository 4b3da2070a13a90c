//! Strings with known values.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::{Context, docs};
use crate::model::{EnumType, TypeId};
use crate::text::code;

/// The enum and its codec.
pub(super) fn enumeration(context: &Context<'_>, id: TypeId, values: &EnumType) -> TokenStream {
    let (ty, names) = context.ty(id);
    let ident = &names.ident;
    let docs = docs::of_type(ty);
    let variants = &names.members;
    let texts: Vec<&str> = values.values.iter().map(|value| value.value.as_str()).collect();
    let lines = texts.iter().map(|text| docs::line(&code(text)));
    let is_open = ty.direction.is_open() || values.any_string;
    let mut imports = Imports::default();
    let unknown = is_open.then(|| {
        imports.runtime("UnknownValue");
        quote! {
            /// A value that this version of the schema does not know, verbatim.
            Unknown(UnknownValue),
        }
    });
    let uses = imports.lines(None);
    let openness = super::object::openness(is_open);
    quote! {
        #uses
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#lines #variants,)*
            #unknown
        }
        client_runtime::impl_string_enum! {
            #ident: #openness { #(#texts => #variants,)* }
        }
    }
}
