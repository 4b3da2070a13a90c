//! Fields, values and variants.

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
        let has = |object: &ObjectType, name: &str| object.fields.iter().any(|field| field.name == name);
        let mut added: Vec<(usize, &Field)> =
            new.fields.iter().enumerate().filter(|(_, field)| !has(old, &field.name)).collect();
        for (index, field) in old.fields.iter().enumerate() {
            match new.fields.iter().enumerate().find(|(_, other)| other.name == field.name) {
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

    pub(super) fn values(&mut self, before: TypeId, after: TypeId) {
        let (TypeKind::Enum(old), TypeKind::Enum(new)) =
            (&self.old.api().ty(before).kind, &self.new.api().ty(after).kind)
        else {
            return;
        };
        let owner = self.new.type_name(after);
        let owners = [self.old.type_name(before)];
        for (index, value) in old.values.iter().enumerate() {
            let name = self.old.member_name(before, index);
            let found = new.values.iter().position(|other| other.value == value.value);
            let new_name = found.map(|index| self.new.member_name(after, index));
            if new_name.as_ref() == Some(&name) {
                continue;
            }
            let new_place = found.and_then(|index| new.values.get(index)).map(|value| value.place);
            let item = Item {
                name: format!("{owner}::{name}"),
                owners: &owners,
                members: vec![name.clone()],
                old: Some(value.place),
                new: new_place,
            };
            let (what, advice) = match new_name {
                Some(new_name) => (
                    format!("the value `{}` is called `{new_name}` now", value.value),
                    format!("write `{owner}::{new_name}` for `{owner}::{name}`"),
                ),
                None => (
                    format!("the value `{}` is gone", value.value),
                    format!(
                        "`{owner}::from({:?})` still reads and writes it where other values are allowed",
                        value.value
                    ),
                ),
            };
            self.report(rule::VALUE_REMOVED, item, what, Some(advice));
        }
        for (index, value) in new.values.iter().enumerate() {
            if !old.values.iter().any(|other| other.value == value.value) {
                let name = self.new.member_name(after, index);
                let item = Item {
                    name: format!("{owner}::{name}"),
                    owners: &owners,
                    members: vec![name],
                    old: None,
                    new: Some(value.place),
                };
                self.report(rule::VALUE_ADDED, item, format!("the value `{}` is new", value.value), None);
            }
        }
        if old.any_string != new.any_string {
            let (old_place, new_place) = (self.old.api().ty(before).place, self.new.api().ty(after).place);
            let item = Item {
                name: owner.clone(),
                owners: &owners,
                members: vec!["Unknown".to_owned()],
                old: Some(old_place),
                new: Some(new_place),
            };
            let word = if new.any_string {
                "any text is allowed now"
            } else {
                "only the known values are allowed now"
            };
            self.report(rule::ANY_TEXT_CHANGED, item, word.to_owned(), None);
        }
    }

    pub(super) fn variants(&mut self, before: TypeId, after: TypeId) {
        let (TypeKind::Union(old), TypeKind::Union(new)) =
            (&self.old.api().ty(before).kind, &self.new.api().ty(after).kind)
        else {
            return;
        };
        let owner = self.new.type_name(after);
        let owners = [self.old.type_name(before)];
        let places = (self.old.api().ty(before).place, self.new.api().ty(after).place);
        for (index, variant) in old.variants.iter().enumerate() {
            let name = self.old.member_name(before, index);
            let twin = new.variants.iter().enumerate().find(|(_, other)| other.tags == variant.tags);
            let item = |new| Item {
                name: format!("{owner}::{name}"),
                owners: &owners,
                members: self.old.variant_names(before, index),
                old: Some(variant.place),
                new,
            };
            match twin {
                None => {
                    let advice =
                        format!("such a value is `{owner}::Unknown` now where responses still hold it");
                    self.report(
                        rule::VARIANT_REMOVED,
                        item(None),
                        format!("the member `{}` is gone", variant.tags.join("`, `")),
                        Some(advice),
                    );
                }
                Some((new_index, other)) => {
                    let (was, is) = (self.old.type_name(variant.ty), self.new.type_name(other.ty));
                    let new_name = self.new.member_name(after, new_index);
                    if was != is || name != new_name {
                        let what = format!("`{name}({was})` is `{new_name}({is})` now");
                        self.report(rule::VARIANT_REMOVED, item(Some(other.place)), what, None);
                    }
                }
            }
        }
        for (index, variant) in new.variants.iter().enumerate() {
            if !old.variants.iter().any(|other| other.tags == variant.tags) {
                let name = self.new.member_name(after, index);
                let item = Item {
                    name: format!("{owner}::{name}"),
                    owners: &owners,
                    members: vec![name],
                    old: None,
                    new: Some(variant.place),
                };
                self.report(
                    rule::VARIANT_ADDED,
                    item,
                    format!("the member `{}` is new", variant.tags.join("`, `")),
                    None,
                );
            }
        }
        if old.tag != new.tag {
            let item = Item {
                name: owner.clone(),
                owners: &owners,
                members: vec!["–".to_owned()],
                old: Some(places.0),
                new: Some(places.1),
            };
            self.report(
                rule::TAG_CHANGED,
                item,
                format!("members are told apart by `{}` now, not by `{}`", new.tag, old.tag),
                None,
            );
        }
    }

    pub(super) fn untagged_members(&mut self, before: TypeId, after: TypeId) {
        let (TypeKind::Untagged(old), TypeKind::Untagged(new)) =
            (&self.old.api().ty(before).kind, &self.new.api().ty(after).kind)
        else {
            return;
        };
        let owner = self.new.type_name(after);
        let owners = [self.old.type_name(before)];
        let old_texts: Vec<String> = old
            .members
            .iter()
            .enumerate()
            .map(|(index, member)| {
                format!("{}({})", self.old.member_name(before, index), self.old.rust_type(&member.ty))
            })
            .collect();
        let new_texts: Vec<String> = new
            .members
            .iter()
            .enumerate()
            .map(|(index, member)| {
                format!("{}({})", self.new.member_name(after, index), self.new.rust_type(&member.ty))
            })
            .collect();
        for ((index, text), member) in old_texts.iter().enumerate().zip(&old.members) {
            if !new_texts.contains(text) {
                let item = Item {
                    name: format!("{owner}::{text}"),
                    owners: &owners,
                    members: vec![self.old.member_name(before, index)],
                    old: Some(member.place),
                    new: None,
                };
                self.report(rule::VARIANT_REMOVED, item, format!("the member `{text}` is gone"), None);
            }
        }
        for ((index, text), member) in new_texts.iter().enumerate().zip(&new.members) {
            if !old_texts.contains(text) {
                let item = Item {
                    name: format!("{owner}::{text}"),
                    owners: &owners,
                    members: vec![self.new.member_name(after, index)],
                    old: None,
                    new: Some(member.place),
                };
                self.report(rule::VARIANT_ADDED, item, format!("the member `{text}` is new"), None);
            }
        }
    }
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
