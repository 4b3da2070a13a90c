//! One call: what may be set on it before it is sent.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Imports;
use super::setters::{Argument, argument};
use super::type_ref::rust_type;
use super::{Context, docs, operation};
use crate::model::{
    Field, ObjectType, Operation, Parameter, ParameterLocation, ParameterStyle, TypeId, TypeKind, TypeRef,
};
use crate::names::{OperationNames, clearer};
use crate::text::code;

/// The struct of a call, its setters and what the runtime gives it.
pub(super) fn call(context: &Context<'_>, index: usize, imports: &mut Imports) -> TokenStream {
    let operation = &context.api.operations[index];
    let names = &context.names.operations[index];
    let call = &names.call;
    let line = docs::blocks(&[docs::linked(&format!(
        "A call of `{}`, not yet sent: await it, or [`send`](Self::send) it.",
        names.method
    ))]);
    let body = operation.body.as_ref().map(|body| {
        let ty = rust_type(context, &body.ty, imports);
        quote!(body: #ty,)
    });
    let setters = setters(context, index, imports);
    let methods = (!setters.is_empty()).then(|| quote!(impl #call { #(#setters)* }));
    let runtime = runtime_methods(context, operation, names, imports);
    quote! {
        #line
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is awaited or sent"]
        pub struct #call {
            call: Call,
            #body
        }
        #methods
        #runtime
    }
}

fn runtime_methods(
    context: &Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    imports: &mut Imports,
) -> TokenStream {
    let call = &names.call;
    let answer = match operation::answer(operation) {
        Some(ty) => rust_type(context, ty, imports),
        None => quote!(()),
    };
    let body = operation.body.is_some().then(|| quote!({ body }));
    let paged = operation.paging.as_ref().map(|paging| {
        let cursor = &paging.cursor_parameter;
        quote!(client_runtime::impl_paged_call!(#call => #answer, Error, cursor #cursor);)
    });
    paged.unwrap_or_else(|| quote!(client_runtime::impl_call!(#call #body => #answer, Error);))
}

fn setters(context: &Context<'_>, index: usize, imports: &mut Imports) -> Vec<TokenStream> {
    let operation = &context.api.operations[index];
    let names = &context.names.operations[index];
    let mut setters: Vec<TokenStream> = Vec::new();
    if let Some((id, object)) = body_object(context, operation) {
        for (field, name) in object.fields.iter().zip(&context.names.ty(id).members) {
            setters.extend(body_setters(context, field, name, imports));
        }
    }
    for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
        if parameter.location != ParameterLocation::Path
            && parameter.constant.is_none()
            && !parameter.required
        {
            setters.push(parameter_setter(context, parameter, name, imports));
        }
        if parameter.merges_default {
            setters.push(dropper(parameter, name));
        }
    }
    setters
}

/// The body, where it is an object whose fields are set on the call.
pub(super) fn body_object<'a>(
    context: &Context<'a>,
    operation: &Operation,
) -> Option<(TypeId, &'a ObjectType)> {
    match &operation.body.as_ref()?.ty {
        TypeRef::Named(id) => match &context.api.ty(*id).kind {
            TypeKind::Object(object) => Some((*id, object)),
            _ => None,
        },
        _ => None,
    }
}

/// Setters of a body field that is not required: the required ones are arguments.
fn body_setters(
    context: &Context<'_>,
    field: &Field,
    name: &Ident,
    imports: &mut Imports,
) -> Vec<TokenStream> {
    if field.presence.is_required() {
        return Vec::new();
    }
    let docs = docs::of_field(field);
    if field.constant.is_some() {
        return vec![quote!(#docs pub fn #name(mut self) -> Self { self.body = self.body.#name(); self })];
    }
    let Argument { generics, ty, .. } = argument(context, &field.ty, name, imports);
    let mut setters = vec![quote! {
        #docs
        pub fn #name #generics(mut self, #name: #ty) -> Self {
            self.body = self.body.#name(#name);
            self
        }
    }];
    if field.presence.is_nullable() {
        let clear = clearer(name);
        let line = docs::line(&format!("Sends {} as null.", code(&field.name)));
        setters.push(quote!(#line pub fn #clear(mut self) -> Self { self.body = self.body.#clear(); self }));
    }
    setters
}

fn parameter_setter(
    context: &Context<'_>,
    parameter: &Parameter,
    name: &Ident,
    imports: &mut Imports,
) -> TokenStream {
    let docs = docs::attributes(&parameter.docs, &format!("{}.", code(&parameter.name)));
    let Argument { generics, ty, .. } = argument(context, &parameter.ty, name, imports);
    let set = set_parameter(context, parameter, name, imports);
    quote! {
        #docs
        pub fn #name #generics(mut self, #name: #ty) -> Self {
            self.call = self.call #set;
            self
        }
    }
}

/// `.query::<i64>("limit", limit)`: puts an argument on the runtime's call, which converts it.
pub(super) fn set_parameter(
    context: &Context<'_>,
    parameter: &Parameter,
    name: &Ident,
    imports: &mut Imports,
) -> TokenStream {
    let key = match parameter.location {
        ParameterLocation::Header => parameter.name.to_lowercase(),
        ParameterLocation::Path | ParameterLocation::Query => parameter.name.clone(),
    };
    if let TypeRef::Array(item) = context.resolve(&parameter.ty) {
        let ty = rust_type(context, context.resolve(item), imports);
        return match (parameter.location, parameter.style) {
            (ParameterLocation::Header, _) => quote!(.header_list::<#ty>(#key, #name)),
            (_, ParameterStyle::CommaJoined) => quote!(.query_joined::<#ty>(#key, #name)),
            (_, ParameterStyle::Repeated) => quote!(.query_list::<#ty>(#key, #name)),
        };
    }
    let ty = rust_type(context, context.resolve(&parameter.ty), imports);
    match parameter.location {
        ParameterLocation::Path => quote!(.path::<#ty>(#key, #name)),
        ParameterLocation::Query => quote!(.query::<#ty>(#key, #name)),
        ParameterLocation::Header => quote!(.header::<#ty>(#key, #name)),
    }
}

fn dropper(parameter: &Parameter, name: &Ident) -> TokenStream {
    let dropper = OperationNames::dropper(name);
    let default = parameter.default.iter().flatten().map(|value| code(value)).collect::<Vec<_>>().join(", ");
    let line =
        docs::line(&format!("Does not send the built-in value of {}: {default}.", code(&parameter.name)));
    let key = parameter.name.to_lowercase();
    quote! {
        #line
        pub fn #dropper(mut self) -> Self {
            self.call = self.call.omit_default(#key);
            self
        }
    }
}
