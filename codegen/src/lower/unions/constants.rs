//! Tags without `discriminator`: a constant that every member has, with a value of its own in each.

use super::super::Lowering;
use super::members::Member;
use crate::diagnostic::Diagnostic;
use crate::openapi::{Constant, Schema, SchemaKind};

impl<'d> Lowering<'d, '_> {
    /// The property, and the tags of each member; none if there is no such property or more than one.
    pub(super) fn tags_by_constants(
        &mut self,
        schema: &'d Schema,
        members: &[Member<'d>],
    ) -> Option<(String, Vec<Vec<String>>)> {
        let names = members.first().map(|member| member.object.properties.as_slice()).unwrap_or_default();
        let common: Vec<(&str, Vec<&str>)> = names
            .iter()
            .filter_map(|property| {
                let name = property.name.value.as_str();
                let values = members.iter().map(|member| self.required_constant(member, name));
                Some((name, values.collect::<Option<Vec<&str>>>()?))
            })
            .collect();
        let mut distinct = common.iter().filter(|(_, values)| all_distinct(values));
        let (message, help) = match (distinct.next(), distinct.next()) {
            (Some((name, values)), None) => {
                return Some((
                    (*name).to_owned(),
                    values.iter().map(|value| vec![(*value).to_owned()]).collect(),
                ));
            }
            (Some((one, _)), Some((other, _))) => (
                format!("`{one}` and `{other}` both tell the members of the union apart"),
                "say with `discriminator` which of them does".to_owned(),
            ),
            (None, _) => match common.first() {
                Some((name, values)) => {
                    (same_constant(members, name, values), "give each member a value of its own".to_owned())
                }
                None => (
                    "nothing tells the members of the union apart".to_owned(),
                    "give each a required property with a `const` of its own, or add a `discriminator`"
                        .to_owned(),
                ),
            },
        };
        self.diagnostics.push(Diagnostic::new(message, schema.place).with_help(help));
        None
    }

    fn required_constant(&self, member: &Member<'d>, name: &str) -> Option<&'d str> {
        let property = member.object.properties.iter().find(|property| property.name.value == name)?;
        let end = self.follow(&property.schema);
        match &end.schema.kind {
            SchemaKind::Constant(Constant::String(value)) if property.required && !end.nullable => {
                Some(value)
            }
            _ => None,
        }
    }
}

fn all_distinct(values: &[&str]) -> bool {
    first_repeated(values).is_none()
}

/// The indexes of two equal values.
fn first_repeated(values: &[&str]) -> Option<(usize, usize)> {
    values.iter().enumerate().find_map(|(index, value)| {
        values.iter().take(index).position(|earlier| earlier == value).map(|earlier| (earlier, index))
    })
}

fn same_constant(members: &[Member<'_>], name: &str, values: &[&str]) -> String {
    let label = |index: usize| members.get(index).map_or("", |member| member.label.as_str());
    let (one, other) = first_repeated(values).unwrap_or_default();
    let value = values.get(one).copied().unwrap_or_default();
    format!("{} and {} have the same constant `{name}`: `{value}`", label(one), label(other))
}
