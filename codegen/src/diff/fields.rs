//! Fields of objects.

use super::Comparison;
use super::rule;
use super::types::Item;
use crate::model::{Constant, Field, ObjectType, TypeId, TypeKind};

impl Comparison<'_> {
    pub(super) fn fields(&mut self, before: TypeId, after: TypeId) {
        let (TypeKind::Object(old), TypeKind::Object(new)) =
            (&self.old.api().ty(before).kind, &self.new.api().ty(after).kind)
        else {
            return;
        };
        let owners: Vec<String> = self.old.owners(before);
        let mut added: Vec<(usize, &Field)> =
            new.fields.iter().enumerate().filter(|(_, field)| !has(old, field)).collect();
        if old.rest().is_some() != new.rest().is_some() {
            added.retain(|(_, field)| !field.is_rest());
            self.rest((before, old), (after, new));
        }
        let is_compared = |field: &Field| !field.is_rest() || new.rest().is_some();
        for (index, field) in old.fields.iter().enumerate().filter(|(_, field)| is_compared(field)) {
            match new.fields.iter().enumerate().find(|(_, other)| field.is_same_member(other)) {
                Some((new_index, other)) => {
                    self.field(&owners, (before, index, field), (after, new_index, other))
                }
                None => {
                    let twin =
                        added.iter().position(|(_, other)| self.is_twin((before, field), (after, other)));
                    let twin = twin.map(|position| added.remove(position));
                    self.field_gone(
                        &owners,
                        (before, index, field),
                        twin.map(|(index, field)| (after, index, field)),
                    );
                }
            }
        }
        for (index, field) in added {
            self.field_added(&owners, after, index, field);
        }
    }

    /// Members without a field of their own that are held otherwise.
    fn rest(&mut self, (before, old): (TypeId, &ObjectType), (after, new): (TypeId, &ObjectType)) {
        let owners = [self.old.type_name(before)];
        let field = |object: &ObjectType| object.rest().map(|field| (field.place, field.ty.clone()));
        let name = match (new.rest(), old.rest()) {
            (Some(_), _) => self.new.member_name(after, new.fields.len().saturating_sub(1)),
            (None, _) => self.old.member_name(before, old.fields.len().saturating_sub(1)),
        };
        let what = match field(new) {
            Some((_, ty)) => format!(
                "the members without a field are in `{name}: {}` now, those of another type in `extra` as before",
                self.new.rust_type(&ty)
            ),
            None => format!("the members without a field are no longer in `{name}`, but in `extra`"),
        };
        let item = Item {
            name: format!("{}::{name}", self.new.type_name(after)),
            owners: &owners,
            members: vec![name],
            old: field(old).map(|(place, _)| place),
            new: field(new).map(|(place, _)| place),
        };
        self.report(rule::REST_CHANGED, item, what, None);
    }

    /// Whether a field that is new is one that is gone, under another name.
    fn is_twin(&self, (before, old): (TypeId, &Field), (after, new): (TypeId, &Field)) -> bool {
        old.presence == new.presence
            && old.constant == new.constant
            && self.old.field_type(before, old) == self.new.field_type(after, new)
    }

    fn field_gone(
        &mut self,
        owners: &[String],
        (before, index, field): (TypeId, usize, &Field),
        twin: Option<(TypeId, usize, &Field)>,
    ) {
        let owner = self.old.type_name(before);
        let name = self.old.member_name(before, index);
        let members = vec![name.clone(), "new".to_owned(), String::new(), "_with".to_owned()];
        let item = |new| Item {
            name: format!("{owner}::{name}"),
            owners,
            members: members.clone(),
            old: Some(field.place),
            new,
        };
        if field.constant.is_some() {
            let what = match twin {
                Some((.., other)) => format!("the constant `{}` is called `{}` now", field.name, other.name),
                None => format!("the constant `{}` is gone", field.name),
            };
            self.report(rule::CONSTANT_CHANGED, item(twin.map(|(.., other)| other.place)), what, None);
            return;
        }
        match twin {
            Some((after, new_index, new_field)) => {
                let new_name = self.new.member_name(after, new_index);
                let advice = format!("write `{new_name}` for `{name}`");
                let what = format!("`{}` is called `{}` now", field.name, new_field.name);
                self.report(rule::FIELD_RENAMED, item(Some(new_field.place)), what, Some(advice));
            }
            None => {
                let advice =
                    format!("read it with `value.extra.get({:?})` where responses still hold it", field.name);
                self.report(
                    rule::FIELD_REMOVED,
                    item(None),
                    format!("`{}` is gone", field.name),
                    Some(advice),
                );
            }
        }
    }

    fn field_added(&mut self, owners: &[String], after: TypeId, index: usize, field: &Field) {
        let owner = self.new.type_name(after);
        let name = self.new.member_name(after, index);
        if field.constant.is_some() {
            let item = Item {
                name: format!("{owner}::{name}"),
                owners,
                members: vec![name],
                old: None,
                new: Some(field.place),
            };
            self.report(rule::CONSTANT_CHANGED, item, format!("the constant `{}` is new", field.name), None);
            return;
        }
        let is_required = field.presence.is_required();
        let direction = self.new.api().ty(after).direction;
        let ty = self.new.field_type(after, field);
        let (rule, advice) = match (is_required, direction.is_made()) {
            (true, true) => (
                rule::REQUIRED_FIELD_ADDED,
                Some(format!("pass `{name}` to `{owner}::new`, and to the methods that take it")),
            ),
            (true, false) => (rule::REQUIRED_FIELD_ADDED, None),
            (false, _) => (rule::FIELD_ADDED, None),
        };
        let members = if is_required {
            vec!["new".to_owned(), String::new(), "_with".to_owned()]
        } else {
            vec![name.clone()]
        };
        let item =
            Item { name: format!("{owner}::{name}"), owners, members, old: None, new: Some(field.place) };
        self.report(rule, item, format!("`{name}: {ty}` is new"), advice);
    }

    fn field(
        &mut self,
        owners: &[String],
        (before, index, old): (TypeId, usize, &Field),
        (after, new_index, new): (TypeId, usize, &Field),
    ) {
        let owner = self.new.type_name(after);
        let (old_name, name) = (self.old.member_name(before, index), self.new.member_name(after, new_index));
        let path = format!("{owner}::{name}");
        let places = (Some(old.place), Some(new.place));
        let members = vec![old_name.clone(), "new".to_owned(), String::new(), "_with".to_owned()];
        let item =
            || Item { name: path.clone(), owners, members: members.clone(), old: places.0, new: places.1 };
        if old_name != name {
            let advice = format!("write `{name}` for `{old_name}`");
            self.report(
                rule::FIELD_RENAMED,
                item(),
                format!("`{old_name}` is called `{name}` now"),
                Some(advice),
            );
        }
        let (was, is) = (self.renamed(&self.old.field_type(before, old)), self.new.field_type(after, new));
        if old.constant != new.constant {
            let word =
                |constant: &Option<Constant>| constant.as_ref().map_or("any value".to_owned(), constant_text);
            let what = format!("`{}` is {} now, was {}", new.name, word(&new.constant), word(&old.constant));
            self.report(rule::CONSTANT_CHANGED, item(), what, None);
        } else if old.presence != new.presence {
            let what = format!("`{path}` is `{is}` now, was `{was}`: it {}", presence_text(old, new));
            self.report(rule::FIELD_PRESENCE, item(), what, presence_advice(&was, &is, &name));
        } else if old.ty != new.ty && (was != is || is_scalar_change(old, new)) {
            self.report(rule::FIELD_TYPE, item(), format!("`{path}` is `{is}` now, was `{was}`"), None);
        }
        if old.docs != new.docs {
            self.docs(&path, places, (old.docs.deprecated, new.docs.deprecated));
        }
    }
}

