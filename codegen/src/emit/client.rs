//! The client, its builder, and what the runtime must know of the API as a whole.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::pieces::option;
use crate::plan::{Accessor, Client, Credential, Errors, Retry};

/// `client.rs`.
pub(super) fn client(client: &Client<'_>) -> TokenStream {
    let imports = &client.imports;
    let (client_type, builder, api) = (client_type(client), builder(client), api(client));
    quote! {
        #imports
        #client_type
        #builder
        #[cfg(feature = "tracing")]
        client_runtime::impl_tracing!();
        #api
    }
}

fn client_type(client: &Client<'_>) -> TokenStream {
    let Client { docs, from_env_docs, accessors, .. } = client;
    let optional = client.credentials_are_optional.then(|| quote!(.with_optional_credentials()));
    let accessors = accessors.iter().map(|Accessor { ident, docs, module, handle }| {
        quote! {
            #docs
            pub fn #ident(&self) -> resources::#module::#handle {
                resources::#module::#handle { client: self.inner.clone() }
            }
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct Client {
            pub(crate) inner: client_runtime::Client,
        }
        impl Client {
            #from_env_docs
            pub fn from_env() -> Result<Self, Error> {
                ClientBuilder::from_env().build()
            }
            /// Returns a builder that ignores environment variables.
            pub fn builder() -> ClientBuilder {
                ClientBuilder { inner: client_runtime::ClientBuilder::new(&API) #optional }
            }
            #(#accessors)*
        }
    }
}

fn builder(client: &Client<'_>) -> TokenStream {
    let methods = client.credentials.iter().map(credential_setter);
    let optional = client.credentials_are_optional.then(|| quote!(.with_optional_credentials()));
    quote! {
        /// Builder of a [`Client`].
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct ClientBuilder {
            pub(crate) inner: client_runtime::ClientBuilder,
        }
        impl ClientBuilder {
            /// Returns a builder that reads environment variables; values set on the builder take precedence.
            pub fn from_env() -> Self {
                Self { inner: client_runtime::ClientBuilder::new(&API) #optional.with_environment() }
            }
            #(#methods)*
        }
        client_runtime::impl_client_builder!(ClientBuilder => Client, Error);
    }
}

/// What sets a credential.
fn credential_setter(credential: &Credential<'_>) -> TokenStream {
    let Credential { ident, docs, has_user, .. } = credential;
    let key = ident.to_string();
    match has_user {
        true => quote! {
            #docs
            pub fn #ident(self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
                Self { inner: self.inner.basic_credential(#key, user, password) }
            }
        },
        false => quote! {
            #docs
            pub fn #ident(self, value: impl Into<Secret>) -> Self {
                Self { inner: self.inner.credential(#key, value) }
            }
        },
    }
}

/// `pub(crate) static API: Api = …;`
fn api(client: &Client<'_>) -> TokenStream {
    let Client { credentials, errors, retry, .. } = client;
    let [base_url, base_url_variable, first_segment] =
        [client.base_url, client.base_url_variable, client.first_segment].map(option);
    quote! {
        /// What all operations have in common.
        pub(crate) static API: Api = Api {
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            base_url: #base_url,
            base_url_variable: #base_url_variable,
            first_segment: #first_segment,
            credentials: &[#(#credentials),*],
            errors: #errors,
            retry: #retry,
        };
    }
}

impl ToTokens for Credential<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { ident, header, scheme, .. } = self;
        let (name, scheme, variable) = (ident.to_string(), format_ident!("{scheme}"), option(self.variable));
        tokens.extend(quote! {
            CredentialSpec { name: #name, header: #header, scheme: Scheme::#scheme, variable: #variable }
        });
    }
}

impl ToTokens for Errors<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let [kind, message, request_id] = [self.kind, self.message, self.request_id].map(option);
        let header = option(self.request_id_header.as_deref());
        tokens.extend(quote! {
            ErrorSpec { kind: #kind, message: #message, request_id: #request_id, request_id_header: #header }
        });
    }
}

impl ToTokens for Retry<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let override_header = option(self.override_header.as_deref());
        let waits = self.wait_headers.iter().map(|(name, unit)| {
            let unit = format_ident!("{unit}");
            quote!(WaitHeader { name: #name, unit: WaitUnit::#unit })
        });
        let statuses = self.refused_statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
        tokens.extend(quote! {
            RetrySpec {
                override_header: #override_header,
                wait_headers: &[#(#waits),*],
                refused_statuses: &[#(#statuses),*],
            }
        });
    }
}
