//! Arguments: how they are written, and what turns them into what is set.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::plan::{Argument, Element, Takes};

/// `name: impl Into<String>`.
impl ToTokens for Argument {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let ident = &self.ident;
        tokens.extend(match &self.takes {
            Takes::One(element) => quote!(#ident: #element),
            Takes::List(item) => quote!(#ident: impl IntoIterator<Item = #item>),
            Takes::Pairs(value) => quote!(#ident: impl IntoIterator<Item = (impl Into<String>, #value)>),
        });
    }
}

impl ToTokens for Element {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Exactly(ty) => ty.to_tokens(tokens),
            Self::Into(ty) => tokens.extend(quote!(impl Into<#ty>)),
            Self::NullableText => tokens.extend(quote!(Option<&'a str>)),
        }
    }
}

/// The expression that turns an argument into its type: `name.into()`.
pub(super) fn value(argument: &Argument) -> TokenStream {
    let ident = &argument.ident;
    match &argument.takes {
        Takes::One(Element::Into(_)) => quote!(#ident.into()),
        Takes::One(_) => quote!(#ident),
        Takes::List(item) => {
            let convert = match item {
                Element::Exactly(_) => None,
                Element::Into(_) => Some(quote!(.map(Into::into))),
                Element::NullableText => Some(quote!(.map(|item| item.map(Into::into)))),
            };
            quote!(#ident.into_iter()#convert.collect())
        }
        Takes::Pairs(value) => {
            let value = match value {
                Element::Exactly(_) => quote!(value),
                Element::Into(_) => quote!(value.into()),
                Element::NullableText => quote!(value.map(Into::into)),
            };
            quote!(#ident.into_iter().map(|(key, value)| (key.into(), #value)).collect())
        }
    }
}

/// `<'a>` where an argument names a lifetime.
pub(super) fn generics<'a>(arguments: impl IntoIterator<Item = &'a Argument>) -> Option<TokenStream> {
    let borrows = |argument: &Argument| {
        let (Takes::One(element) | Takes::List(element) | Takes::Pairs(element)) = &argument.takes;
        matches!(element, Element::NullableText)
    };
    arguments.into_iter().any(borrows).then(|| quote!(<'a>))
}

/// `name` where the value is the argument as it came, `name: value` otherwise.
pub(super) fn field_init(argument: &Argument, value: &TokenStream) -> TokenStream {
    let ident = &argument.ident;
    if matches!(argument.takes, Takes::One(Element::Exactly(_))) {
        quote!(#ident)
    } else {
        quote!(#ident: #value)
    }
}
