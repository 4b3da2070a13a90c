//! From what was received to what can be sent.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::plan::{Carried, CarriedField, CarriedVariant, Conversion, From, Held, How, Shape};

/// What carries the type, and what users call.
pub(super) fn carried(source: &Ident, carried: &Carried<'_>) -> TokenStream {
    let Carried { target, left, is_open, how } = carried;
    let target = quote!(crate::models::#target);
    let body = match how {
        How::Object { fields, without, has_extra } => {
            let unknown = is_open.then(|| quote!(#left.unknown(&self.extra);));
            let without = without.iter().map(|field| is_left(left, field));
            let value = object(&target, left, fields, *has_extra);
            quote!(#unknown #(#without)* #value)
        }
        How::Union(variants) => union(&target, left, variants, *is_open),
    };
    quote! {
        impl client_runtime::codec::Carry<#target> for #source {
            fn carry(&self, #left: &mut client_runtime::codec::LeftOut) -> Option<#target> {
                #body
            }
        }
        client_runtime::impl_carried!(#source => #target);
    }
}

fn is_left(left: &Ident, (key, Held { ident, shape, .. }): &(&str, Held<'_>)) -> TokenStream {
    let is_there = match shape {
        Shape::Plain => quote!(true),
        Shape::Rest => quote!(!self.#ident.is_empty()),
        Shape::Nullable | Shape::Optional | Shape::Remembered => quote!(self.#ident.is_some()),
        Shape::Presence => quote!(self.#ident.value().is_some()),
    };
    quote!(#left.field(#key, #is_there);)
}

/// All fields first, so that everything that is left out is noted, then the value.
fn object(target: &TokenStream, left: &Ident, fields: &[CarriedField<'_>], has_extra: bool) -> TokenStream {
    let carried = fields.iter().filter_map(|field| carried_field(left, field));
    let members = fields.iter().map(|CarriedField { ident, from }| match from {
        From::Nothing => quote!(#ident: Default::default()),
        From::Constant => quote!(#ident: true),
        From::Flag(flag) => quote!(#ident: self.#flag),
        From::Field { target, .. } => match target.shape {
            Shape::Plain | Shape::Nullable => quote!(#ident: #ident?),
            Shape::Optional | Shape::Remembered | Shape::Presence => quote!(#ident),
            Shape::Rest => quote!(#ident: #ident.unwrap_or_default()),
        },
    });
    let extra = has_extra.then(|| quote!(extra: client_runtime::Extra::new()));
    let members = members.chain(extra);
    quote! {
        #(#carried)*
        Some(#target { #(#members),* })
    }
}

/// `let name = …;`
fn carried_field(left: &Ident, field: &CarriedField<'_>) -> Option<TokenStream> {
    let From::Field { key, source, target, how } = &field.from else { return None };
    let (ident, value) = (field.ident, value(key, source));
    let how = conversion(how);
    let how = if source.is_boxed { quote!(client_runtime::codec::unboxed(#how)) } else { how };
    let how = if target.is_boxed { quote!(client_runtime::codec::boxed(#how)) } else { how };
    Some(match target.shape {
        Shape::Plain => quote!(let #ident = #left.required(#key, #value, #how);),
        Shape::Nullable => quote!(let #ident = #left.nullable(#key, #value, #how);),
        Shape::Optional | Shape::Remembered | Shape::Rest => {
            quote!(let #ident = #left.optional(#key, #value, #how);)
        }
        Shape::Presence => quote!(let #ident = #left.presence(#key, #value, #how);),
    })
}

/// The received field, as what is absent, null, or a reference.
fn value(key: &str, Held { ident, shape, .. }: &Held<'_>) -> TokenStream {
    match shape {
        Shape::Plain | Shape::Rest => quote!(client_runtime::Presence::Value(&self.#ident)),
        Shape::Optional => quote!(self.#ident.as_ref().into()),
        Shape::Nullable => quote!(client_runtime::codec::or_null(&self.#ident)),
        Shape::Remembered => quote!(client_runtime::codec::remembered(&self.extra, #key, &self.#ident)),
        Shape::Presence => quote!(self.#ident.as_ref()),
    }
}

/// A function that makes what is sent from a reference to what was received.
fn conversion(conversion: &Conversion) -> TokenStream {
    let of = |inner: &Conversion| self::conversion(inner);
    match conversion {
        Conversion::Same => quote!(client_runtime::codec::same),
        Conversion::Carry => quote!(client_runtime::codec::Carry::carry),
        Conversion::List(inner) => wrapped(&quote!(list), &of(inner)),
        Conversion::Map(inner) => wrapped(&quote!(map), &of(inner)),
        Conversion::Some(inner) => wrapped(&quote!(some), &of(inner)),
        Conversion::Nullable(inner) => wrapped(&quote!(nullable), &of(inner)),
    }
}

fn wrapped(function: &TokenStream, inner: &TokenStream) -> TokenStream {
    quote!(client_runtime::codec::#function(#inner))
}

fn union(target: &TokenStream, left: &Ident, variants: &[CarriedVariant<'_>], is_open: bool) -> TokenStream {
    let arms = variants.iter().map(|CarriedVariant { source, tag, target: other }| match other {
        Some((other, how)) => {
            let how = conversion(how);
            quote!(Self::#source(value) => #how(value, #left).map(#target::#other))
        }
        None => quote!(Self::#source(_) => #left.variant(#tag)),
    });
    let unknown = is_open.then(|| quote!(Self::Unknown(unknown) => #left.variant(unknown.tag()),));
    quote! {
        match self {
            #(#arms,)*
            #unknown
        }
    }
}
