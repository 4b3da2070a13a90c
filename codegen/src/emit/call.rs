//! One call: what may be set on it before it is sent.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::argument::generics;
use crate::plan::{
    BodySetter, Call, NullSetter, OmitDefault, Operation, OperationNames, ParameterSetter, ParameterSetters,
    Setter,
};

/// The struct of a call, its setters and what the runtime gives it.
pub(super) fn call(operation: &Operation<'_>) -> TokenStream {
    let Operation { call, names: OperationNames { call: ident, .. }, .. } = operation;
    let Call { docs, body, body_setters, parameter_setters, shared_setters, response, cursor } = call;
    let field = body.as_ref().map(|ty| quote!(body: #ty,));
    let body_methods = body_setters.iter().map(body_setter);
    let has_methods = !(body_setters.is_empty() && parameter_setters.is_empty());
    let methods = has_methods.then(|| quote!(impl #ident { #(#body_methods)* #(#parameter_setters)* }));
    let runtime = match cursor {
        Some(cursor) => quote!(client_runtime::impl_paged_call!(#ident => #response, Error, cursor #cursor);),
        None => {
            let body = body.as_ref().map(|_| quote!({ body }));
            quote!(client_runtime::impl_call!(#ident #body => #response, Error);)
        }
    };
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is awaited or sent"]
        pub struct #ident {
            call: Call,
            #field
        }
        #methods
        #(parameters::#shared_setters!(#ident);)*
        #runtime
    }
}

/// Setters of a body field hand on what they are given.
fn body_setter(setter: &BodySetter) -> TokenStream {
    let BodySetter { setter: Setter { ident, docs, argument, null }, field, field_null } = setter;
    let (generics, value) = (generics(argument), argument.as_ref().map(|_| ident));
    let null = null.as_ref().map(|NullSetter { ident, docs }| {
        quote!(#docs pub fn #ident(mut self) -> Self { self.body = self.body.#field_null(); self })
    });
    quote! {
        #docs
        pub fn #ident #generics(mut self, #argument) -> Self {
            self.body = self.body.#field(#value);
            self
        }
        #null
    }
}

/// What sets a parameter that is no argument, and what drops its default.
impl ToTokens for ParameterSetters<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let setter = self.setter.as_ref().map(|ParameterSetter { docs, argument, set }| {
            let (ident, generics) = (&argument.ident, generics([argument]));
            quote! {
                #docs
                pub fn #ident #generics(mut self, #argument) -> Self {
                    self.call = self.call #set;
                    self
                }
            }
        });
        let omit_default = self.omit_default.as_ref().map(|OmitDefault { ident, docs, header }| {
            quote! {
                #docs
                pub fn #ident(mut self) -> Self {
                    self.call = self.call.omit_default(#header);
                    self
                }
            }
        });
        tokens.extend(quote!(#setter #omit_default));
    }
}
