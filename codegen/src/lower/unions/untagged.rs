//! Unions without a discriminator: each member by what it is.

use super::super::Lowering;
use super::super::docs;
use super::super::name::Name;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{TypeDef, TypeKind, TypeRef, UntaggedMember, UntaggedType};
use crate::openapi::{Scalar, Schema, SchemaKind};
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
            SchemaKind::Scalar(Scalar::Integer32 | Scalar::Integer64 | Scalar::Unsigned64) => "Integer",
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

/// How many names for names are followed: one that comes back to itself is an error of its own.
const LONGEST_CHAIN: usize = 64;

/// Takes out members that are another member's type under another name: nothing can ever tell the two apart.
pub(crate) fn merge_same(types: &mut [TypeDef], diagnostics: &mut Diagnostics) {
    for index in 0..types.len() {
        let Some(TypeDef { kind: TypeKind::Untagged(union), .. }) = types.get(index) else { continue };
        let ends: Vec<TypeRef> =
            union.members.iter().map(|member| end(types, &member.ty, LONGEST_CHAIN)).collect();
        let first = |ty: &TypeRef| ends.iter().position(|known| known == ty);
        let firsts: Vec<Option<usize>> = ends.iter().map(first).collect();
        let Some(TypeDef { kind, .. }) = types.get_mut(index) else { continue };
        let TypeKind::Untagged(union) = kind else { continue };
        let members = std::mem::take(&mut union.members);
        let mut kept: Vec<UntaggedMember> = Vec::new();
        for (position, (member, first)) in members.iter().zip(firsts).enumerate() {
            match first.filter(|first| *first != position).and_then(|first| members.get(first)) {
                Some(known) => diagnostics.push(never_told_apart(member, known)),
                None => kept.push(member.clone()),
            }
        }
        match kept.as_slice() {
            [only] => *kind = TypeKind::Alias(only.ty.clone()),
            _ => union.members = kept,
        }
    }
}

fn never_told_apart(member: &UntaggedMember, known: &UntaggedMember) -> Diagnostic {
    let message = format!("nothing tells `{}` from `{}`, which stands for both", member.name, known.name);
    Diagnostic::warning("ambiguous-union", message, member.place)
        .with_related("stands for both", known.place)
        .with_help("keep one of the two, or give both a member with a constant of its own")
}

/// A type with every name for another type replaced by what it names.
fn end(types: &[TypeDef], ty: &TypeRef, depth: usize) -> TypeRef {
    let inner = |inner: &TypeRef| Box::new(end(types, inner, depth.saturating_sub(1)));
    match ty {
        _ if depth == 0 => ty.clone(),
        TypeRef::Array(items) => TypeRef::Array(inner(items)),
        TypeRef::Map(values) => TypeRef::Map(inner(values)),
        TypeRef::Nullable(value) => TypeRef::Nullable(inner(value)),
        TypeRef::Named(id) => match types.get(id.0).map(|ty| &ty.kind) {
            Some(TypeKind::Alias(target)) => *inner(target),
            _ => ty.clone(),
        },
        _ => ty.clone(),
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
