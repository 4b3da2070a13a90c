//! One call: what may be set on it before it is sent, and what it returns.

use proc_macro2::Ident;

use super::Context;
use super::docs::{DocText, linked};
use super::imports::Imports;
use super::names::{OperationNames, clearer};
use super::operation::response;
use super::parameter::{ParameterSetters, has_setters};
use super::rust_type::{RustType, rust_type};
use super::setter::Setter;
use crate::model::Operation;

/// One type of call.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) docs: DocText,
    pub(crate) body: Option<RustType>,
    /// Setters of the body's fields that are not required: those that are, are arguments.
    pub(crate) body_setters: Vec<BodySetter>,
    pub(crate) parameter_setters: Vec<ParameterSetters<'a>>,
    /// The macros that give the call the setters of shared parameters.
    pub(crate) shared_setters: Vec<&'a Ident>,
    /// What a successful response is decoded to.
    pub(crate) response: RustType,
    /// The query parameter that takes a cursor, where the response is a page.
    pub(crate) cursor: Option<&'a str>,
}

pub(super) fn call<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
    names: &'a OperationNames,
    imports: &mut Imports,
) -> Call<'a> {
    let method = &names.method;
    let line = format!("A call of `{method}` that is not sent yet: await it, or [`send`](Self::send) it.");
    let parameters = operation.parameters.iter().zip(&names.parameters);
    let own = parameters.filter(|(parameter, _)| context.shared(parameter).is_none());
    let with_setters = operation.parameters.iter().filter(|parameter| has_setters(parameter));
    let shared = with_setters.filter_map(|parameter| context.shared(parameter));
    Call {
        docs: DocText::blocks(&[linked(&line)]),
        body: operation.body.as_ref().map(|body| rust_type(context, &body.ty, imports)),
        body_setters: body_setters(context, operation, names, imports),
        parameter_setters: own
            .filter_map(|(parameter, ident)| ParameterSetters::of(context, parameter, ident, imports))
            .collect(),
        shared_setters: shared.map(|names| &names.setters).collect(),
        response: response(operation).map_or(RustType::Unit, |ty| rust_type(context, ty, imports)),
        cursor: operation.paging.as_ref().map(|paging| paging.cursor_parameter.as_str()),
    }
}

/// The setter of a body's field, which hands on what it is given to that of the body.
#[derive(Debug)]
pub(crate) struct BodySetter {
    pub(crate) setter: Setter,
    /// The setter of the body.
    pub(crate) field: Ident,
    /// What sets the body's field to null.
    pub(crate) field_null: Ident,
}

fn body_setters(
    context: &Context<'_>,
    operation: &Operation,
    call: &OperationNames,
    imports: &mut Imports,
) -> Vec<BodySetter> {
    let Some((id, object)) = context.api.body_object(operation) else { return Vec::new() };
    let names = context.names.ty(id);
    let holder = imports.model(&names.ident).to_string();
    let fields = object.fields.iter().zip(&names.members).zip(&call.body);
    fields
        .filter(|((field, _), _)| !field.presence.is_required())
        .filter_map(|((field, member), ident)| {
            let setter = Setter::of(context, field, (ident, member), &holder, imports)?;
            Some(BodySetter { setter, field: member.clone(), field_null: clearer(member) })
        })
        .collect()
}
