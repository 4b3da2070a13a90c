//! Mocks: what a test says of each operation, and what it is given back.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::plan::{Mock, MockAccessor, MockField, MockResource, MockedOperation, OperationNames};

/// `mock/mod.rs`.
pub(super) fn mock(mock: &Mock<'_>) -> TokenStream {
    let modules = mock.modules.iter().map(|(docs, module)| quote!(#docs pub mod #module;));
    let accessors = mock.accessors.iter().map(accessor);
    let groups = mock.modules.iter().map(|(_, module)| module);
    quote! {
        #![doc = " Mocks for tests: a client in memory, in which a test says what each operation responds with."]
        #![allow(clippy::panic, reason = "what was not expected fails the test")]
        use client_runtime::MockTransport;
        use crate::client::{API, Client, ClientBuilder};
        #(#modules)*

        /// Responds to calls in memory as a test says, and tells what was sent. Time is virtual: no call waits.
        ///
        /// Dropping it ends the test: it panics if anything was called that was not expected, or if a response was never asked for.
        #[derive(Debug)]
        pub struct Mock {
            transport: MockTransport,
        }

        impl Mock {
            /// Creates a mock that expects nothing yet.
            pub fn new() -> Self {
                let transport = MockTransport::new(&API);
                #(transport.add(#groups::OPERATIONS);)*
                Self { transport }
            }

            /// Returns a client of the mock.
            ///
            /// # Panics
            ///
            /// The client cannot be built.
            pub fn client(&self) -> Client {
                match self.builder().build() {
                    Ok(client) => client,
                    Err(error) => panic!("{error}"),
                }
            }

            /// Returns the builder of such a client, to set more on it.
            pub fn builder(&self) -> ClientBuilder {
                let inner = client_runtime::ClientBuilder::new(&API).with_optional_credentials();
                ClientBuilder { inner }
                    .base_url("https://mock.invalid")
                    .with_transport(self.transport.clone())
                    .with_clock(self.transport.clock())
                    .with_random(|| 0.0)
            }

            /// Returns the transport, for clients that are built elsewhere.
            pub fn transport(&self) -> MockTransport {
                self.transport.clone()
            }

            /// Checks that every response was asked for and that nothing else was called.
            ///
            /// # Errors
            ///
            /// What was called unexpectedly, and what is left.
            pub fn verify(&self) -> Result<(), String> {
                self.transport.verify()
            }

            #(#accessors)*
        }

        impl Default for Mock {
            fn default() -> Self {
                Self::new()
            }
        }

        impl Drop for Mock {
            fn drop(&mut self) {
                if let (false, Err(problems)) = (std::thread::panicking(), self.verify()) {
                    panic!("{problems}");
                }
            }
        }
    }
}

fn accessor(MockAccessor { docs, ident, module, handle }: &MockAccessor<'_>) -> TokenStream {
    quote! {
        #docs
        pub fn #ident(&self) -> #module::#handle {
            #module::#handle { transport: self.transport.clone() }
        }
    }
}

/// A file of one resource.
pub(super) fn resource(resource: &MockResource<'_>) -> TokenStream {
    let MockResource { handle, handle_docs, parts, operations, statics } = resource;
    let methods = operations.iter().map(method);
    let owner = match (handle, handle_docs) {
        (None, _) if statics.is_none() => quote!(super::super::Mock),
        (None, _) => quote!(super::Mock),
        (Some(handle), None) => quote!(super::#handle),
        (Some(handle), Some(_)) => quote!(#handle),
    };
    let definition = handle.as_ref().zip(handle_docs.as_ref()).map(|(handle, docs)| {
        quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct #handle {
                pub(super) transport: client_runtime::MockTransport,
            }
        }
    });
    let methods = (!operations.is_empty()).then(|| quote!(impl #owner { #(#methods)* }));
    let (modules, items) = (parts.iter().map(|(names, _)| &names.module), parts.iter().map(part));
    let requests = operations.iter().map(request);
    let statics = statics.as_ref().map(|statics| {
        let statics = statics.iter().map(|path| quote!(#(#path)::*));
        quote! {
            /// Every operation.
            pub(super) static OPERATIONS: &[&Operation] = &[#(&crate::resources::#statics),*];
        }
    });
    let imports = match (operations.is_empty(), statics.is_some()) {
        (false, true) => quote!(
            use client_runtime::{MockOperation, Operation};
        ),
        (false, false) => quote!(
            use client_runtime::MockOperation;
        ),
        (true, _) => quote!(
            use client_runtime::Operation;
        ),
    };
    quote! {
        #imports
        #(mod #modules;)*
        #(#items)*
        #definition
        #methods
        #(#requests)*
        #statics
    }
}

fn part((names, request): &(&OperationNames, Ident)) -> TokenStream {
    let module = &names.module;
    quote!(pub use self::#module::#request;)
}

fn method(operation: &MockedOperation<'_>) -> TokenStream {
    let MockedOperation { names, path, docs, request, response, .. } = operation;
    let method = &names.method;
    quote! {
        #docs
        pub fn #method(&self) -> MockOperation<#request, #response> {
            self.transport.operation(&crate::resources::#(#path)::*)
        }
    }
}

fn request(operation: &MockedOperation<'_>) -> TokenStream {
    let MockedOperation { request, request_docs, fields, .. } = operation;
    let definitions = fields.iter().map(|MockField { ident, docs, ty, .. }| quote!(#docs pub #ident: #ty));
    let entries = fields.iter().map(|MockField { ident, method, key, .. }| {
        let method = format_ident!("{method}");
        quote!(#ident: #method #key)
    });
    quote! {
        #request_docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #request {
            #(#definitions,)*
        }
        client_runtime::impl_mock_request! {
            #request { #(#entries),* }
        }
    }
}