fn has(object: &ObjectType, field: &Field) -> bool {
    object.fields.iter().any(|other| field.is_same_member(other))
}

/// Whether two types that are written the same in Rust differ all the same: none are, except by the types that they name.
fn is_scalar_change(old: &Field, new: &Field) -> bool {
    let is_named = |field: &Field| format!("{:?}", field.ty).contains("Named");
    !is_named(old) && !is_named(new)
}

pub(super) fn constant_text(constant: &Constant) -> String {
    match constant {
        Constant::String(text) => format!("{text:?}"),
        Constant::Boolean(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
    }
}

fn presence_text(old: &Field, new: &Field) -> String {
    let mut texts = Vec::new();
    match (old.presence.is_required(), new.presence.is_required()) {
        (true, false) => texts.push("may be left out"),
        (false, true) => texts.push("is always there"),
        _ => {}
    }
    match (old.presence.is_nullable(), new.presence.is_nullable()) {
        (false, true) => texts.push("may be null"),
        (true, false) => texts.push("is never null"),
        _ => {}
    }
    texts.join(" and ")
}

/// What code does about another shape of a field.
fn presence_advice(was: &str, is: &str, name: &str) -> Option<String> {
    if was == is {
        return Some(format!("nothing, if `{name}` is only read: it is an `Option` before and after"));
    }
    Some(match (was.split('<').next(), is.split('<').next()) {
        (Some("Option"), Some("Presence")) => format!(
            "read it with `value.{name}.value()`; the setter `{name}` is as before, `clear_{name}` is new"
        ),
        (_, Some("Option")) => format!("handle its absence: `if let Some({name}) = &value.{name}`"),
        (Some("Presence"), _) => format!("`value.{name}` cannot be null any more: remove `clear_{name}`"),
        _ => format!("remove the handling of its absence: `value.{name}` is a value"),
    })
}
