//! What is said about the methods that start a call.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{docs, operation};
use crate::model::{BodyUse, Docs, Operation};
use crate::names::OperationNames;
use crate::text::{code, markdown};

/// What the operation does, what its arguments are, what is sent, and when it is repeated.
///
/// `body` is one that is an argument as a whole; the fields of others are described where they are set.
pub(super) fn docs(operation: &Operation, names: &OperationNames, body: Option<&BodyUse>) -> TokenStream {
    let own = Docs { deprecated: false, ..operation.docs.clone() };
    let own = docs::attributes(&own, &format!("{}.", code(&operation.id)));
    let request = operation::request(operation);
    let rest = [arguments(operation, names, body), markdown(&request), markdown(repeat(operation))];
    let rest = docs::blocks(&rest);
    let deprecated = operation.docs.deprecated.then(|| quote!(#[deprecated]));
    quote!(#own #[doc = ""] #rest #deprecated)
}

/// The method that takes the body as one value.
pub(super) fn of_with(method: &Ident, body: &BodyUse) -> TokenStream {
    let link = docs::linked(&format!("[`{method}`](Self::{method}) with its body as one value."));
    let text = docs::sentences(&body.docs).map(|text| markdown(&text));
    docs::blocks(&[link, text.unwrap_or_default()])
}

/// A list of what has no setter, and so no other place to be described at.
fn arguments(operation: &Operation, names: &OperationNames, body: Option<&BodyUse>) -> Vec<String> {
    let parameters = operation.parameters.iter().zip(&names.parameters);
    let required = parameters.filter(|(parameter, _)| parameter.required && parameter.constant.is_none());
    let described = required.map(|(parameter, name)| (name.to_string(), &parameter.docs));
    let described = described.chain(body.map(|body| ("body".to_owned(), &body.docs)));
    let lines = described.filter_map(|(name, docs)| Some(format!("- `{name}`: {}", docs::sentences(docs)?)));
    markdown(&lines.collect::<Vec<_>>().join("\n"))
}

fn repeat(operation: &Operation) -> &'static str {
    match (operation.idempotent, operation.http_method.as_str()) {
        (true, "GET" | "HEAD" | "OPTIONS") => "It is repeated after a fault: that is safe.",
        (true, _) => {
            "It is repeated after a fault: that is safe, but if the first answer was lost, the repeat may be answered with 404 or 409."
        }
        (false, _) => "It is repeated only when the server cannot have acted on it.",
    }
}
