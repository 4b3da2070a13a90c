//! Arguments: how they are written, and what turns them into what is set.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::plan::{Argument, Element, Takes, maybe, plain};

/// `name: impl Into<String>`.
impl ToTokens for Argument {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { ident, takes } = self;
        tokens.extend(quote!(#ident: #takes));
    }
}

/// The method that sets what is optional, if there is a value; none where the only value needs no argument.
pub(super) fn maybe_setter(setter: &Ident, argument: Option<&Argument>) -> Option<TokenStream> {
    let argument = argument?;
    let (ident, generics, method) = (&argument.ident, generics([argument]), maybe(setter));
    let takes = &argument.takes;
    let docs = format!(" Sets `{}` if there is a value.", plain(setter));
    Some(quote! {
        #[doc = #docs]
        pub fn #method #generics(self, #ident: Option<#takes>) -> Self {
            match #ident {
                Some(#ident) => self.#setter(#ident),
                None => self,
            }
        }
    })
}

impl ToTokens for Takes {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::One(element) => quote!(#element),
            Self::List(item) => quote!(impl IntoIterator<Item = #item>),
            Self::Pairs(value) => quote!(impl IntoIterator<Item = (impl Into<String>, #value)>),
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
