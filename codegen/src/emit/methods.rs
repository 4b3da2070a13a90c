//! The methods of a resource: what starts a call.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::imports::Imports;
use super::setters::{Argument, argument, field_init, required, required_type};
use super::{Context, call, method_docs, operation};
use crate::model::{BodyUse, ObjectType, Operation, Parameter, ParameterLocation, TypeId};
use crate::plan::names::{OperationNames, ResourceNames};

/// `create(…)`, and `create_with(params)` where the body is an object.
pub(super) fn methods(
    context: &Context<'_>,
    index: usize,
    resource: &ResourceNames,
    imports: &mut Imports,
) -> TokenStream {
    let operation = &context.api.operations[index];
    let start = Start::of(context, index, resource, imports);
    match (&operation.body, call::body_object(context, operation)) {
        (None, _) => without_body(&start),
        (Some(body), None) => with_value(context, &start, body, imports),
        (Some(body), Some((id, object))) => with_object(context, &start, body, id, object, imports),
    }
}

/// What every method of one operation has in common.
struct Start<'a> {
    names: &'a OperationNames,
    docs: TokenStream,
    arguments: Arguments,
    /// `Call::new(&self.client, &CREATE).path("id", id)`.
    call: TokenStream,
}

impl<'a> Start<'a> {
    fn of(context: &Context<'a>, index: usize, resource: &ResourceNames, imports: &mut Imports) -> Self {
        let operation = &context.api.operations[index];
        let names = &context.names.operations[index];
        let client = match resource.schema_name {
            Some(_) => quote!(&self.client),
            None => quote!(&self.inner),
        };
        let arguments = Arguments::of(context, operation, names, imports);
        let (spec, sets) = (&names.spec, &arguments.sets);
        let call = quote!(Call::new(#client, &#spec) #(#sets)*);
        let body = operation.body.as_ref().filter(|_| call::body_object(context, operation).is_none());
        Self { names, docs: method_docs::docs(operation, names, body), arguments, call }
    }
}

fn without_body(start: &Start<'_>) -> TokenStream {
    let Start { names: OperationNames { method, call: ty, .. }, docs, arguments, call } = start;
    let Arguments { generics, parameters, .. } = arguments;
    quote! {
        #docs
        pub fn #method #generics(&self, #(#parameters),*) -> #ty {
            #ty { call: #call }
        }
    }
}

/// A body that is no object is one argument.
fn with_value(
    context: &Context<'_>,
    start: &Start<'_>,
    body: &BodyUse,
    imports: &mut Imports,
) -> TokenStream {
    let Start { names: OperationNames { method, call: ty, .. }, docs, arguments, call } = start;
    let name: Ident = quote::format_ident!("body");
    let Argument { ty: body, value, generics } = argument(context, &body.ty, &name, imports);
    let value = field_init(&name, &value);
    let Arguments { parameters, .. } = arguments;
    let generics = arguments.generics.clone().or(generics);
    quote! {
        #docs
        pub fn #method #generics(&self, #(#parameters,)* #name: #body) -> #ty {
            #ty { call: #call, #value }
        }
    }
}

/// The required fields of an object are arguments, and `…_with` takes it as a whole.
fn with_object(
    context: &Context<'_>,
    start: &Start<'_>,
    body: &BodyUse,
    id: TypeId,
    object: &ObjectType,
    imports: &mut Imports,
) -> TokenStream {
    let Start { names: OperationNames { method, method_with, call: ty, .. }, docs, arguments, call } = start;
    let Arguments { generics, parameters, names: parameter_names, .. } = arguments;
    let params = imports.model(&context.names.ty(id).ident);
    let mut all_generics = generics.clone();
    let (fields, values): (Vec<TokenStream>, Vec<Ident>) = required(object)
        .map(|(at, field)| {
            let name = &context.names.ty(id).members[at];
            let Argument { ty, generics, .. } = argument(context, &required_type(field), name, imports);
            all_generics = all_generics.take().or(generics);
            (quote!(#name: #ty), name.clone())
        })
        .unzip();
    let with = method_docs::of_with(method, body);
    quote! {
        #docs
        pub fn #method #all_generics(&self, #(#parameters,)* #(#fields),*) -> #ty {
            self.#method_with(#(#parameter_names,)* #params::new(#(#values),*))
        }
        #with
        pub fn #method_with #generics(&self, #(#parameters,)* params: #params) -> #ty {
            #ty { call: #call, body: params }
        }
    }
}

/// What the caller must give beside the body: path parameters, and whatever else is required.
struct Arguments {
    generics: Option<TokenStream>,
    parameters: Vec<TokenStream>,
    /// `.path("id", id)`, one per argument.
    sets: Vec<TokenStream>,
    names: Vec<Ident>,
}

impl Arguments {
    fn of(
        context: &Context<'_>,
        operation: &Operation,
        names: &OperationNames,
        imports: &mut Imports,
    ) -> Self {
        let mut arguments =
            Self { generics: None, parameters: Vec::new(), sets: Vec::new(), names: Vec::new() };
        for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
            if parameter.constant.is_some() {
                arguments.sets.extend(set_constant(parameter));
            } else if parameter.required {
                let Argument { generics, ty, .. } = argument(context, &parameter.ty, name, imports);
                arguments.generics = arguments.generics.take().or(generics);
                arguments.parameters.push(quote!(#name: #ty));
                arguments.sets.push(call::set_parameter(context, parameter, name, imports));
                arguments.names.push(name.clone());
            }
        }
        arguments
    }
}

/// Constant headers are part of the operation; constants elsewhere are set on each call.
fn set_constant(parameter: &Parameter) -> Option<TokenStream> {
    let key = &parameter.name;
    let value = operation::text(parameter.constant.as_ref()?);
    match parameter.location {
        ParameterLocation::Path => Some(quote!(.path::<String>(#key, #value))),
        ParameterLocation::Query => Some(quote!(.query::<String>(#key, #value))),
        ParameterLocation::Header => None,
    }
}
