//! Types: new, gone, renamed, of another kind; what they hold is compared member by member.

use super::Comparison;
use super::change::Change;
use super::rule::{self, Class, Rule};
use crate::model::{TypeDef, TypeId, TypeKind, TypeRef};
use crate::source::Place;

/// One thing on both sides: its owners in Rust and its places.
pub(super) struct Item<'a> {
    /// What it is called in reports.
    pub(super) name: String,
    /// Whose members it is among.
    pub(super) owners: &'a [String],
    /// What it is called there, before and after; empty for the owner itself.
    pub(super) members: Vec<String>,
    pub(super) old: Option<Place>,
    pub(super) new: Option<Place>,
}

impl Comparison<'_> {
    /// Reports a change; it is major where it breaks a public item.
    pub(super) fn report(
        &mut self,
        rule: &'static Rule,
        item: Item<'_>,
        what: String,
        advice: Option<String>,
    ) {
        let breaks = self.surface.breaks(item.owners, &item.members);
        let class = if breaks { Class::Major } else { rule.class };
        self.changes.push(Change {
            class,
            rule,
            item: item.name,
            what,
            advice: advice.filter(|_| class >= Class::Behavior),
            old_place: item.old.map(|place| self.old.place(place)),
            new_place: item.new.map(|place| self.new.place(place)),
        });
    }

    pub(super) fn types(&mut self) {
        let (old, new) = (self.old.api(), self.new.api());
        let find =
            |types: &[TypeDef], name: &str| types.iter().position(|ty| ty.schema_name == name).map(TypeId);
        let mut added: Vec<TypeId> = (0..new.types.len())
            .map(TypeId)
            .filter(|id| find(&old.types, &new.ty(*id).schema_name).is_none())
            .collect();
        let mut same = Vec::new();
        for (index, ty) in old.types.iter().enumerate() {
            let before = TypeId(index);
            match find(&new.types, &ty.schema_name) {
                Some(after) => same.push((before, after)),
                None => {
                    let twin = added.iter().position(|after| is_same_shape(&ty.kind, &new.ty(*after).kind));
                    let twin = twin.map(|position| added.remove(position));
                    self.gone(before, twin);
                }
            }
        }
        same.into_iter().for_each(|(before, after)| self.same_type(before, after));
        for id in added {
            let owners = [self.new.type_name(id)];
            let item = Item {
                name: owners[0].clone(),
                owners: &owners,
                members: vec![],
                old: None,
                new: Some(new.ty(id).place),
            };
            self.report(rule::TYPE_ADDED, item, format!("`{}` is new", owners[0]), None);
        }
    }

    /// A type that has no counterpart of its name; `twin` is one that has its shape.
    fn gone(&mut self, before: TypeId, twin: Option<TypeId>) {
        let name = self.old.type_name(before);
        let old = Some(self.old.api().ty(before).place);
        let owners = [name.clone()];
        let item = |new| Item { name: name.clone(), owners: &owners, members: vec![], old, new };
        match twin {
            Some(after) => {
                let after_name = self.new.type_name(after);
                let new = Some(self.new.api().ty(after).place);
                let advice = format!("write `{after_name}` for `{name}`");
                self.renames.push((name.clone(), after_name.clone()));
                self.report(
                    rule::TYPE_RENAMED,
                    item(new),
                    format!("`{name}` is called `{after_name}` now"),
                    Some(advice),
                );
            }
            None => {
                let advice = format!(
                    "remove what uses `{name}`; its data is in `extra` where responses still hold it"
                );
                self.report(rule::TYPE_REMOVED, item(None), format!("`{name}` is gone"), Some(advice));
            }
        }
    }

    /// A Rust type of the old crate with the types that are called otherwise now.
    pub(super) fn renamed(&self, ty: &str) -> String {
        let mut text = String::new();
        for word in ty.split_inclusive(|character: char| !character.is_alphanumeric() && character != '_') {
            let name =
                word.trim_end_matches(|character: char| !character.is_alphanumeric() && character != '_');
            let now = self.renames.iter().find(|(old, _)| old == name).map_or(name, |(_, new)| new);
            text.push_str(now);
            text.push_str(&word[name.len()..]);
        }
        text
    }

    fn same_type(&mut self, before: TypeId, after: TypeId) {
        let (old, new) = (self.old.api().ty(before), self.new.api().ty(after));
        let (old_name, new_name) = (self.old.type_name(before), self.new.type_name(after));
        let owners = [old_name.clone()];
        let places = (Some(old.place), Some(new.place));
        let item = || Item {
            name: new_name.clone(),
            owners: &owners,
            members: vec![],
            old: places.0,
            new: places.1,
        };
        if old_name != new_name {
            let advice = format!("write `{new_name}` for `{old_name}`");
            self.report(
                rule::TYPE_RENAMED,
                item(),
                format!("`{old_name}` is called `{new_name}` now"),
                Some(advice),
            );
        }
        if old.docs != new.docs || old.examples != new.examples {
            self.docs(&new_name, places, (old.docs.deprecated, new.docs.deprecated));
        }
        match (&old.kind, &new.kind) {
            (TypeKind::Object(_), TypeKind::Object(_)) => self.fields(before, after),
            (TypeKind::Enum(_), TypeKind::Enum(_)) => self.values(before, after),
            (TypeKind::Union(_), TypeKind::Union(_)) => self.variants(before, after),
            (TypeKind::Untagged(_), TypeKind::Untagged(_)) => self.untagged_members(before, after),
            (TypeKind::Alias(old_type), TypeKind::Alias(new_type)) => {
                let (was, is) = (self.old.rust_type(old_type), self.new.rust_type(new_type));
                if was != is || is_nullable(old_type) != is_nullable(new_type) {
                    self.report(
                        rule::TYPE_CHANGED,
                        item(),
                        format!("`{new_name}` is `{is}` now, was `{was}`"),
                        None,
                    );
                }
            }
            (was, is) => {
                let what = format!("`{new_name}` is {} now, was {}", kind_word(is), kind_word(was));
                self.report(rule::TYPE_CHANGED, item(), what, None);
            }
        }
        let is_object = matches!(new.kind, TypeKind::Object(_));
        let is_open = |ty: &TypeDef| (ty.direction.is_open(), is_object && ty.direction.is_made());
        if is_open(old) != is_open(new) {
            let word = |is_sent: bool, is_received: bool| match (is_sent, is_received) {
                (true, false) => "sent",
                (false, true) => "received",
                _ => "sent and received",
            };
            let what = format!(
                "`{new_name}` is {} now, was {}",
                word(new.direction.sent, new.direction.received),
                word(old.direction.sent, old.direction.received)
            );
            self.report(rule::DIRECTION_CHANGED, item(), what, None);
        }
    }

    /// Texts, or that something is deprecated.
    pub(super) fn docs(
        &mut self,
        name: &str,
        places: (Option<Place>, Option<Place>),
        deprecated: (bool, bool),
    ) {
        let item = Item { name: name.to_owned(), owners: &[], members: vec![], old: places.0, new: places.1 };
        match deprecated {
            (false, true) => {
                let advice = "see its documentation for what to use instead".to_owned();
                self.report(rule::DEPRECATED, item, format!("`{name}` is deprecated"), Some(advice));
            }
            _ => {
                self.report(rule::DOCS_CHANGED, item, format!("the documentation of `{name}` changed"), None)
            }
        }
    }

    /// Public items that changed though no change of the schema was found that says why.
    pub(super) fn rest_of_the_surface(&mut self) {
        let rest: Vec<_> = self.surface.unexplained().into_iter().cloned().collect();
        let is_gone = |name: &str| rest.iter().any(|(path, _, after)| path == name && after.is_none());
        for (path, before, after) in &rest {
            // What a type that is gone had is gone with it; a type that is called otherwise was reported as that.
            let of_gone = path.split_once(':').is_some_and(|(owner, _)| is_gone(owner));
            let is_renamed = after.as_ref().is_some_and(|after| *after == self.renamed(before));
            if of_gone || is_renamed {
                continue;
            }
            let what = match after {
                None => format!("`{path}` is gone"),
                Some(after) => format!("`{path}` is `{after}` now, was `{before}`"),
            };
            let change = Change {
                class: rule::ITEM_CHANGED.class,
                rule: rule::ITEM_CHANGED,
                item: path.clone(),
                what,
                advice: None,
                old_place: None,
                new_place: None,
            };
            self.changes.push(change);
        }
    }
}

fn is_nullable(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Nullable(_))
}

fn kind_word(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Object(_) => "a struct",
        TypeKind::Enum(_) => "an enum of values",
        TypeKind::Union(_) | TypeKind::Untagged(_) => "a union",
        TypeKind::Alias(_) => "a name for another type",
    }
}

/// Whether two types that have different names hold the same: members, values or variants by their names.
fn is_same_shape(old: &TypeKind, new: &TypeKind) -> bool {
    match (old, new) {
        (TypeKind::Object(old), TypeKind::Object(new)) => {
            let names = |fields: &[crate::model::Field]| {
                fields.iter().map(|field| field.name.clone()).collect::<Vec<_>>()
            };
            !old.fields.is_empty() && names(&old.fields) == names(&new.fields)
        }
        (TypeKind::Enum(old), TypeKind::Enum(new)) => {
            old.values.iter().map(|value| &value.value).eq(new.values.iter().map(|value| &value.value))
        }
        (TypeKind::Union(old), TypeKind::Union(new)) => {
            old.tag == new.tag
                && old.variants.iter().map(|v| &v.tags).eq(new.variants.iter().map(|v| &v.tags))
        }
        _ => false,
    }
}
