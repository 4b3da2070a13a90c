//! What a reference stands for in the end.

use indexmap::IndexMap;

use super::Lowering;
use crate::model::TypeId;
use crate::openapi::{OrReference, Reference, Schema, SchemaKind};

/// The end of a chain of references.
#[derive(Clone, Copy, Debug)]
pub(super) struct Followed<'d> {
    /// Not a reference, unless that leads nowhere, and not a choice of one.
    pub(super) schema: &'d Schema,
    /// The component that it is, if it is one.
    pub(super) component: Option<TypeId>,
    /// Whether null is allowed anywhere on the way. A place for any JSON value needs no word on it.
    pub(super) nullable: bool,
}

impl<'d> Lowering<'d, '_> {
    /// Follows references and choices of one.
    pub(super) fn follow(&self, schema: &'d Schema) -> Followed<'d> {
        let mut end = self.follow_one(schema);
        if let SchemaKind::AnyOf(members) | SchemaKind::OneOf(members, _) = &end.schema.kind {
            end.nullable |= members.iter().any(|member| self.follow_one(member).nullable);
        }
        end.nullable &= !matches!(end.schema.kind, SchemaKind::Any);
        end
    }

    fn follow_one(&self, schema: &'d Schema) -> Followed<'d> {
        let (end, reference) = without_choices(schema);
        match reference.and_then(|reference| self.schemas.end(reference)) {
            Some(target) => Followed { nullable: end.nullable || target.nullable, ..target },
            None => end,
        }
    }
}

/// A schema without the choices of one around it, and the reference that it then is.
pub(super) fn without_choices(schema: &Schema) -> (Followed<'_>, Option<&Reference>) {
    let mut end = Followed { schema, component: None, nullable: schema.nullable };
    loop {
        match &end.schema.kind {
            SchemaKind::Reference(reference) => return (end, Some(reference)),
            SchemaKind::AnyOf(members) | SchemaKind::OneOf(members, None) => match members.as_slice() {
                [only] => end.schema = only,
                _ => return (end, None),
            },
            _ => return (end, None),
        }
        end.nullable |= end.schema.nullable;
    }
}

/// A shared part of the document in the end, the component that it is if it is one, and the first description that stands beside a reference to it.
pub(super) fn shared<'d, T>(
    components: &'d IndexMap<String, OrReference<T>>,
    item: &'d OrReference<T>,
) -> Option<(&'d T, Option<&'d str>, Option<&'d str>)> {
    let (mut item, mut component, mut description) = (item, None, None);
    // A chain without a circle is no longer than the components are many.
    for _ in 0..=components.len() {
        match item {
            OrReference::Item(found) => return Some((found, component, description)),
            OrReference::Reference(reference, beside) => {
                let (_, name, target) = components.get_full(&reference.name)?;
                description = description.or(beside.as_deref());
                (item, component) = (target, Some(name.as_str()));
            }
        }
    }
    None
}
