//! Values of enums, and members of unions.

use super::Comparison;
use super::rule;
use super::types::Item;
use crate::model::{EnumScalar, TypeId, TypeKind};

impl Comparison<'_> {
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
                        "`{owner}::from({})` still reads and writes it where other values are allowed",
                        old.json(value)
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
        if old.scalar != new.scalar {
            let places = (self.old.api().ty(before).place, self.new.api().ty(after).place);
            let item = Item {
                name: owner.clone(),
                owners: &owners,
                members: Vec::new(),
                old: Some(places.0),
                new: Some(places.1),
            };
            let (was, is) = (scalar_word(old.scalar), scalar_word(new.scalar));
            self.report(
                rule::TYPE_CHANGED,
                item,
                format!("the values of `{owner}` are {is} now, were {was}"),
                None,
            );
        }
        if old.any_value != new.any_value {
            let (old_place, new_place) = (self.old.api().ty(before).place, self.new.api().ty(after).place);
            let item = Item {
                name: owner.clone(),
                owners: &owners,
                members: vec!["Unknown".to_owned()],
                old: Some(old_place),
                new: Some(new_place),
            };
            let word = match (new.any_value, new.scalar) {
                (false, _) => "only the known values are allowed now",
                (true, EnumScalar::String) => "any text is allowed now",
                (true, EnumScalar::Integer) => "any integer is allowed now",
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

fn scalar_word(scalar: EnumScalar) -> &'static str {
    match scalar {
        EnumScalar::String => "strings",
        EnumScalar::Integer => "integers",
    }
}
