//! A walk over all references of a document.

use crate::schema::{
    Document, Example, Header, OrReference, Parameter, Reference, RequestBody, Response, Schema, SchemaKind,
};

/// Every reference, used or not, with the section of `components` that it points into.
pub(super) fn every_reference(document: &Document) -> Vec<(&'static str, &Reference)> {
    let mut found = Found(Vec::new());
    found.document(document);
    found.0
}

struct Found<'d>(Vec<(&'static str, &'d Reference)>);

impl<'d> Found<'d> {
    fn document(&mut self, document: &'d Document) {
        let components = &document.components;
        components.schemas.values().for_each(|schema| self.schema(schema));
        components.parameters.values().for_each(|item| self.shared("parameters", item, Self::parameter));
        components.responses.values().for_each(|item| self.shared("responses", item, Self::response));
        components
            .request_bodies
            .values()
            .for_each(|item| self.shared("requestBodies", item, Self::request_body));
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
        self.0.extend(envelope.map(|reference| ("schemas", reference)));
    }

    fn shared<T>(&mut self, section: &'static str, item: &'d OrReference<T>, visit: fn(&mut Self, &'d T)) {
        match item {
            OrReference::Item(item) => visit(self, item),
            OrReference::Reference(reference, _) => self.0.push((section, reference)),
        }
    }

    fn parameters(&mut self, parameters: &'d [OrReference<Parameter>]) {
        parameters.iter().for_each(|item| self.shared("parameters", item, Self::parameter));
    }

    fn parameter(&mut self, parameter: &'d Parameter) {
        self.schema(&parameter.schema);
        self.examples(&parameter.examples);
    }

    fn request_body(&mut self, body: &'d RequestBody) {
        if let Some(content) = &body.content {
            self.schema(&content.schema);
            self.examples(&content.examples);
        }
    }

    fn response(&mut self, response: &'d Response) {
        if let Some(content) = &response.content {
            self.schema(&content.schema);
            self.examples(&content.examples);
        }
        response.headers.iter().for_each(|item| self.shared("headers", item, Self::header));
    }

    fn header(&mut self, header: &'d Header) {
        self.schema(&header.0);
    }

    fn examples(&mut self, examples: &'d [OrReference<Example>]) {
        examples.iter().for_each(|item| self.shared("examples", item, Self::example));
    }

    fn example(&mut self, _: &'d Example) {}

    fn schema(&mut self, schema: &'d Schema) {
        match &schema.kind {
            SchemaKind::Reference(reference) => self.0.push(("schemas", reference)),
            SchemaKind::Array(inner) | SchemaKind::Map(inner) => self.schema(inner),
            SchemaKind::Object(object) => {
                object.properties.iter().for_each(|property| self.schema(&property.schema))
            }
            SchemaKind::AnyOf(members) => members.iter().for_each(|member| self.schema(member)),
            SchemaKind::OneOf(members, discriminator) => {
                members.iter().for_each(|member| self.schema(member));
                let mapping = discriminator.iter().flat_map(|discriminator| &discriminator.mapping);
                self.0.extend(mapping.map(|(_, reference)| ("schemas", reference)));
            }
            _ => {}
        }
    }
}
