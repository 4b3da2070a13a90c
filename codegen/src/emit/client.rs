//! The client, its builder, and what the runtime must know of the API as a whole.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::imports::Imports;
use super::{Context, File, docs};
use crate::model::{Credential, CredentialScheme, ErrorEnvelope, RetrySignals, WaitUnit};
use crate::text::{code, markdown, plain};

pub(super) fn client(context: &Context<'_>) -> File {
    let api = api(context);
    let client = client_type(context);
    let builder = builder(context);
    let uses = uses(context);
    let tokens = quote! {
        #uses
        #client
        #builder
        #api
    };
    File { path: "client.rs".to_owned(), emitter: "client", tokens }
}

fn uses(context: &Context<'_>) -> TokenStream {
    let mut imports = Imports::default();
    ["Api", "ErrorSpec", "RetrySpec"].iter().for_each(|name| imports.runtime(name));
    if !context.api.credentials.is_empty() {
        ["CredentialSpec", "Scheme", "Secret"].iter().for_each(|name| imports.runtime(name));
    }
    if !context.api.retry.wait_headers.is_empty() {
        ["WaitHeader", "WaitUnit"].iter().for_each(|name| imports.runtime(name));
    }
    imports.own("error::Error");
    if context.names.resources.iter().any(|resource| resource.schema_name.is_some()) {
        imports.own("resources");
    }
    imports.lines(None)
}

fn client_type(context: &Context<'_>) -> TokenStream {
    let title = client_docs(context);
    let from_env_docs = environment_docs(context);
    let accessors =
        context.names.resources.iter().filter(|resource| resource.schema_name.is_some()).map(|resource| {
            let (accessor, handle, module) = (&resource.accessor, &resource.handle, &resource.module);
            let line = docs::line(&format!("Operations on `{accessor}`."));
            quote! {
                #line
                pub fn #accessor(&self) -> resources::#module::#handle {
                    resources::#module::#handle { client: self.inner.clone() }
                }
            }
        });
    quote! {
        #title
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
                ClientBuilder { inner: client_runtime::ClientBuilder::new(&API) }
            }
            #(#accessors)*
        }
    }
}

/// What the client is for and where its requests go.
fn client_docs(context: &Context<'_>) -> TokenStream {
    let about = format!("Client of the {}; cheap to clone.", plain(&context.api.title));
    let servers: Vec<String> = context
        .api
        .servers
        .iter()
        .map(|server| {
            let text = docs::sentences(&server.docs).map(|text| format!(": {text}")).unwrap_or_default();
            format!("- {}{text}", code(&server.url))
        })
        .collect();
    let mut requests = Vec::new();
    if !servers.is_empty() {
        requests = markdown("Requests go to the first of these, unless another base URL is given:");
        requests.extend(markdown(&servers.join("\n")));
    }
    docs::blocks(&[markdown(&about), requests])
}

fn environment_docs(context: &Context<'_>) -> TokenStream {
    let variables: Vec<String> = variables(context).map(code).collect();
    let read = match variables.as_slice() {
        [] => "Creates a client; the API has no environment variable.".to_owned(),
        names => format!("Creates a client from environment variables: {}.", names.join(", ")),
    };
    let errors = "A credential is missing or cannot be sent, the base URL cannot be used, or the transport cannot be created.";
    docs::blocks(&[markdown(&read), markdown("# Errors"), markdown(errors)])
}

fn variables<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a str> {
    let credentials = context.api.credentials.iter().filter_map(|credential| credential.variable.as_deref());
    credentials.chain(context.api.servers.first().and_then(|server| server.variable.as_deref()))
}

fn builder(context: &Context<'_>) -> TokenStream {
    let methods =
        context.api.credentials.iter().zip(&context.names.client.credentials).map(|(credential, name)| {
            let docs = docs::attributes(
                &credential.docs,
                &format!("Sets the credential {}.", code(&credential.name)),
            );
            let key = name.to_string();
            quote! {
                #docs
                pub fn #name(self, value: impl Into<Secret>) -> Self {
                    Self { inner: self.inner.credential(#key, value) }
                }
            }
        });
    quote! {
        /// Builder of a [`Client`].
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct ClientBuilder {
            inner: client_runtime::ClientBuilder,
        }
        impl ClientBuilder {
            /// Returns a builder that reads environment variables; values set on the builder take precedence.
            pub fn from_env() -> Self {
                Self { inner: client_runtime::ClientBuilder::new(&API).with_environment() }
            }
            #(#methods)*
        }
        client_runtime::impl_client_builder!(ClientBuilder => Client, Error);
    }
}

/// `static API: Api = …;`
fn api(context: &Context<'_>) -> TokenStream {
    let server = context.api.servers.first();
    let base_url = option(server.map(|server| server.url.as_str()));
    let base_url_variable = option(server.and_then(|server| server.variable.as_deref()));
    let first_segment = option(context.api.first_segment());
    let credentials = context
        .api
        .credentials
        .iter()
        .zip(&context.names.client.credentials)
        .map(|(credential, name)| credential_spec(credential, &name.to_string()));
    let errors = errors(&context.api.errors);
    let retry = retry(&context.api.retry);
    quote! {
        /// What all operations have in common.
        static API: Api = Api {
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

fn credential_spec(credential: &Credential, name: &str) -> TokenStream {
    let (header, scheme) = match &credential.scheme {
        CredentialScheme::ApiKey { header } => (header.to_lowercase(), format_ident!("Plain")),
        CredentialScheme::Bearer => ("authorization".to_owned(), format_ident!("Bearer")),
    };
    let variable = option(credential.variable.as_deref());
    quote!(CredentialSpec { name: #name, header: #header, scheme: Scheme::#scheme, variable: #variable })
}

fn errors(errors: &ErrorEnvelope) -> TokenStream {
    let kind = option(errors.kind.as_deref());
    let message = option(errors.message.as_deref());
    let request_id = option(errors.request_id.as_deref());
    let header = errors.request_id_header.as_deref().map(str::to_lowercase);
    let header = option(header.as_deref());
    quote!(ErrorSpec { kind: #kind, message: #message, request_id: #request_id, request_id_header: #header })
}

fn retry(retry: &RetrySignals) -> TokenStream {
    let override_header = retry.override_header.as_deref().map(str::to_lowercase);
    let override_header = option(override_header.as_deref());
    let waits = retry.wait_headers.iter().map(|header| {
        let name = header.name.to_lowercase();
        let unit = match header.unit {
            WaitUnit::Milliseconds => format_ident!("Milliseconds"),
            WaitUnit::SecondsOrDate => format_ident!("SecondsOrDate"),
        };
        quote!(WaitHeader { name: #name, unit: WaitUnit::#unit })
    });
    let statuses = retry.refused_statuses.iter().map(|status| proc_macro2::Literal::u16_unsuffixed(*status));
    quote! {
        RetrySpec {
            override_header: #override_header,
            wait_headers: &[#(#waits),*],
            refused_statuses: &[#(#statuses),*],
        }
    }
}

fn option(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}
