//! Objects: the struct, its codec, and what makes values of it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::carried;
use super::pieces::{literal, openness};
use super::setters;
use crate::plan::{Constructor, FieldKind, FieldValue, Object, ObjectField, Shape};

/// The file of one object.
pub(super) fn object(object: &Object<'_>) -> TokenStream {
    let Object { ident, imports, .. } = object;
    let definition = definition(object);
    let made = setters::of_object(object);
    let openness = openness(object.is_open);
    let rest = object.rest.map(|rest| quote!(, rest #rest));
    let entries = object.fields.iter().filter_map(codec_entry);
    let carried = object.carried.as_ref().map(|carried| carried::carried(ident, carried));
    quote! {
        #imports
        #definition
        #made
        client_runtime::impl_object! {
            #ident: #openness #rest { #(#entries,)* }
        }
        #carried
    }
}

fn definition(object: &Object<'_>) -> TokenStream {
    let Object { ident, docs, is_made, extra_docs, .. } = object;
    let has_default = matches!(object.constructor, Constructor::Default { .. });
    let default = (has_default && *is_made).then(|| quote!(, Default));
    let mock_default =
        (has_default && !*is_made).then(|| quote!(#[cfg_attr(feature = "mock", derive(Default))]));
    let has_setters = *is_made && object.fields.iter().any(|field| field.setter.is_some());
    let must_use = has_setters.then(|| quote!(#[must_use = "setters return the changed value"]));
    let fields = object.fields.iter().map(field_definition);
    let extra = object.is_open.then(|| quote!(#extra_docs pub extra: Extra,));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash #default)]
        #mock_default
        #[non_exhaustive]
        #must_use
        pub struct #ident {
            #(#fields)*
            #extra
        }
    }
}

fn field_definition(field: &ObjectField<'_>) -> TokenStream {
    let ident = field.ident;
    let FieldValue { docs, ty, is_boxed, shape, .. } = match &field.kind {
        FieldKind::Constant(_) => return TokenStream::new(),
        FieldKind::OptionalConstant(_) => return quote!(pub(crate) #ident: bool,),
        FieldKind::Value(value) => value,
    };
    let ty = if *is_boxed { quote!(Box<#ty>) } else { quote!(#ty) };
    let ty = match shape {
        Shape::Plain | Shape::Rest => ty,
        Shape::Nullable | Shape::Optional | Shape::Remembered => quote!(Option<#ty>),
        Shape::Presence => quote!(Presence<#ty>),
    };
    quote!(#docs pub #ident: #ty,)
}

/// The line of a member that has a key of its own.
fn codec_entry(field: &ObjectField<'_>) -> Option<TokenStream> {
    let ObjectField { key, ident, .. } = field;
    let value = match &field.kind {
        FieldKind::Constant(constant) => {
            let constant = literal(constant);
            return Some(quote!(#key => constant(#constant)));
        }
        FieldKind::OptionalConstant(constant) => {
            let constant = literal(constant);
            return Some(quote!(#key => #ident: optional_constant(#constant)));
        }
        FieldKind::Value(value) => value,
    };
    let word = format_ident!(
        "{}",
        match value.shape {
            Shape::Plain | Shape::Nullable => "required",
            Shape::Optional => "optional",
            Shape::Remembered => "optional_nullable",
            Shape::Presence => "presence",
            Shape::Rest => return None,
        }
    );
    Some(quote!(#key => #ident: #word))
}
