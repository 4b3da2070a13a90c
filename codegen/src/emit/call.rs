//! One call: what may be set on it before it is sent.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::argument::{generics, maybe_setter, value};
use crate::plan::{
    BodySetter, ByStatus, Call, EventsUse, LaterBody, NullSetter, OmitDefault, Operation, OperationNames,
    OtherResponse, OtherType, ParameterSetter, ParameterSetters, RawBody, Setter, StatusVariant,
};

/// The struct of a call, its setters and what the runtime gives it.
pub(super) fn call(operation: &Operation<'_>) -> TokenStream {
    let Operation { call, names: OperationNames { call: ident, .. }, .. } = operation;
    let Call { docs, body, body_setters, parameter_setters, shared_setters, response, cursor, .. } = call;
    let (responses, response) = (response.by_status.as_ref().map(by_status), &response.ty);
    let later_body = call.later_body.as_ref().map(later_body);
    let field = body.as_ref().map(|ty| quote!(body: #ty,));
    let body_methods = body_setters.iter().map(|setter| body_setter(setter, call.has_optional_body));
    let (other_types, other_responses) = (&call.other_types, &call.other_responses);
    let is_plain = body_setters.is_empty() && parameter_setters.is_empty() && later_body.is_none();
    let has_methods = !(is_plain && other_types.is_empty() && other_responses.is_empty());
    let methods = has_methods.then(|| {
        quote! {
            impl #ident {
                #later_body
                #(#body_methods)*
                #(#parameter_setters)*
                #(#other_types)*
                #(#other_responses)*
            }
        }
    });
    let runtime = match cursor {
        Some(cursor) => quote!(client_runtime::impl_paged_call!(#ident => #response, Error, cursor #cursor);),
        None => {
            let how = call.body_method.map(|method| format_ident!("{method}"));
            let body = body.as_ref().map(|_| quote!({ body #how }));
            quote!(client_runtime::impl_call!(#ident #body => #response, Error);)
        }
    };
    let events = call.events.as_ref().map(|EventsUse { data, kind, terminal }| {
        let kind = format_ident!("{kind}");
        let until = terminal.map(|terminal| quote!(until #terminal));
        quote!(client_runtime::impl_events!(#ident => #data, Error, #kind #until);)
    });
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
        #events
        #responses
    }
}

/// What sets a body that may be left out.
fn later_body(body: &LaterBody) -> TokenStream {
    let docs = quote!(#[doc = " Sets the request body."]);
    match body {
        LaterBody::Raw(RawBody { argument, method, media_type }) => {
            let (ident, method) = (&argument.ident, format_ident!("{method}"));
            quote! {
                #docs
                pub fn body(mut self, #argument) -> Self {
                    self.call = self.call.#method(#media_type, #ident);
                    self
                }
            }
        }
        LaterBody::Value(argument) => {
            let (generics, value) = (generics([argument]), value(argument));
            quote! {
                #docs
                pub fn body #generics(mut self, #argument) -> Self {
                    self.body = Some(#value);
                    self
                }
            }
        }
    }
}

/// `as_merge_patch_json()`.
impl ToTokens for OtherType<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { ident, docs, media_type } = self;
        tokens.extend(quote! {
            #docs
            pub fn #ident(mut self) -> Self {
                self.call = self.call.content_type(#media_type);
                self
            }
        });
    }
}

/// `send_xml()`.
impl ToTokens for OtherResponse<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { ident, docs, media_type, ty, kind } = self;
        let kind = format_ident!("{kind}");
        tokens.extend(quote! {
            #docs
            pub fn #ident(
                self,
            ) -> impl std::future::Future<Output = Result<client_runtime::Response<#ty>, Error>> + Send + 'static {
                client_runtime::Call::from(self).send_as(#media_type, ResponseKind::#kind)
            }
        });
    }
}

/// An enum of the bodies of a response, and how it is decoded.
fn by_status(responses: &ByStatus) -> TokenStream {
    let ByStatus { ident, docs, variants } = responses;
    let definitions = variants.iter().map(|StatusVariant { ident, docs, body, .. }| {
        let body = body.as_ref().map(|(ty, _)| quote!((#ty)));
        quote!(#docs #ident #body)
    });
    let entries = variants.iter().map(|StatusVariant { ident, status, body, .. }| {
        let status = status
            .map_or_else(|| quote!(200..=299), |status| Literal::u16_unsuffixed(status).to_token_stream());
        let kind = body.as_ref().map(|(_, kind)| {
            let kind = format_ident!("{kind}");
            quote!((#kind))
        });
        quote!(#status => #ident #kind)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#definitions,)*
            /// Another successful status, with its body.
            Other(client_runtime::bytes::Bytes),
        }
        client_runtime::impl_response! {
            #ident { #(#entries,)* }
        }
    }
}

/// Setters of a body field hand on what they are given.
fn body_setter(setter: &BodySetter, is_optional: bool) -> TokenStream {
    let BodySetter { setter: Setter { ident, docs, argument, null }, field, field_null } = setter;
    let (generics, value) = (generics(argument), argument.as_ref().map(|_| ident));
    let set = |call: TokenStream| match is_optional {
        true => quote!(self.body = Some(self.body.unwrap_or_default().#call);),
        false => quote!(self.body = self.body.#call;),
    };
    let (sets, nulls) = (set(quote!(#field(#value))), set(quote!(#field_null())));
    let null = null
        .as_ref()
        .map(|NullSetter { ident, docs }| quote!(#docs pub fn #ident(mut self) -> Self { #nulls self }));
    let maybe = maybe_setter(ident, argument.as_ref());
    quote! {
        #docs
        pub fn #ident #generics(mut self, #argument) -> Self {
            #sets
            self
        }
        #null
        #maybe
    }
}

/// What sets a parameter that is no argument, and what drops its default.
impl ToTokens for ParameterSetters<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let setter = self.setter.as_ref().map(|ParameterSetter { docs, argument, set }| {
            let (ident, generics) = (&argument.ident, generics([argument]));
            let maybe = maybe_setter(ident, Some(argument));
            quote! {
                #docs
                pub fn #ident #generics(mut self, #argument) -> Self {
                    self.call = self.call #set;
                    self
                }
                #maybe
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
