//! Members of a union: each an object, each there once.

use super::super::Lowering;
use crate::diagnostic::Diagnostic;
use crate::model::TypeId;
use crate::openapi::{ObjectSchema, Schema, SchemaKind};
use crate::source::Place;

/// A member of a union.
pub(super) struct Member<'d> {
    /// As it stands in `oneOf`.
    pub(super) written: &'d Schema,
    /// What it is in the end.
    pub(super) definition: &'d Schema,
    pub(super) object: &'d ObjectSchema,
    pub(super) component: Option<TypeId>,
    /// For messages: the component's name, or a number.
    pub(super) label: String,
}

impl Member<'_> {
    /// Where it is named.
    pub(super) fn place(&self) -> Place {
        place(self.written)
    }
}

fn place(written: &Schema) -> Place {
    match &written.kind {
        SchemaKind::Reference(reference) => reference.place,
        _ => written.place,
    }
}

impl<'d> Lowering<'d, '_> {
    /// None if one of them has diagnostics; all of them are reported.
    pub(super) fn members(&mut self, written: &'d [Schema]) -> Option<Vec<Member<'d>>> {
        let mut members: Vec<Member<'d>> = Vec::new();
        let mut whole = true;
        for (index, schema) in written.iter().enumerate() {
            let Some(member) = self.member(schema, index) else {
                whole = false;
                continue;
            };
            if let Some(first) =
                members.iter().find(|m| m.component.is_some() && m.component == member.component)
            {
                self.diagnostics.push(
                    Diagnostic::new(format!("{} is a member twice", member.label), member.place())
                        .with_related("first given at", first.place())
                        .with_help("keep one of the two; a `mapping` may give a member several tags"),
                );
                whole = false;
            }
            members.push(member);
        }
        whole.then_some(members)
    }

    fn member(&mut self, written: &'d Schema, index: usize) -> Option<Member<'d>> {
        let end = self.follow(written);
        let label = match end.component.and_then(|id| self.types.get(id.0)) {
            Some(definition) => format!("`{}`", definition.schema_name),
            None => format!("member {}", index + 1),
        };
        let place = place(written);
        if end.nullable {
            let help = "add `{\"type\": \"null\"}` to `oneOf` itself";
            self.diagnostics
                .push(Diagnostic::new(format!("{label} of the union can be null"), place).with_help(help));
            return None;
        }
        match &end.schema.kind {
            SchemaKind::Object(object) => {
                Some(Member { written, definition: end.schema, object, component: end.component, label })
            }
            SchemaKind::Broken | SchemaKind::Reference(_) => None,
            _ => {
                let message = format!("{label} of the union is not an object with properties");
                let help = "only objects that a property tells apart can be members of `oneOf`";
                self.diagnostics.push(Diagnostic::new(message, place).with_help(help));
                None
            }
        }
    }
}
