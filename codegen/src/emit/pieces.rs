//! What every template is made of: types, documentation, `use` lines.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::plan::{Constant, DocText, Imports, ModelName, RustType};

impl ToTokens for RustType {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Unit => quote!(()).to_tokens(tokens),
            Self::Name(name) => path(name).to_tokens(tokens),
            Self::Own(ident) => ident.to_tokens(tokens),
            Self::Model(name) => name.to_tokens(tokens),
            Self::Of(outer, inner) => {
                let outer = format_ident!("{outer}");
                tokens.extend(quote!(#outer<#inner>));
            }
            Self::OfRuntime(name) => {
                let name = format_ident!("{name}");
                tokens.extend(quote!(client_runtime::#name));
            }
            Self::MapByPath(value) => tokens.extend(quote!(std::collections::BTreeMap<String, #value>)),
            Self::Map(value) => tokens.extend(quote!(BTreeMap<String, #value>)),
        }
    }
}

impl ToTokens for ModelName {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let ident = &self.ident;
        match self.by_path {
            true => tokens.extend(quote!(crate::models::#ident)),
            false => ident.to_tokens(tokens),
        }
    }
}

impl ToTokens for DocText {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { lines, aliases, .. } = self;
        let deprecated = self.deprecated.then(|| quote!(#[deprecated]));
        tokens.extend(quote!(#(#[doc = #lines])* #(#[doc(alias = #aliases)])* #deprecated));
    }
}

/// The `use` lines of a file: the standard library, the runtime, the crate itself.
impl ToTokens for Imports {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let always = lines(self);
        let of_mocks = self.of_mocks.iter().flat_map(|imports| lines(imports));
        tokens.extend(quote!(#(#always)* #(#[cfg(feature = "mock")] #of_mocks)*));
    }
}

/// The `use` lines, in order.
fn lines(imports: &Imports) -> Vec<TokenStream> {
    let standard = list(quote!(std::collections), imports.standard.iter());
    let runtime = list(quote!(client_runtime), imports.runtime.iter());
    let mut own: Vec<(&str, TokenStream)> = imports.own.iter().map(|path| (*path, of_crate(path))).collect();
    own.extend(list(quote!(crate::models), imports.models.iter()).map(|line| ("models", line)));
    own.sort_by_key(|(path, _)| *path);
    standard.into_iter().chain(runtime).chain(own.into_iter().map(|(_, line)| line)).collect()
}

/// A name, or names with `::` between them.
fn path(text: &str) -> TokenStream {
    let segments = text.split("::").map(|segment| format_ident!("{segment}"));
    quote!(#(#segments)::*)
}

fn of_crate(path: &str) -> TokenStream {
    let segments = path.split("::").map(|segment| format_ident!("{segment}"));
    let path = segments.fold(quote!(crate), |path, segment| quote!(#path::#segment));
    quote!(use #path;)
}

fn list(path: TokenStream, names: impl Iterator<Item = impl AsRef<str>>) -> Option<TokenStream> {
    let names: Vec<Ident> = names.map(|name| format_ident!("{}", name.as_ref())).collect();
    match names.as_slice() {
        [] => None,
        [name] => Some(quote!(use #path::#name;)),
        names => Some(quote!(use #path::{#(#names),*};)),
    }
}

/// The word of the codec macros for whether unknown data is kept.
pub(super) fn openness(is_open: bool) -> Ident {
    if is_open { format_ident!("open") } else { format_ident!("closed") }
}

/// A constant as a Rust literal.
pub(super) fn literal(constant: &Constant) -> TokenStream {
    match constant {
        Constant::String(text) => quote!(#text),
        Constant::Boolean(value) => quote!(#value),
        Constant::Integer(value) => Literal::i64_unsuffixed(*value).into_token_stream(),
    }
}

/// `Some("text")` or `None`.
pub(super) fn option(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}
