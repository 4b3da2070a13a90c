//! `anyOf` and `oneOf`: which of the few forms that the dialect has is meant.

use super::Lowering;
use crate::diagnostic::Diagnostic;
use crate::openapi::{Discriminator, EnumSchema, Scalar, Schema, SchemaKind};

/// What a choice means. Null is not among the members: that it is allowed is known.
pub(super) enum Choice<'d> {
    /// One schema, which the choice only made nullable or annotated.
    Single(&'d Schema),
    /// Any string or any integer, of which some are known.
    OpenEnum(&'d EnumSchema),
    /// Objects that something tells apart.
    Union(&'d [Schema], Option<&'d Discriminator>),
    /// It has diagnostics, which were reported.
    Broken,
}

impl<'d> Lowering<'d, '_> {
    /// What an `anyOf` or `oneOf` means.
    pub(super) fn choice(&mut self, schema: &'d Schema) -> Choice<'d> {
        match &schema.kind {
            SchemaKind::AnyOf(members) | SchemaKind::OneOf(members, None) if members.len() == 1 => {
                members.first().map_or(Choice::Broken, Choice::Single)
            }
            SchemaKind::AnyOf(members) => self.any_of(schema, members),
            SchemaKind::OneOf(members, discriminator) => {
                let open_enum = self.open_enum(members).filter(|_| discriminator.is_none());
                if let Some(values) = open_enum.filter(|_| self.diagnostics.is_lenient()) {
                    return Choice::OpenEnum(values);
                }
                if open_enum.is_some() {
                    let message = "a known value would match both members of `oneOf`";
                    self.diagnostics.push(Diagnostic::new(message, schema.place).with_help("write `anyOf`"));
                    return Choice::Broken;
                }
                Choice::Union(members, discriminator.as_ref())
            }
            _ => Choice::Broken,
        }
    }

    fn any_of(&mut self, schema: &'d Schema, members: &'d [Schema]) -> Choice<'d> {
        if let Some(values) = self.open_enum(members) {
            return Choice::OpenEnum(values);
        }
        if self.diagnostics.is_lenient() {
            return Choice::Union(members, None);
        }
        if !members.iter().any(|member| self.leads_nowhere(member)) {
            let help = "`anyOf` takes one schema and null, or a string and an `enum`; \
                        write `oneOf` for objects that a property tells apart";
            let diagnostic = Diagnostic::new("this `anyOf` is not in the dialect", schema.place);
            self.diagnostics.push(diagnostic.with_help(help));
        }
        Choice::Broken
    }

    /// A string and an enum of strings, in either order; or integers.
    fn open_enum(&self, members: &'d [Schema]) -> Option<&'d EnumSchema> {
        let [one, other] = members else { return None };
        match (&self.follow(one).schema.kind, &self.follow(other).schema.kind) {
            (SchemaKind::Scalar(scalar), SchemaKind::Enum(values))
            | (SchemaKind::Enum(values), SchemaKind::Scalar(scalar)) => match scalar {
                Scalar::String => Some(values).filter(|values| !values.has_integers),
                Scalar::Integer32 | Scalar::Integer64 => Some(values).filter(|values| values.has_integers),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether a schema has diagnostics, or refers to what has, so that nothing can be said about it.
    pub(super) fn leads_nowhere(&self, schema: &'d Schema) -> bool {
        matches!(self.follow(schema).schema.kind, SchemaKind::Broken | SchemaKind::Reference(_))
    }
}
