//! Which constructs of the model a document leads to.

use std::collections::BTreeSet;

use codegen::model::{
    Api, BodyUse, Direction, Field, Operation, Parameter, ParameterLocation, TypeDef, TypeId, TypeKind,
    TypeRef, is_recursive_alias, needs_box,
};

use crate::words::{
    constant, credential, direction, kind, location, presence, segment, status, style, type_ref, unit,
};

/// Adds what a document means.
pub(crate) fn collect(api: &Api, used: &mut BTreeSet<String>) {
    let mut uses = Uses { api, used };
    for (index, ty) in api.types.iter().enumerate() {
        uses.definition(TypeId(index), ty);
    }
    api.operations.iter().for_each(|operation| uses.operation(operation));
    api.credentials.iter().for_each(|one| uses.word(credential(&one.scheme)));
    api.retry.wait_headers.iter().for_each(|header| uses.word(unit(&header.unit)));
    uses.word_if(api.errors.kind.is_some() && api.errors.body.is_some(), "error envelope");
    uses.word_if(api.errors.kinds.is_some(), "types of errors");
}

struct Uses<'a> {
    api: &'a Api,
    used: &'a mut BTreeSet<String>,
}

impl Uses<'_> {
    fn word(&mut self, word: &str) {
        self.used.insert(word.to_owned());
    }

    fn word_if(&mut self, is_used: bool, word: &str) {
        if is_used {
            self.word(word);
        }
    }

    fn definition(&mut self, id: TypeId, ty: &TypeDef) {
        match &ty.kind {
            TypeKind::Alias(target) => {
                self.word(kind(&ty.kind));
                self.word_if(is_recursive_alias(self.api, id), "recursive alias");
                return self.type_ref(target);
            }
            TypeKind::Object(object) => {
                object.fields.iter().for_each(|field| self.field(id, field, ty.direction))
            }
            TypeKind::Enum(values) => self.word_if(values.any_string, "enum of any string"),
            TypeKind::Union(union) => {
                let has_several = union.variants.iter().any(|variant| variant.tags.len() > 1);
                self.word_if(has_several, "variant of several tags");
            }
        }
        self.word(&format!("{} {}", kind(&ty.kind), direction(&ty.direction)));
    }

    fn type_ref(&mut self, ty: &TypeRef) {
        self.word(type_ref(ty));
        match ty {
            TypeRef::Array(inner) => {
                self.word_if(self.is_constant(inner), "string constant in an array");
                self.type_ref(inner);
            }
            TypeRef::Map(inner) | TypeRef::Nullable(inner) => self.type_ref(inner),
            _ => {}
        }
    }

    /// A constant where no field can write it by itself is an enum of one value.
    fn is_constant(&self, ty: &TypeRef) -> bool {
        let TypeRef::Named(id) = ty else { return false };
        matches!(&self.api.ty(*id).kind, TypeKind::Enum(values) if values.values.len() == 1)
    }

    fn field(&mut self, holder: TypeId, field: &Field, holder_direction: Direction) {
        if let Some(value) = &field.constant {
            let which = if field.presence.is_required() { "required" } else { "optional" };
            let what = if holder_direction.is_open() { "open" } else { "closed" };
            return self.word(&format!("{which} {} of an {what} object", constant(value)));
        }
        self.type_ref(&field.ty);
        self.word(&format!("{} {}", presence(&field.presence), direction(&holder_direction)));
        self.word_if(needs_box(self.api, holder, &field.ty), "boxed field");
    }

    fn operation(&mut self, operation: &Operation) {
        operation.path.iter().for_each(|part| self.word(segment(part)));
        operation.parameters.iter().for_each(|parameter| self.parameter(parameter));
        operation.body.iter().for_each(|body| self.body(body));
        for response in &operation.responses {
            self.word(status(&response.status));
            self.word_if(response.body.is_none(), "response without body");
        }
        self.word_if(operation.paging.is_some(), "paging");
        self.word(if operation.idempotent { "safe to repeat" } else { "not safe to repeat" });
        let is_of_client = operation.resource.is_none();
        self.word(if is_of_client { "operation of the client" } else { "operation of a resource" });
    }

    fn body(&mut self, body: &BodyUse) {
        self.word(if body.required { "required body" } else { "optional body" });
        let is_object =
            matches!(&body.ty, TypeRef::Named(id) if matches!(self.api.ty(*id).kind, TypeKind::Object(_)));
        self.word(if is_object { "object body" } else { "other body" });
    }

    fn parameter(&mut self, parameter: &Parameter) {
        let place = location(&parameter.location);
        if parameter.constant.is_some() {
            return self.word(&format!("constant {place}"));
        }
        self.word(place);
        self.word_if(matches!(parameter.ty, TypeRef::Array(_)), style(&parameter.style));
        self.word(if parameter.required { "required parameter" } else { "optional parameter" });
        if parameter.location == ParameterLocation::Header && parameter.default.is_some() {
            let which = if parameter.merges_default { "merged" } else { "replaced" };
            self.word(&format!("{which} header default"));
        }
    }
}
