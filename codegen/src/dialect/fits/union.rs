//! Values of one of several schemas.

use super::{Fits, unknown};
use crate::diagnostic::Diagnostic;
use crate::openapi::{Constant, Discriminator, Property, Schema, SchemaKind, described, equals, fits};
use crate::source::{Entries, Node, Value};

/// A property that tells members apart: its value, and its constant in each of them.
type Tag<'d> = (Node<'d>, Vec<(&'d Schema, &'d Constant)>);

impl<'d> Fits<'d> {
    /// Whatever the discriminator says, a value fits that fits a member. If none does, the member that the value seems to be meant for says what is wrong.
    pub(super) fn union(
        &mut self,
        members: &'d [Schema],
        discriminator: Option<&'d Discriminator>,
        value: Node<'d>,
        found: &mut Vec<Diagnostic>,
    ) {
        if members.iter().any(|member| self.is_fit(member, value)) {
            return;
        }
        match self.meant(members, discriminator, value) {
            Ok(Some(member)) => self.check(member, value, found),
            Ok(None) => {
                let message = format!("{} fits none of the schemas that it may have", described(value));
                let misfit = Diagnostic::new(message, value.place());
                found.push(misfit.with_help(format!("correct it to fit one of the {}", members.len())));
            }
            Err(misfit) => found.push(misfit),
        }
    }

    fn is_fit(&mut self, member: &'d Schema, value: Node<'d>) -> bool {
        let pair = (member.place.node, value.id());
        if let Some(known) = self.known.get(&pair) {
            return *known;
        }
        // A schema that leads back to itself allows nothing by that.
        self.known.insert(pair, false);
        let mut found = Vec::new();
        self.check(member, value, &mut found);
        self.known.insert(pair, found.is_empty());
        found.is_empty()
    }

    /// The member that a value seems to be meant for, if it is one; an error where the value's own tag is wrong.
    fn meant(
        &self,
        members: &'d [Schema],
        discriminator: Option<&'d Discriminator>,
        value: Node<'d>,
    ) -> Result<Option<&'d Schema>, Diagnostic> {
        let of_kind: Vec<&'d Schema> =
            members.iter().filter(|member| self.has_kind_of(member, value)).collect();
        let Value::Object(object) = value.value() else { return Ok(single(of_kind.into_iter())) };
        if let Some(property) = discriminator.map(|discriminator| &discriminator.property)
            && object.get(&property.value).is_none()
        {
            let message = format!("`{}` is missing in {}", property.value, described(value));
            let missing = Diagnostic::new(message, value.place()).with_help("add it");
            return Err(missing.with_related("named at", property.place));
        }
        let Some((tag, constants)) = self.tag(&of_kind, discriminator, object) else {
            return Ok(single(of_kind.into_iter()));
        };
        let mut tagged = constants.iter().filter(|(_, constant)| equals(constant, tag)).peekable();
        match tagged.peek() {
            Some(_) => Ok(single(tagged.map(|(member, _)| *member))),
            None => Err(wrong_tag(tag, constants.iter().map(|(_, constant)| *constant))),
        }
    }

    /// Whether a member takes values of the same JSON kind at all.
    fn has_kind_of(&self, member: &'d Schema, value: Node<'d>) -> bool {
        let Some(end) = self.ends.of(member) else { return false };
        match (&end.schema.kind, value.value()) {
            (_, Value::Null) => end.nullable,
            (SchemaKind::Object(_) | SchemaKind::Map(_), kind) => matches!(kind, Value::Object(_)),
            (SchemaKind::Array(_), kind) => matches!(kind, Value::Array(_)),
            (SchemaKind::Enum(values), _) => values.text(value).is_some(),
            (SchemaKind::Scalar(scalar), _) => fits(*scalar, value).is_ok(),
            (SchemaKind::AnyOf(_) | SchemaKind::OneOf(..), _) => true,
            _ => false,
        }
    }

    /// The property of a value that the discriminator names, or else the first one that is a constant in every member.
    fn tag(
        &self,
        members: &[&'d Schema],
        discriminator: Option<&'d Discriminator>,
        value: Entries<'d>,
    ) -> Option<Tag<'d>> {
        let constants = |key: &str| {
            members.iter().map(|member| Some((*member, self.constant(member, key)?))).collect::<Option<_>>()
        };
        let tag = |key: &str| Some((value.get(key)?, constants(key)?));
        match discriminator {
            Some(discriminator) => tag(&discriminator.property.value),
            None => {
                let first = members.first().map(|first| self.properties(first)).unwrap_or_default();
                first.iter().find_map(|property| tag(&property.name.value))
            }
        }
    }

    fn constant(&self, member: &'d Schema, key: &str) -> Option<&'d Constant> {
        let property = self.properties(member).iter().find(|property| property.name.value == key)?;
        match &self.ends.of(&property.schema)?.schema.kind {
            SchemaKind::Constant(constant) => Some(constant),
            _ => None,
        }
    }

    fn properties(&self, member: &'d Schema) -> &'d [Property] {
        match self.ends.of(member).map(|end| &end.schema.kind) {
            Some(SchemaKind::Object(object)) => &object.properties,
            _ => &[],
        }
    }
}

/// The only one.
fn single<'d>(mut members: impl Iterator<Item = &'d Schema>) -> Option<&'d Schema> {
    let only = members.next()?;
    members.next().is_none().then_some(only)
}

fn wrong_tag<'k>(tag: Node<'_>, known: impl Iterator<Item = &'k Constant>) -> Diagnostic {
    let text = |constant: &Constant| match constant {
        Constant::String(text) => text.clone(),
        Constant::Boolean(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
    };
    let known: Vec<String> = known.map(text).collect();
    let found = match tag.value() {
        Value::String(text) => text.to_owned(),
        _ => tag.compact(),
    };
    unknown(tag, &found, known.iter().map(String::as_str), "those that tell the members apart")
}
