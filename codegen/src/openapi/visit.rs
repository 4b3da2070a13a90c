//! A walk over a document.

use super::{
    Content, Document, Example, Header, OrReference, Others, Parameter, Reference, RequestBody, Response,
    Schema, SchemaKind,
};

/// What is done with each part that a walk meets. Nothing, unless said otherwise.
pub(crate) trait Visit<'d> {
    /// A reference, and the section of `components` that it points into.
    fn reference(&mut self, _section: &'static str, _reference: &'d Reference) {}
    /// A parameter.
    fn parameter(&mut self, _parameter: &'d Parameter) {}
    /// The JSON of a body.
    fn content(&mut self, _content: &'d Content) {}
    /// A header of a response.
    fn header(&mut self, _header: &'d Header) {}
    /// A schema, before those within it.
    fn schema(&mut self, _schema: &'d Schema) {}
}

/// Visits every part of a document, used or not.
pub(crate) fn document<'d>(document: &'d Document, visitor: &mut impl Visit<'d>) {
    Walk(visitor).document(document);
}

struct Walk<'v, V>(&'v mut V);

impl<'d, V: Visit<'d>> Walk<'_, V> {
    fn document(&mut self, document: &'d Document) {
        let components = &document.components;
        components.schemas.values().for_each(|schema| self.schema(schema));
        components.parameters.values().for_each(|item| self.shared("parameters", item, Self::parameter));
        components.responses.values().for_each(|item| self.shared("responses", item, Self::response));
        let bodies = components.request_bodies.values();
        bodies.for_each(|item| self.shared("requestBodies", item, Self::request_body));
        components.headers.values().for_each(|item| self.shared("headers", item, Self::header));
        components.examples.values().for_each(|item| self.shared("examples", item, Self::example));
        for item in &document.paths {
            self.parameters(&item.parameters);
            for operation in &item.operations {
                self.parameters(&operation.parameters);
                operation.body.iter().for_each(|item| self.shared("requestBodies", item, Self::request_body));
                let responses = operation.responses.iter().filter_map(|(_, response)| response.as_ref());
                responses.for_each(|item| self.shared("responses", item, Self::response));
            }
        }
        let envelope = document.errors.as_ref().and_then(|errors| errors.schema.as_ref());
        envelope.into_iter().for_each(|reference| self.0.reference("schemas", reference));
    }

    fn shared<T>(&mut self, section: &'static str, item: &'d OrReference<T>, walk: fn(&mut Self, &'d T)) {
        match item {
            OrReference::Item(item) => walk(self, item),
            OrReference::Reference(reference, _) => self.0.reference(section, reference),
        }
    }

    fn parameters(&mut self, parameters: &'d [OrReference<Parameter>]) {
        parameters.iter().for_each(|item| self.shared("parameters", item, Self::parameter));
    }

    fn parameter(&mut self, parameter: &'d Parameter) {
        self.0.parameter(parameter);
        self.schema(&parameter.schema);
        self.examples(&parameter.examples);
    }

    fn request_body(&mut self, body: &'d RequestBody) {
        body.content.iter().for_each(|content| self.content(content));
    }

    fn response(&mut self, response: &'d Response) {
        response.content.iter().for_each(|content| self.content(content));
        response.headers.iter().for_each(|item| self.shared("headers", item, Self::header));
    }

    fn content(&mut self, content: &'d Content) {
        self.0.content(content);
        self.schema(&content.schema);
        content
            .events
            .iter()
            .filter_map(|events| events.schema.as_ref())
            .for_each(|schema| self.schema(schema));
        self.examples(&content.examples);
        content.others.iter().for_each(|other| self.content(other));
    }

    fn header(&mut self, header: &'d Header) {
        self.0.header(header);
        self.schema(&header.schema);
        self.examples(&header.examples);
    }

    fn examples(&mut self, examples: &'d [OrReference<Example>]) {
        examples.iter().for_each(|item| self.shared("examples", item, Self::example));
    }

    fn example(&mut self, _: &'d Example) {}

    fn schema(&mut self, schema: &'d Schema) {
        self.0.schema(schema);
        schema.sent_as.iter().for_each(|reference| self.0.reference("schemas", reference));
        match &schema.kind {
            SchemaKind::Reference(reference) => self.0.reference("schemas", reference),
            SchemaKind::Array(inner) | SchemaKind::Map(inner) => self.schema(inner),
            SchemaKind::Object(object) => {
                object.properties.iter().for_each(|property| self.schema(&property.schema));
                if let Others::Values(values) = &object.others {
                    self.schema(values);
                }
            }
            SchemaKind::AnyOf(members) => members.iter().for_each(|member| self.schema(member)),
            SchemaKind::OneOf(members, discriminator) => {
                members.iter().for_each(|member| self.schema(member));
                let mapping = discriminator.iter().flat_map(|discriminator| &discriminator.mapping);
                mapping.for_each(|(_, reference)| self.0.reference("schemas", reference));
            }
            _ => {}
        }
    }
}
