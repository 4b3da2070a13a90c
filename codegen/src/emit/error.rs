//! The error of every call, with the API's own error type and body.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::Error;

/// `error.rs`.
pub(super) fn error(error: &Error) -> TokenStream {
    let Error { imports, envelope, error_type } = error;
    let envelope = envelope.as_ref().map(|ty| {
        quote! {
            /// Body of an error response, decoded; `None` if the body is something else.
            pub fn envelope(&self) -> Option<#ty> {
                client_runtime::decode_slice(self.body()).ok()
            }
        }
    });
    let error_type = error_type.as_ref().map(|ty| {
        quote! {
            /// Type of the error, if the body of the response is the API's error envelope.
            pub fn error_type(&self) -> Option<#ty> {
                self.error_type_str().map(Into::into)
            }
        }
    });
    let has_methods = envelope.is_some() || error_type.is_some();
    let methods = has_methods.then(|| quote!(impl Error { #envelope #error_type }));
    quote! {
        #imports
        /// Error returned by API calls.
        pub struct Error(client_runtime::Error);
        client_runtime::impl_error!(Error);
        #methods
    }
}
