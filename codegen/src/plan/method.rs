//! The methods that start a call.

use quote::format_ident;

use super::Context;
use super::argument::Argument;
use super::docs::DocText;
use super::imports::Imports;
use super::method_docs;
use super::names::OperationNames;
use super::object::{constructor_argument, required};
use super::parameter::Set;
use super::rust_type::ModelName;
use crate::model::{BodyUse, Operation};

/// `create(…)`, and `create_with(params)` where the body is an object.
#[derive(Debug)]
pub(crate) struct Method<'a> {
    pub(crate) docs: DocText,
    /// What the caller must give next to the body: path parameters, and whatever else is required.
    pub(crate) arguments: Vec<Argument>,
    /// How they, and constants, are put on the call.
    pub(crate) sets: Vec<Set<'a>>,
    pub(crate) body: Body,
    /// The credentials that it may carry, where those are not all.
    pub(crate) credentials: Option<Vec<String>>,
}

/// How the request body is given.
#[derive(Debug)]
pub(crate) enum Body {
    None,
    /// It is no object: one argument.
    Value(Argument),
    Object(ObjectBody),
}

/// The required fields of an object are arguments, and `…_with` takes it as a whole.
#[derive(Debug)]
pub(crate) struct ObjectBody {
    pub(crate) ty: ModelName,
    pub(crate) required: Vec<Argument>,
    /// Of the method that takes it as a whole.
    pub(crate) with_docs: DocText,
}

pub(super) fn method<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
    names: &'a OperationNames,
    imports: &mut Imports,
) -> Method<'a> {
    let (mut arguments, mut sets) = (Vec::new(), Vec::new());
    for (parameter, ident) in operation.parameters.iter().zip(&names.parameters) {
        if let Some(constant) = &parameter.constant {
            sets.extend(Set::constant(parameter, constant));
        } else if parameter.required {
            arguments.push(Argument::of(context, &parameter.ty, ident, imports));
            sets.push(Set::argument(context, parameter, ident, imports));
        }
    }
    let body = body(context, operation, names, imports);
    let whole = operation.body.as_ref().filter(|_| matches!(body, Body::Value(_)));
    let credentials = credentials(context, operation);
    Method { docs: method_docs::docs(operation, names, whole), arguments, sets, body, credentials }
}

fn credentials(context: &Context<'_>, operation: &Operation) -> Option<Vec<String>> {
    let (names, asked) = (&context.names.client.credentials, &operation.security.credentials);
    (asked.len() < names.len()).then(|| asked.iter().map(|&index| names[index].to_string()).collect())
}

fn body(context: &Context<'_>, operation: &Operation, call: &OperationNames, imports: &mut Imports) -> Body {
    let Some(body @ BodyUse { ty, .. }) = &operation.body else { return Body::None };
    let Some((id, object)) = context.api.body_object(operation) else {
        return Body::Value(Argument::of(context, ty, &format_ident!("body"), imports));
    };
    let names = context.names.ty(id);
    let required = required(object)
        .map(|(at, field)| constructor_argument(context, field, &call.body[at], imports))
        .collect();
    let ty = imports.model(&names.ident);
    Body::Object(ObjectBody { ty, required, with_docs: method_docs::of_with(&call.method, body) })
}
