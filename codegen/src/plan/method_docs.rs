//! What is said about the methods that start a call.

use proc_macro2::Ident;

use super::Context;
use super::call_example;
use super::docs::{self, DocText, linked, sentences};
use super::method::is_usual;
use super::names::OperationNames;
use super::operation::request;
use crate::model::{BodyUse, Operation, ParameterLocation};
use crate::text::{code, markdown};

/// What the operation does, what its arguments are, what is sent, and when it is retried.
///
/// `body` is one that is an argument as a whole; the fields of others are described where they are set.
pub(super) fn docs(
    context: &Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    body: Option<&BodyUse>,
) -> DocText {
    let mut rest =
        vec![arguments(operation, names, body), markdown(&sent(operation)), markdown(retries(operation))];
    rest.extend(examples(call_example::calls(context, operation, names), operation, body));
    let docs = DocText::of(&operation.docs, &format!("{}.", code(&operation.id))).and(&rest);
    docs.found_as(&operation.id, &names.method)
}

/// Method and path, and the media type of a body that is no usual JSON.
fn sent(operation: &Operation) -> String {
    let has_parts = operation.parameters.iter().any(|it| it.location == ParameterLocation::Part);
    let parts = has_parts.then_some("multipart/form-data");
    let body = operation.body.as_ref().map(|body| body.media_type.as_str()).or(parts);
    match body.filter(|media_type| !is_usual(media_type)) {
        Some(media_type) => format!("{}, with the body as {}.", request(operation), code(media_type)),
        None => request(operation),
    }
}

/// The method that takes the body as one value.
pub(super) fn of_with(method: &Ident, body: &BodyUse) -> DocText {
    let link = linked(&format!("Like [`{method}`](Self::{method}), but takes the whole request body."));
    let text = sentences(&body.docs).map(|text| markdown(&text));
    let mut blocks = vec![link, text.unwrap_or_default()];
    blocks.extend(docs::examples(body.examples.iter().map(String::as_str)));
    DocText::blocks(&blocks)
}

/// The calls, examples of a body that is an argument as a whole, and of the responses.
fn examples(calls: Vec<Vec<String>>, operation: &Operation, body: Option<&BodyUse>) -> Vec<Vec<String>> {
    let bodies = body.into_iter().flat_map(|body| &body.examples).map(|example| ("Request body:", example));
    let successes = operation.responses.iter().filter(|response| response.status.is_success());
    let responses = successes.flat_map(|response| &response.examples).map(|example| ("Response:", example));
    let named = bodies.chain(responses);
    let named = named.flat_map(|(what, json)| [vec![what.to_owned()], docs::example(json)]);
    let mut blocks: Vec<Vec<String>> = calls.into_iter().chain(named).collect();
    if !blocks.is_empty() {
        blocks.insert(0, vec!["# Examples".to_owned()]);
    }
    blocks
}

/// A list of what has no setter, and so no other place to be described at.
fn arguments(operation: &Operation, names: &OperationNames, body: Option<&BodyUse>) -> Vec<String> {
    let parameters = operation.parameters.iter().zip(&names.parameters);
    let required = parameters.filter(|(parameter, _)| parameter.required && parameter.constant.is_none());
    let described = required.map(|(parameter, name)| (name.to_string(), &parameter.docs));
    let described = described.chain(body.map(|body| ("body".to_owned(), &body.docs)));
    let lines = described.filter_map(|(name, docs)| Some(format!("- `{name}`: {}", sentences(docs)?)));
    markdown(&lines.collect::<Vec<_>>().join("\n"))
}

fn retries(operation: &Operation) -> &'static str {
    match (operation.idempotent, operation.http_method.as_str()) {
        (true, "GET" | "HEAD" | "OPTIONS") => {
            "Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx."
        }
        (true, _) => {
            "Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response was lost, the retry can end in 404 or 409."
        }
        (false, _) => "Not idempotent: retried only if the server cannot have processed the request.",
    }
}
