//! Bodies of requests and responses.

use super::Lowering;
use super::docs;
use super::follow;
use super::name::Name;
use crate::diagnostic::Diagnostic;
use crate::model::{BodyUse, Response, StatusRange};
use crate::schema::{self, OrReference, Spanned};
use crate::source::Place;

/// A response, and what is needed to compare it with others.
struct Answer {
    response: Response,
    /// Whether its schema has diagnostics, so that its type means nothing.
    has_errors: bool,
    place: Place,
}

impl<'d> Lowering<'d, '_> {
    /// Shared parameters, request bodies and responses, used or not, so that their diagnostics are found and their types have the same names whoever uses them.
    pub(super) fn shared_parts(&mut self) {
        let components = &self.document.components;
        for (name, item) in &components.parameters {
            if let OrReference::Item(parameter) = item {
                self.parameter(parameter, &Name::published(name));
            }
        }
        for (name, item) in &components.request_bodies {
            if let OrReference::Item(schema::RequestBody { content: Some(content), .. }) = item {
                self.value(&content.schema, &Name::of_shared(name, "Params"));
            }
        }
        for (name, item) in &components.responses {
            if let OrReference::Item(schema::Response { content: Some(content), .. }) = item {
                self.value(&content.schema, &Name::of_shared(name, "Response"));
            }
        }
    }

    /// The body of a request.
    pub(super) fn body(
        &mut self,
        item: &'d OrReference<schema::RequestBody>,
        operation: &str,
    ) -> Option<BodyUse> {
        let components = &self.document.components.request_bodies;
        let (body, component, description) = follow::shared(components, item)?;
        let content = body.content.as_ref()?;
        let name = match component {
            Some(component) => Name::of_shared(component, "Params"),
            None => Name::of_operation(operation, "Params"),
        };
        Some(BodyUse {
            ty: self.value(&content.schema, &name),
            required: body.required,
            docs: docs::of_text(description.or(body.description.as_deref())),
            examples: self.texts(content),
        })
    }

    /// The examples of a body as compact JSON.
    fn texts(&self, content: &'d schema::Content) -> Vec<String> {
        self.examples(&content.examples).map(|example| example.json.clone()).collect()
    }

    /// The responses of an operation, in the document's order.
    pub(super) fn responses(&mut self, operation: &'d schema::Operation, id: &str) -> Vec<Response> {
        let mut responses = Vec::new();
        for (status, item) in &operation.responses {
            let range = self.status(status);
            if let (Some(range), Some(item)) = (range, item) {
                responses.extend(self.response_of(range, item, id, status.place));
            }
        }
        let whole = operation.has_all_responses && responses.len() == operation.responses.len();
        if whole && !responses.iter().any(|response| response.response.status.is_success()) {
            let diagnostic = Diagnostic::new("no response says what success looks like", operation.place);
            self.diagnostics.push(diagnostic.with_help("add a response `200` or `2XX` to `responses`"));
        }
        self.check_agreement(&responses);
        responses.into_iter().map(|response| response.response).collect()
    }

    /// Reports responses to a success that differ in their types.
    fn check_agreement(&mut self, responses: &[Answer]) {
        let mut successes =
            responses.iter().filter(|response| response.response.status.is_success() && !response.has_errors);
        let Some(first) = successes.next() else { return };
        for other in successes.filter(|other| other.response.body != first.response.body) {
            let (one, another) = (word(first.response.status), word(other.response.status));
            self.diagnostics.push(
                Diagnostic::new(
                    format!("the responses `{one}` and `{another}` differ in their bodies"),
                    other.place,
                )
                .with_related("the other one is at", first.place)
                .with_help("a call responds with one type: give them the same schema"),
            );
        }
    }

    fn response_of(
        &mut self,
        status: StatusRange,
        item: &'d OrReference<schema::Response>,
        id: &str,
        place: Place,
    ) -> Option<Answer> {
        let (response, component, description) = follow::shared(&self.document.components.responses, item)?;
        let name = match component {
            Some(component) => Name::of_shared(component, "Response"),
            None if status.is_success() => Name::of_operation(id, "Response"),
            None if status == StatusRange::Default => Name::of_operation(id, "Error"),
            None => Name::of_operation(id, &format!("Error{}", word(status))),
        };
        let content = response.content.as_ref();
        let response = Response {
            status,
            body: content.map(|content| self.value(&content.schema, &name)),
            docs: docs::of_text(description.or(response.description.as_deref())),
            examples: content.map(|content| self.texts(content)).unwrap_or_default(),
        };
        Some(Answer {
            response,
            has_errors: content.is_some_and(|content| self.has_errors(&content.schema)),
            place,
        })
    }

    fn status(&mut self, status: &Spanned<String>) -> Option<StatusRange> {
        let range = match status.value.as_bytes() {
            b"default" => Some(StatusRange::Default),
            [class @ b'1'..=b'5', b'X', b'X'] => Some(StatusRange::Class(class - b'0')),
            [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9'] => status.value.parse().ok().map(StatusRange::Exact),
            _ => None,
        };
        if range.is_none() {
            let help = "write a status such as `200`, a range such as `4XX`, or `default`";
            let message = format!("`{}` is not a status", status.value);
            self.diagnostics.push(Diagnostic::new(message, status.place).with_help(help));
        }
        range
    }
}

/// As written in the document.
fn word(status: StatusRange) -> String {
    match status {
        StatusRange::Exact(status) => status.to_string(),
        StatusRange::Class(class) => format!("{class}XX"),
        StatusRange::Default => "default".to_owned(),
    }
}
