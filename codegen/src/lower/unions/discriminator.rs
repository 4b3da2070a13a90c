//! Tags by `discriminator`: as its mapping says, else as the members say.

use super::super::Lowering;
use super::super::choices::Choice;
use super::members::Member;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::TypeId;
use crate::openapi::{Constant, Discriminator, EnumSchema, Reference, Scalar, Schema, SchemaKind, Spanned};

/// Which values a member allows for the property that tells it apart.
enum Allowed<'d> {
    One(&'d str),
    Listed(&'d EnumSchema),
    AnyString,
}

impl<'d> Lowering<'d, '_> {
    /// The tags of each member, or none if there are diagnostics.
    pub(super) fn tags_by_discriminator(
        &mut self,
        members: &[Member<'d>],
        discriminator: &'d Discriminator,
    ) -> Option<Vec<Vec<String>>> {
        let mut mapped: Vec<Vec<&Spanned<String>>> = members.iter().map(|_| Vec::new()).collect();
        let mut whole = true;
        for (value, target) in &discriminator.mapping {
            let id = self.mapped_component(target);
            let index =
                members.iter().position(|member| member.component.is_some() && member.component == id);
            match index.and_then(|index| mapped.get_mut(index)) {
                Some(values) => values.push(value),
                None => {
                    whole = false;
                    self.not_a_member(target, members);
                }
            }
        }
        let mut all = Vec::new();
        for (member, mapped) in members.iter().zip(mapped) {
            match self.tags_of(member, &mapped, &discriminator.property) {
                Some(tags) => all.push(tags),
                None => whole = false,
            }
        }
        whole.then_some(all)
    }

    fn mapped_component(&self, target: &Reference) -> Option<TypeId> {
        let (id, schema) = self.schemas.target(target)?;
        self.follow(schema).component.or(Some(id))
    }

    fn not_a_member(&mut self, target: &Reference, members: &[Member<'d>]) {
        if self.schemas.target(target).is_none() {
            return;
        }
        let labels: Vec<&str> = members.iter().map(|member| member.label.trim_matches('`')).collect();
        let help = did_you_mean(&target.name, labels.iter().copied());
        let help = help.unwrap_or_else(|| "add it to `oneOf`, or leave it out of `mapping`".to_owned());
        let diagnostic =
            Diagnostic::new(format!("`{}` is not a member of the union", target.name), target.place);
        self.diagnostics.push(diagnostic.with_help(help));
    }

    /// The tags of one member: as mapped, else as its property says, else its name.
    fn tags_of(
        &mut self,
        member: &Member<'d>,
        mapped: &[&Spanned<String>],
        property: &Spanned<String>,
    ) -> Option<Vec<String>> {
        let allowed = self.allowed(member, property)?;
        let mut whole = true;
        for value in mapped {
            let contradicted = match &allowed {
                Allowed::One(constant) => value.value != *constant,
                Allowed::Listed(listed) => listed.values.iter().all(|known| known.value.value != value.value),
                Allowed::AnyString => false,
            };
            if contradicted {
                let message =
                    format!("{} does not allow `{}` for `{}`", member.label, value.value, property.value);
                let help = match allowed {
                    Allowed::One(constant) => format!("its constant is `{constant}`"),
                    _ => "map one of the values that it lists".to_owned(),
                };
                self.diagnostics.push(Diagnostic::new(message, value.place).with_help(help));
                whole = false;
            }
        }
        if !whole {
            return None;
        }
        match (mapped, allowed) {
            ([_, ..], _) => Some(mapped.iter().map(|value| value.value.clone()).collect()),
            ([], Allowed::One(constant)) => Some(vec![constant.to_owned()]),
            ([], Allowed::Listed(listed)) => {
                Some(listed.values.iter().map(|v| v.value.value.clone()).collect())
            }
            ([], Allowed::AnyString) => self.tag_by_name(member, property),
        }
    }

    fn tag_by_name(&mut self, member: &Member<'d>, property: &Spanned<String>) -> Option<Vec<String>> {
        if let Some(definition) = member.component.and_then(|id| self.types.get(id.0)) {
            return Some(vec![definition.schema_name.clone()]);
        }
        let message = format!("nothing says which `{}` selects {}", property.value, member.label);
        let help = format!("give its property `{}` a `const`", property.value);
        self.diagnostics.push(Diagnostic::new(message, member.place()).with_help(help));
        None
    }

    fn allowed(&mut self, member: &Member<'d>, property: &Spanned<String>) -> Option<Allowed<'d>> {
        let found = member.object.properties.iter().find(|found| found.name.value == property.value);
        let (message, help) = match found {
            None => (
                format!("{} has no property `{}`", member.label, property.value),
                "add it there, as a required string".to_owned(),
            ),
            Some(found) if !found.required => (
                format!("`{}` of {} is optional, but tells it apart", property.value, member.label),
                format!("add `{}` to `required` there", property.value),
            ),
            Some(found) => {
                if let Some(allowed) = self.allowed_by(&found.schema) {
                    return Some(allowed);
                }
                if self.leads_nowhere(&found.schema) {
                    return None;
                }
                let what =
                    if self.follow(&found.schema).nullable { "can be null" } else { "is not a string" };
                (
                    format!("`{}` of {} {what}, but tells it apart", property.value, member.label),
                    "write a string, best a `const`".to_owned(),
                )
            }
        };
        self.diagnostics.push(
            Diagnostic::new(message, member.place()).with_related("named at", property.place).with_help(help),
        );
        None
    }

    /// None if null, or anything but a string, is allowed.
    fn allowed_by(&mut self, schema: &'d Schema) -> Option<Allowed<'d>> {
        let end = self.follow(schema);
        match &end.schema.kind {
            _ if end.nullable => None,
            SchemaKind::Constant(Constant::String(value)) => Some(Allowed::One(value)),
            SchemaKind::Enum(listed) if !listed.has_integers => Some(Allowed::Listed(listed)),
            SchemaKind::Scalar(Scalar::String) => Some(Allowed::AnyString),
            SchemaKind::AnyOf(_) => match self.choice(end.schema) {
                Choice::OpenEnum(_) => Some(Allowed::AnyString),
                _ => None,
            },
            _ => None,
        }
    }
}
