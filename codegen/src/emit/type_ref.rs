//! How a type is written at one place.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::imports::Imports;
use crate::model::TypeRef;

/// The Rust type, with its names noted for the file's `use` lines.
pub(super) fn rust_type(context: &Context<'_>, ty: &TypeRef, imports: &mut Imports) -> TokenStream {
    match ty {
        TypeRef::String => quote!(String),
        TypeRef::Boolean => quote!(bool),
        TypeRef::Integer32 => quote!(i32),
        TypeRef::Integer64 => quote!(i64),
        TypeRef::Number => runtime(imports, "Number", quote!(Number)),
        TypeRef::Timestamp => runtime(imports, "Timestamp", quote!(Timestamp)),
        TypeRef::Any => runtime(imports, "RawJson", quote!(RawJson)),
        TypeRef::Array(item) => {
            let item = rust_type(context, item, imports);
            quote!(Vec<#item>)
        }
        TypeRef::Map(value) => {
            imports.map();
            let value = rust_type(context, value, imports);
            quote!(BTreeMap<String, #value>)
        }
        TypeRef::Nullable(inner) => {
            let inner = rust_type(context, inner, imports);
            quote!(Option<#inner>)
        }
        TypeRef::Named(id) => imports.model(&context.names.ty(*id).ident),
    }
}

fn runtime(imports: &mut Imports, name: &str, tokens: TokenStream) -> TokenStream {
    imports.runtime(name);
    tokens
}
