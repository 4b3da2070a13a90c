//! Unions without a discriminator: each member by what it is.

use super::super::Lowering;
use super::super::docs;
use super::super::name::Name;
use crate::model::{TypeDef, TypeKind, UntaggedMember, UntaggedType};
use crate::schema::{Scalar, Schema, SchemaKind};
use crate::source::Place;

impl<'d> Lowering<'d, '_> {
    /// What a union is whose members are told apart by what they are. Members of one type are one; what is left with one member is that.
    pub(super) fn untagged(&mut self, written: &'d [Schema], name: &Name) -> TypeKind {
        let mut members: Vec<UntaggedMember> = Vec::new();
        let mut objects = 0;
        for schema in written {
            let label = self.label(schema, &mut objects);
            let ty = self.present(schema, &name.member(title(schema), &label));
            if !members.iter().any(|known| known.ty == ty) {
                let place = place(schema);
                let (rust_name, docs) = (schema.rust_name.clone(), docs::of_schema(schema));
                members.push(UntaggedMember { name: label, rust_name, docs, ty, place });
            }
        }
        match members.as_slice() {
            [only] => TypeKind::Alias(only.ty.clone()),
            _ => TypeKind::Untagged(UntaggedType { members }),
        }
    }

    /// What a member is called among the others.
    fn label(&self, schema: &'d Schema, objects: &mut usize) -> String {
        let end = self.follow(schema);
        if let Some(TypeDef { schema_name, .. }) = end.component.and_then(|id| self.types.get(id.0)) {
            return schema_name.clone();
        }
        if let Some(title) = title(schema) {
            return title.to_owned();
        }
        let word = match &end.schema.kind {
            SchemaKind::Scalar(Scalar::String) => "String",
            SchemaKind::Scalar(Scalar::Timestamp) => "Timestamp",
            SchemaKind::Scalar(Scalar::Boolean) => "Boolean",
            SchemaKind::Scalar(Scalar::Integer32 | Scalar::Integer64) => "Integer",
            SchemaKind::Scalar(Scalar::Number) => "Number",
            SchemaKind::Enum(_) | SchemaKind::Constant(_) => "Value",
            SchemaKind::Array(_) => "List",
            SchemaKind::Map(_) => "Map",
            SchemaKind::AnyOf(_) | SchemaKind::OneOf(..) => "Choice",
            SchemaKind::Broken | SchemaKind::Any | SchemaKind::Null | SchemaKind::Reference(_) => "Any",
            SchemaKind::Object(_) => {
                *objects += 1;
                return if *objects == 1 { "Object".to_owned() } else { format!("Object{objects}") };
            }
        };
        word.to_owned()
    }
}

/// The title of a member that is written where it stands.
fn title(schema: &Schema) -> Option<&str> {
    let is_inline = !matches!(schema.kind, SchemaKind::Reference(_));
    schema.annotations.text.summary.as_deref().filter(|_| is_inline)
}

fn place(schema: &Schema) -> Place {
    match &schema.kind {
        SchemaKind::Reference(reference) => reference.place,
        _ => schema.place,
    }
}
