//! Properties to fields.

use super::Lowering;
use super::docs;
use super::name::Name;
use crate::model::{Access, Constant, Field, ObjectType, Presence, TypeRef};
use crate::openapi::{self, Annotations, ObjectSchema, Others, Property, Schema, SchemaKind};

impl<'d> Lowering<'d, '_> {
    pub(super) fn object(&mut self, object: &'d ObjectSchema, name: &Name) -> ObjectType {
        let mut fields: Vec<Field> =
            object.properties.iter().map(|property| self.field(property, name)).collect();
        if let Others::Values(values) = &object.others {
            fields.push(self.rest(values, name));
        }
        ObjectType { fields }
    }

    /// The members without a field of their own.
    fn rest(&mut self, values: &'d Schema, parent: &Name) -> Field {
        let name = parent.property("additionalProperty", None);
        let mut docs = docs::of_schema(values);
        if !docs::has_own_type(values) {
            docs.notes.extend(docs::examples(values.annotations.examples.iter()));
        }
        Field {
            name: "additionalProperties".to_owned(),
            rust_name: values.rust_name.clone(),
            docs,
            ty: TypeRef::Map(Box::new(self.value(values, &name))),
            presence: Presence::Rest,
            constant: None,
            access: Access::Any,
            place: values.place,
        }
    }

    fn field(&mut self, property: &'d Property, parent: &Name) -> Field {
        let schema = &property.schema;
        let constant = self.constant(schema);
        let name = parent.property(&property.name.value, schema.rust_name.as_deref());
        let ty = match &constant {
            Some(constant) => type_of_constant(constant),
            None => self.present(schema, &name),
        };
        if constant.is_none() {
            self.note_member_examples(schema, &ty);
        }
        let mut docs = docs::of_schema(schema);
        if !docs::has_own_type(schema) {
            docs.notes.extend(docs::examples(schema.annotations.examples.iter()));
        }
        Field {
            name: property.name.value.clone(),
            rust_name: schema.rust_name.clone(),
            docs,
            ty,
            presence: presence(property.required, self.follow(schema).nullable),
            constant,
            access: access(&schema.annotations, &self.follow(schema).schema.annotations),
            place: property.name.place,
        }
    }

    /// The one value that a schema allows, be it by reference. A constant that can be null is none: there are two values.
    pub(super) fn constant(&self, schema: &'d Schema) -> Option<Constant> {
        let end = self.follow(schema);
        match &end.schema.kind {
            SchemaKind::Constant(constant) if !end.nullable => Some(match constant {
                openapi::Constant::String(value) => Constant::String(value.clone()),
                openapi::Constant::Boolean(value) => Constant::Boolean(*value),
                openapi::Constant::Integer(value) => Constant::Integer(*value),
            }),
            _ => None,
        }
    }
}

pub(super) fn type_of_constant(constant: &Constant) -> TypeRef {
    match constant {
        Constant::String(_) => TypeRef::String,
        Constant::Boolean(_) => TypeRef::Boolean,
        Constant::Integer(_) => TypeRef::Integer64,
    }
}

/// What is said beside a reference, and of what it names.
fn access(here: &Annotations, there: &Annotations) -> Access {
    match (here.read_only || there.read_only, here.write_only || there.write_only) {
        (true, false) => Access::Received,
        (false, true) => Access::Sent,
        // Never to be seen at all, or nothing is said.
        _ => Access::Any,
    }
}

fn presence(required: bool, nullable: bool) -> Presence {
    match (required, nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::RequiredNullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::OptionalNullable,
    }
}
