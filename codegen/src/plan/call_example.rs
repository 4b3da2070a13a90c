//! Calls in Rust, made of the document's examples: what the documentation of a method shows and the tests of the crate compile.
//!
//! An example that the setters cannot say (a member that the schema does not know, a union that no member tells apart) is left to
//! its JSON.

mod values;

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::{Map, Value};

use self::values::{Position, Writer};
use super::Context;
use super::names::{OperationNames, local, plain};
use super::object::required;
use super::operation::response;
use super::parameter::is_of_texts;
use crate::model::{Media, Operation, Parameter, TypeKind, TypeRef};
use crate::text::statements;

/// How many examples of a body become calls. Documents of others have dozens.
const MOST: usize = 3;

/// The calls of an operation, each as a block of code that is compiled and not run.
pub(super) fn calls(
    context: &Context<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> Vec<Vec<String>> {
    let Some(body) = &operation.body else {
        return call(context, operation, names, None).into_iter().collect();
    };
    let examples = body.examples.iter().filter_map(|json| serde_json::from_str::<Value>(json).ok());
    let mut calls = Vec::new();
    for example in examples.take(MOST) {
        calls.extend(call(context, operation, names, Some(&example)));
    }
    if calls.is_empty() && body.required {
        calls.extend(
            sample_body(context, operation).and_then(|body| call(context, operation, names, Some(&body))),
        );
    } else if calls.is_empty() {
        calls.extend(call(context, operation, names, None));
    }
    calls.dedup();
    calls
}

/// One call with what must be given, and with a body.
fn call(
    context: &Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    body: Option<&Value>,
) -> Option<Vec<String>> {
    let mut writer = Writer { context, models: BTreeSet::new() };
    let mut arguments = Vec::new();
    for (parameter, ident) in operation.parameters.iter().zip(&names.parameters) {
        if parameter.required && parameter.constant.is_none() {
            arguments.push(writer.parameter(parameter, ident)?);
        }
    }
    let mut setters = TokenStream::new();
    if let Some(body) = body {
        setters = writer.body(operation, names, body, &mut arguments)?;
    }
    let resource =
        context.names.resources.iter().find(|resource| resource.schema_name == operation.resource)?;
    let handle = operation.resource.as_ref().map(|_| &resource.accessor).map(|accessor| quote!(.#accessor()));
    let method = &names.method;
    let call = quote!(client #handle.#method(#(#arguments),*) #setters.await?);
    let statement = match result(context, operation)? {
        Some(name) => quote!(let #name = #call;),
        None => quote!(#call;),
    };
    writer.block(&statement)
}

/// What the response is called; the inner `None` where there is nothing to be called. None where the operation is not awaited.
fn result(context: &Context<'_>, operation: &Operation) -> Option<Option<Ident>> {
    let Some(ty) = response(operation) else {
        let has_events = operation.responses.iter().any(|response| response.events.is_some());
        return (!has_events).then_some(None);
    };
    let name = match context.resolve(ty) {
        TypeRef::Named(id) => local(&context.names.ty(*id).published).filter(|name| name != "client"),
        _ => None,
    };
    Some(Some(name.unwrap_or_else(|| format_ident!("response"))))
}

impl Writer<'_, '_> {
    /// The lines of the block. What does not matter is hidden.
    fn block(&self, statement: &TokenStream) -> Option<Vec<String>> {
        let name: Ident = syn::parse_str(&self.context.api.crate_name.replace('-', "_")).ok()?;
        let models: Vec<Ident> =
            self.models.iter().map(|name| syn::parse_str(name).ok()).collect::<Option<_>>()?;
        let imports = match models.as_slice() {
            [] => TokenStream::new(),
            [model] => quote!(use #name::#model;),
            models => quote!(use #name::{#(#models),*};),
        };
        let mut lines = vec![
            "```no_run".to_owned(),
            format!(
                "# async fn example(client: {name}::Client) -> std::result::Result<(), {name}::Error> {{"
            ),
        ];
        lines.extend(statements(&imports)?);
        if !models.is_empty() {
            lines.push(String::new());
        }
        lines.extend(statements(statement)?);
        lines.extend(["# std::result::Result::Ok(())", "# }", "```"].map(str::to_owned));
        Some(lines)
    }

    /// The setters of a body; what it requires is added to the arguments.
    fn body(
        &mut self,
        operation: &Operation,
        names: &OperationNames,
        json: &Value,
        arguments: &mut Vec<TokenStream>,
    ) -> Option<TokenStream> {
        let body = operation.body.as_ref()?;
        let Some((_, object)) = self.context.api.body_object(operation) else {
            let is_given = body.required && body.media != Media::Bytes;
            arguments.push(is_given.then(|| self.value(&body.ty, json, Position::Alone))??);
            return Some(TokenStream::new());
        };
        let has_required = required(object).next().is_some();
        if !body.required && has_required {
            return None;
        }
        let members = json.as_object()?;
        arguments.extend(self.arguments(object, members)?);
        self.setters(object, &names.body, members)
    }

    fn parameter(&mut self, parameter: &Parameter, ident: &Ident) -> Option<TokenStream> {
        if !is_of_texts(self.context, parameter) {
            return None;
        }
        let given = parameter.example.as_deref().and_then(|json| serde_json::from_str(json).ok());
        let given = given.and_then(|json| self.value(&parameter.ty, &json, Position::Alone));
        given.or_else(|| {
            self.value(&parameter.ty, &sample(self.context, &parameter.ty, &plain(ident))?, Position::Alone)
        })
    }
}

/// A value of a type that is told by its name, where the document has no example.
fn sample(context: &Context<'_>, ty: &TypeRef, name: &str) -> Option<Value> {
    match context.resolve(ty) {
        TypeRef::String => Some(Value::from(name)),
        TypeRef::Boolean => Some(Value::from(true)),
        TypeRef::Integer32 | TypeRef::Integer64 | TypeRef::Unsigned64 | TypeRef::Number => {
            Some(Value::from(1))
        }
        TypeRef::Timestamp => Some(Value::from("2026-03-15T10:00:00Z")),
        TypeRef::Array(item) => Some(Value::from(vec![sample(context, item, name)?])),
        TypeRef::Named(id) => match &context.api.ty(*id).kind {
            TypeKind::Enum(known) => Some(known.json(known.values.first()?)),
            _ => None,
        },
        _ => None,
    }
}

/// A body with what it requires.
fn sample_body(context: &Context<'_>, operation: &Operation) -> Option<Value> {
    let body = operation.body.as_ref()?;
    let Some((_, object)) = context.api.body_object(operation) else {
        return sample(context, &body.ty, "body");
    };
    let members = required(object)
        .map(|(_, field)| Some((field.name.clone(), sample(context, &field.ty, &field.name)?)));
    members.collect::<Option<Map<_, _>>>().map(Value::Object)
}
