//! The parts of a `multipart/form-data` body: each is set on the call as a parameter is.

use super::Lowering;
use super::docs;
use super::fields::type_of_constant;
use super::name::Name;
use crate::diagnostic::Diagnostic;
use crate::model::{Parameter, ParameterLocation, ParameterStyle, TypeRef};
use crate::openapi::{self, Media, Property, Scalar, Schema, SchemaKind};

impl<'d> Lowering<'d, '_> {
    /// The parts of a body; none where it is no such body.
    pub(super) fn parts(
        &mut self,
        content: &'d openapi::Content,
        is_required: bool,
        name: &Name,
    ) -> Vec<Parameter> {
        if content.media != Media::Multipart {
            return Vec::new();
        }
        let end = self.follow(&content.schema).schema;
        let SchemaKind::Object(object) = &end.kind else {
            let message = "a body of several parts that names none of them";
            let help = "write an object with a property for each part";
            let diagnostic = Diagnostic::new(message, content.place).with_help(help);
            self.diagnostics.push(diagnostic.tolerable_as("parts-without-names"));
            return Vec::new();
        };
        object.properties.iter().map(|property| self.part(property, is_required, name)).collect()
    }

    fn part(&mut self, property: &'d Property, has_body: bool, name: &Name) -> Parameter {
        let schema = &property.schema;
        let constant = self.constant(schema);
        let name = name.property(&property.name.value, schema.rust_name.as_deref());
        let ty = match &constant {
            Some(constant) => type_of_constant(constant),
            None => self.part_type(schema, &name),
        };
        Parameter {
            component: None,
            name: property.name.value.clone(),
            rust_name: schema.rust_name.clone(),
            location: ParameterLocation::Part,
            docs: docs::of_schema(schema),
            ty,
            required: property.required && has_body,
            // One that may be left out is set by hand.
            constant: constant.filter(|_| property.required && has_body),
            default: None,
            example: schema.annotations.examples.first().map(|example| example.json.clone()),
            merges_default: false,
            style: ParameterStyle::Repeated,
            place: property.name.place,
        }
    }

    fn part_type(&mut self, schema: &'d Schema, name: &Name) -> TypeRef {
        let end = self.follow(schema).schema;
        match &end.kind {
            SchemaKind::Scalar(Scalar::String) if is_binary(end) => TypeRef::File,
            SchemaKind::Array(items) if is_binary(self.follow(items).schema) => {
                TypeRef::Array(Box::new(TypeRef::File))
            }
            _ => self.present(schema, name),
        }
    }
}

fn is_binary(schema: &Schema) -> bool {
    let format = schema.annotations.format.as_ref().map(|format| format.value.as_str());
    matches!(schema.kind, SchemaKind::Scalar(Scalar::String)) && format == Some("binary")
}
