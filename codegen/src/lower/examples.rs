//! Examples of the document, with their types.

use super::{Lowering, docs};
use crate::model::{Example, TypeRef};
use crate::openapi::{self, Schema};

impl<'d> Lowering<'d, '_> {
    /// Notes the examples beside a schema whose values, null aside, are of a type.
    pub(super) fn note_examples(&mut self, schema: &'d Schema, ty: &TypeRef) {
        if !schema.annotations.examples.is_empty() {
            let nullable = self.follow(schema).nullable;
            self.note(schema.annotations.examples.iter(), schema, ty, nullable);
        }
    }

    /// Notes those of a member; a type of its own has them itself.
    pub(super) fn note_member_examples(&mut self, schema: &'d Schema, ty: &TypeRef) {
        if !docs::has_own_type(schema) {
            self.note_examples(schema, ty);
        }
    }

    /// Notes those of a body.
    pub(super) fn note_content_examples(&mut self, content: &'d openapi::Content, ty: &TypeRef) {
        let found: Vec<&'d openapi::Example> = self.examples(&content.examples).collect();
        self.note(found.into_iter(), &content.schema, ty, false);
        self.note_member_examples(&content.schema, ty);
    }

    fn note(
        &mut self,
        examples: impl Iterator<Item = &'d openapi::Example>,
        schema: &'d Schema,
        ty: &TypeRef,
        nullable: bool,
    ) {
        let ty = match ty {
            TypeRef::Nullable(_) => ty.clone(),
            _ if nullable => TypeRef::Nullable(Box::new(ty.clone())),
            _ => ty.clone(),
        };
        let examples =
            examples.map(|example| Example { place: example.place, schema: schema.place, ty: ty.clone() });
        self.examples.extend(examples);
    }
}
