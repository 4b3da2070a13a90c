//! Responses, and what bodies hold.

use super::Lowering;
use super::docs;
use super::follow;
use super::name::Name;
use super::request_body::params_name;
use crate::diagnostic::Diagnostic;
use crate::model::{Events, Media, OtherBody, Response, StatusRange, TypeRef, words_of};
use crate::openapi::{self, OrReference, Spanned};

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
            if let OrReference::Item(openapi::RequestBody { content: Some(content), .. }) = item {
                self.value(&content.schema, &params_name(Some(name), "", None));
                for other in &content.others {
                    let words = words_of(&other.media_type);
                    self.value(&other.schema, &params_name(Some(name), "", Some(&words)));
                }
            }
        }
        for (name, item) in &components.responses {
            if let OrReference::Item(openapi::Response { content: Some(content), .. }) = item {
                self.value(&content.schema, &Name::of_shared(name, "Response"));
                let events = content.events.as_ref().and_then(|events| events.schema.as_ref());
                events.map(|schema| self.value(schema, &Name::of_shared(name, "Event")));
                for other in &content.others {
                    let words = words_of(&other.media_type);
                    self.value(&other.schema, &Name::of_shared_as(name, Some(&words), "Response"));
                }
            }
        }
    }

    /// A stream of events.
    fn events(&mut self, events: &'d openapi::Events, name: &Name) -> Events {
        let data = events.schema.as_ref().map(|schema| self.value(schema, name));
        Events { data, terminal: events.terminal.clone() }
    }

    /// The type of what a body holds.
    pub(super) fn content(&mut self, content: &'d openapi::Content, media: Media, name: &Name) -> TypeRef {
        match media {
            Media::Text => TypeRef::String,
            Media::Bytes => TypeRef::Bytes,
            Media::Form { .. } => self.value(&content.schema, name),
            Media::Json => {
                let ty = self.value(&content.schema, name);
                self.note_content_examples(content, &ty);
                ty
            }
        }
    }

    /// The examples of a body as compact JSON.
    pub(super) fn texts(&self, content: &'d openapi::Content) -> Vec<String> {
        self.examples(&content.examples).map(|example| example.json.clone()).collect()
    }

    /// The responses of an operation, in the document's order.
    pub(super) fn responses(&mut self, operation: &'d openapi::Operation, id: &str) -> Vec<Response> {
        let mut responses = Vec::new();
        for (status, item) in &operation.responses {
            let range = self.status(status);
            if let (Some(range), Some(item)) = (range, item) {
                responses.extend(self.response_of(range, item, id));
            }
        }
        let whole = operation.has_all_responses && responses.len() == operation.responses.len();
        if whole && !responses.iter().any(|response| response.status.is_success()) {
            self.without_success(operation, &mut responses);
        }
        responses
    }

    /// Where no status of success is listed, it is what `default` speaks of; without one, nothing is read.
    fn without_success(&mut self, operation: &openapi::Operation, responses: &mut [Response]) {
        let default = responses.iter_mut().find(|response| response.status == StatusRange::Default);
        let has_default = default.is_some();
        default.into_iter().for_each(|response| response.status = StatusRange::Class(2));
        let diagnostic = Diagnostic::new("no response says what success looks like", operation.place);
        let help = match has_default {
            true => "`default` is taken for it: add a response `200` or `2XX` to `responses`",
            false => "add a response `200` or `2XX` to `responses`",
        };
        self.diagnostics.push(diagnostic.with_help(help).tolerable_as("no-success"));
    }

    fn response_of(
        &mut self,
        status: StatusRange,
        item: &'d OrReference<openapi::Response>,
        id: &str,
    ) -> Option<Response> {
        let (response, component, description) = follow::shared(&self.document.components.responses, item)?;
        let name = match component {
            Some(component) => Name::of_shared(component, "Response"),
            None if status.is_success() => Name::of_operation(id, "Response"),
            None if status == StatusRange::Default => Name::of_operation(id, "Error"),
            None => Name::of_operation(id, &format!("Error{}", word(status))),
        };
        let content = response.content.as_ref();
        // Nobody responds in several parts; what does is bytes.
        let read = content.map(|content| (content, media_of(content).unwrap_or(Media::Bytes)));
        Some(Response {
            status,
            body: read.map(|(content, media)| self.content(content, media, &name)),
            media: read.map(|(content, media)| (media, content.media_type.clone())),
            events: content.and_then(|content| content.events.as_deref()).map(|events| {
                let name = component.map_or_else(
                    || Name::of_operation(id, "Event"),
                    |component| Name::of_shared(component, "Event"),
                );
                self.events(events, &name)
            }),
            others: self.others(content.filter(|_| status.is_success()), component, id),
            docs: docs::of_text(description.or(response.description.as_deref())),
            examples: content.map(|content| self.texts(content)).unwrap_or_default(),
        })
    }

    /// The other ways in which a body can be asked for. One that has no type of its own is bytes.
    fn others(
        &mut self,
        content: Option<&'d openapi::Content>,
        component: Option<&str>,
        id: &str,
    ) -> Vec<OtherBody> {
        let others = content.into_iter().flat_map(|content| &content.others);
        let others = others.map(|other| {
            let (words, media) = (words_of(&other.media_type), media_of(other).unwrap_or(Media::Bytes));
            let name = match component {
                Some(component) => Name::of_shared_as(component, Some(&words), "Response"),
                None => Name::of_operation_as(id, Some(&words), "Response"),
            };
            let (media, ty) = match media {
                Media::Form { .. } => (Media::Bytes, TypeRef::Bytes),
                media => (media, self.content(other, media, &name)),
            };
            OtherBody { media, media_type: other.media_type.clone(), ty }
        });
        others.collect()
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

/// How a body is written; none for one of several parts.
pub(super) fn media_of(content: &openapi::Content) -> Option<Media> {
    Some(match content.media {
        openapi::Media::Json => Media::Json,
        openapi::Media::Form => Media::Form { is_indexed: content.is_indexed },
        openapi::Media::Text => Media::Text,
        openapi::Media::Bytes => Media::Bytes,
        openapi::Media::Multipart => return None,
    })
}

/// As written in the document.
fn word(status: StatusRange) -> String {
    match status {
        StatusRange::Exact(status) => status.to_string(),
        StatusRange::Class(class) => format!("{class}XX"),
        StatusRange::Default => "default".to_owned(),
    }
}
