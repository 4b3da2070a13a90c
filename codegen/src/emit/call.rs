//! One call: what may be set on it before it is sent.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::imports::Imports;
use super::setters::{Argument, argument};
use super::type_ref::rust_type;
use super::{Context, docs, operation, parameters};
use crate::model::{
    Field, ObjectType, Operation, Parameter, ParameterLocation, ParameterStyle, TypeId, TypeKind, TypeRef,
};
use crate::plan::names::{OperationNames, clearer, shared};
use crate::text::code;

/// The struct of a call, its setters and what the runtime gives it.
pub(super) fn call(context: &Context<'_>, index: usize, imports: &mut Imports) -> TokenStream {
    let operation = &context.api.operations[index];
    let names = &context.names.operations[index];
    let call = &names.call;
    let line = docs::blocks(&[docs::linked(&format!(
        "A call of `{}` that is not sent yet: await it, or [`send`](Self::send) it.",
        names.method
    ))]);
    let body = operation.body.as_ref().map(|body| {
        let ty = rust_type(context, &body.ty, imports);
        quote!(body: #ty,)
    });
    let setters = setters(context, index, imports);
    let methods = (!setters.is_empty()).then(|| quote!(impl #call { #(#setters)* }));
    let shared = shared_setters(context, operation).map(|setters| quote!(parameters::#setters!(#call);));
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
        #(#shared)*
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
        let holder = imports.model(&context.names.ty(id).ident);
        for (field, name) in object.fields.iter().zip(&context.names.ty(id).members) {
            setters.extend(body_setters(context, &holder, field, name, imports));
        }
    }
    for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
        if shared(parameter).is_none() {
            setters.extend(parameter_setters(context, parameter, name, imports));
        }
    }
    setters
}

/// The macros that give the call the setters of shared parameters.
fn shared_setters<'a>(context: &'a Context<'_>, operation: &'a Operation) -> impl Iterator<Item = &'a Ident> {
    let components = operation.parameters.iter().filter(|parameter| parameters::has_setters(parameter));
    components
        .filter_map(shared)
        .filter_map(|component| context.shared(component))
        .map(|names| &names.setters)
}

/// What sets a parameter that is no argument, and what drops its default.
pub(super) fn parameter_setters(
    context: &Context<'_>,
    parameter: &Parameter,
    name: &Ident,
    imports: &mut Imports,
) -> Vec<TokenStream> {
    let is_set = !parameter.required && parameter.constant.is_none();
    let setter = is_set.then(|| parameter_setter(context, parameter, name, imports));
    let drop_default = parameter.merges_default.then(|| drop_default(parameter, name));
    setter.into_iter().chain(drop_default).collect()
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
    holder: &TokenStream,
    field: &Field,
    name: &Ident,
    imports: &mut Imports,
) -> Vec<TokenStream> {
    if field.presence.is_required() {
        return Vec::new();
    }
    if field.constant.is_some() {
        let docs = docs::of_field(field);
        return vec![quote!(#docs pub fn #name(mut self) -> Self { self.body = self.body.#name(); self })];
    }
    let docs = docs::of_setter(field, name, holder);
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
        let line = docs::line(&format!("Sets {} to JSON `null`.", code(&field.name)));
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

fn drop_default(parameter: &Parameter, name: &Ident) -> TokenStream {
    let dropper = OperationNames::dropper(name);
    let default = parameter.default.iter().flatten().map(|value| code(value)).collect::<Vec<_>>().join(", ");
    let line = docs::line(&format!("Omits the default of {}: {default}.", code(&parameter.name)));
    let key = parameter.name.to_lowercase();
    quote! {
        #line
        pub fn #dropper(mut self) -> Self {
            self.call = self.call.omit_default(#key);
            self
        }
    }
}
