//! What pagination asks of a response.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{Page, PageField};

/// `impl Page for PetList`, and what lets a page be walked by itself.
pub(super) fn page(page: &Page<'_>) -> TokenStream {
    let Page { ty, item, items: PageField { ident: items, .. }, cursor: PageField { ident: cursor, .. } } =
        page;
    let taken = page.items.is_optional.then(|| quote!(.unwrap_or_default()));
    let next = match page.cursor.is_optional {
        true => quote!(self.#cursor.as_deref()),
        false => quote!(Some(self.#cursor.as_str())),
    };
    quote! {
        impl Page for #ty {
            type Item = #item;
            fn into_items(self) -> Vec<Self::Item> {
                self.#items #taken
            }
            fn next_cursor(&self) -> Option<&str> {
                #next
            }
        }
        impl IntoIterator for #ty {
            type Item = #item;
            type IntoIter = std::vec::IntoIter<#item>;
            fn into_iter(self) -> Self::IntoIter {
                self.into_items().into_iter()
            }
        }
    }
}
