//! From what was received to what can be sent.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::plan::{Carried, CarriedField, CarriedVariant, Conversion, How, Shape};

/// What carries the type, and what users call.
pub(super) fn carried(source: &Ident, carried: &Carried<'_>) -> TokenStream {
    let Carried { target, how } = carried;
    let target = quote!(crate::models::#target);
    let body = match how {
        How::Object { fields, arguments, left, is_open } => {
            object(&target, fields, arguments, left, *is_open)
        }
        How::Union { variants, is_open } => union(&target, variants, *is_open),
    };
    quote! {
        impl client_runtime::codec::Carry<#target> for #source {
            fn carry(&self, left: &mut client_runtime::codec::LeftOut) -> Option<#target> {
                #body
            }
        }
        client_runtime::impl_carried!(#source => #target);
    }
}

fn object(
    target: &TokenStream,
    fields: &[CarriedField<'_>],
    arguments: &[&Ident],
    left: &[(&str, &Ident, Shape)],
    is_open: bool,
) -> TokenStream {
    let unknown = is_open.then(|| quote!(left.unknown(&self.extra);));
    let left = left.iter().map(|(key, ident, shape)| {
        let is_there = match shape {
            Shape::Plain => quote!(true),
            Shape::Nullable | Shape::Optional | Shape::Remembered => quote!(self.#ident.is_some()),
            Shape::Presence => quote!(self.#ident.value().is_some()),
        };
        quote!(left.field(#key, #is_there);)
    });
    let parts = fields.iter().map(part);
    let optional = || fields.iter().filter(|field| !field.is_argument);
    let sets = optional().map(|CarriedField { target, into, .. }| match into {
        Shape::Presence => quote!(sent.#target = #target.into();),
        _ => quote!(sent.#target = #target;),
    });
    let arguments = arguments.iter().map(|argument| {
        let nullable = fields.iter().any(|field| field.target == *argument && field.into == Shape::Nullable);
        if nullable { quote!(#argument) } else { quote!(#argument?) }
    });
    let mutable = optional().next().map(|_| quote!(mut));
    quote! {
        #unknown
        #(#left)*
        #(#parts)*
        let #mutable sent = #target::new(#(#arguments),*);
        #(#sets)*
        Some(sent)
    }
}

/// `let name = …;`, an option.
fn part(field: &CarriedField<'_>) -> TokenStream {
    let CarriedField { key, source, target, shape, conversion, .. } = field;
    let value = match (conversion, shape) {
        (Conversion::Copy, Shape::Plain) => quote!(Some(self.#source)),
        (Conversion::Copy, Shape::Presence) => quote!(self.#source.value().copied()),
        (Conversion::Copy, _) => quote!(self.#source),
        (Conversion::Clone, Shape::Plain) => quote!(Some(self.#source.clone())),
        (Conversion::Clone, Shape::Presence) => quote!(self.#source.value().cloned()),
        (Conversion::Clone, _) => quote!(self.#source.clone()),
        (conversion, shape) => {
            let (within, method) = match whole(conversion) {
                Some(value) => (value, quote!(map)),
                None => {
                    let convert = convert(conversion);
                    (quote!(left.within(#key, |left| #convert)), quote!(and_then))
                }
            };
            match shape {
                Shape::Plain if method.to_string() == "map" => {
                    quote!({ let value = &self.#source; Some(#within) })
                }
                Shape::Plain => quote!({ let value = &self.#source; #within }),
                Shape::Presence => quote!(self.#source.value().#method(|value| #within)),
                _ => quote!(self.#source.as_ref().#method(|value| #within)),
            }
        }
    };
    quote!(let #target = #value;)
}

/// From `value`, a reference, to an option.
fn convert(conversion: &Conversion) -> TokenStream {
    if let Some(value) = whole(conversion) {
        return quote!(Some(#value));
    }
    match conversion {
        Conversion::List(inner) => {
            let inner = convert(inner);
            quote!(client_runtime::codec::all::<_, Vec<_>>(value.iter().map(|value| #inner)))
        }
        Conversion::Map(inner) => {
            let inner = convert(inner);
            quote!(client_runtime::codec::all::<_, std::collections::BTreeMap<_, _>>(
                value.iter().map(|(key, value)| Some((key.clone(), #inner?)))
            ))
        }
        Conversion::Some(inner) => {
            let inner = convert(inner);
            quote!(#inner.map(Some))
        }
        Conversion::Clone | Conversion::Copy | Conversion::Carry => {
            quote!(client_runtime::codec::Carry::carry(value, left))
        }
    }
}

/// From `value`, a reference, to a value, where nothing can be left out.
fn whole(conversion: &Conversion) -> Option<TokenStream> {
    Some(match conversion {
        Conversion::Clone => quote!(value.clone()),
        Conversion::Copy => quote!(*value),
        Conversion::Carry => return None,
        Conversion::List(inner) => {
            let inner = whole(inner)?;
            quote!(value.iter().map(|value| #inner).collect::<Vec<_>>())
        }
        Conversion::Map(inner) => {
            let inner = whole(inner)?;
            quote!(value.iter().map(|(key, value)| (key.clone(), #inner)).collect::<std::collections::BTreeMap<_, _>>())
        }
        Conversion::Some(inner) => {
            let inner = whole(inner)?;
            quote!(Some(#inner))
        }
    })
}

fn union(target: &TokenStream, variants: &[CarriedVariant<'_>], is_open: bool) -> TokenStream {
    let arms = variants.iter().map(|CarriedVariant { source, tag, target: other }| match other {
        Some((other, conversion)) => match whole(conversion) {
            Some(value) => quote!(Self::#source(value) => Some(#target::#other(#value))),
            None => {
                let convert = convert(conversion);
                quote!(Self::#source(value) => #convert.map(#target::#other))
            }
        },
        None => quote!(Self::#source(_) => { left.variant(#tag); None }),
    });
    let unknown = is_open.then(|| quote!(Self::Unknown(unknown) => { left.variant(unknown.tag()); None }));
    quote! {
        match self {
            #(#arms,)*
            #unknown
        }
    }
}
