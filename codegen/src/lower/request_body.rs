//! Bodies of requests: one for each media type, unless the same JSON is only called otherwise.

use super::Lowering;
use super::docs;
use super::follow;
use super::name::Name;
use super::responses::media_of;
use crate::model::{BodyUse, Docs, Media, Operation, Parameter, words_of};
use crate::openapi::{self, OrReference};

/// A way to send a body.
pub(super) struct Written {
    /// What tells it from the usual one; none for that.
    words: Option<String>,
    body: Option<BodyUse>,
    /// The parts of a body of several parts.
    parts: Vec<Parameter>,
}

impl Written {
    /// The operation that sends it in this way.
    pub(super) fn of(self, operation: Operation) -> Operation {
        let Some(words) = self.words else {
            let mut usual = Operation { body: self.body, ..operation };
            usual.parameters.extend(self.parts);
            return usual;
        };
        let beside = |name: &str| format!("{name} as {words}");
        let mut other = Operation {
            id: beside(&operation.id),
            rust_name: operation.rust_name.as_deref().map(beside),
            method_name: beside(&operation.method_name),
            body: self.body,
            ..operation
        };
        other.parameters.extend(self.parts);
        other
    }
}

impl<'d> Lowering<'d, '_> {
    /// The ways to send the body of a request, the usual one first.
    pub(super) fn request_body(
        &mut self,
        item: &'d OrReference<openapi::RequestBody>,
        operation: &str,
    ) -> Vec<Written> {
        let components = &self.document.components.request_bodies;
        let Some((body, component, description)) = follow::shared(components, item) else {
            return Vec::new();
        };
        let Some(usual) = &body.content else { return Vec::new() };
        let docs = docs::of_text(description.or(body.description.as_deref()));
        let mut ways: Vec<Written> = Vec::new();
        for content in std::iter::once(usual).chain(&usual.others) {
            let words = (!ways.is_empty()).then(|| distinct_words(&ways, &content.media_type));
            let name = params_name(component, operation, words.as_deref());
            let way = Written {
                body: self.body_of(content, body.required, &docs, &name),
                parts: self.parts(content, body.required, &name),
                words,
            };
            let is_empty = way.body.is_none() && way.parts.is_empty();
            if way.words.is_some() && is_empty {
                // It names no part, which was reported.
                continue;
            }
            match (ways.first_mut().and_then(|way| way.body.as_mut()), &way.body) {
                (Some(usual), Some(other)) if is_same_json(usual, other) => {
                    usual.other_types.push(other.media_type.clone());
                }
                _ => ways.push(way),
            }
        }
        ways
    }

    /// None for a body of several parts.
    fn body_of(
        &mut self,
        content: &'d openapi::Content,
        required: bool,
        docs: &Docs,
        name: &Name,
    ) -> Option<BodyUse> {
        let media = media_of(content)?;
        Some(BodyUse {
            media,
            media_type: content.media_type.clone(),
            ty: self.content(content, media, name),
            required,
            docs: docs.clone(),
            examples: self.texts(content),
            other_types: Vec::new(),
        })
    }
}

/// The words of a media type; with a number where another way has the same. Two operations of one id could not be told apart.
fn distinct_words(ways: &[Written], media_type: &str) -> String {
    let words = words_of(media_type);
    let is_free = |words: &String| ways.iter().all(|way| way.words.as_ref() != Some(words));
    let numbered = (2..).map(|number| format!("{words} {number}"));
    std::iter::once(words.clone()).chain(numbered).find(is_free).unwrap_or(words)
}

fn is_same_json(one: &BodyUse, other: &BodyUse) -> bool {
    (one.media, other.media) == (Media::Json, Media::Json) && one.ty == other.ty
}

/// The name of the type of a body.
pub(super) fn params_name(component: Option<&str>, operation: &str, words: Option<&str>) -> Name {
    match component {
        Some(component) => Name::of_shared_as(component, words, "Params"),
        None => Name::of_operation_as(operation, words, "Params"),
    }
}
