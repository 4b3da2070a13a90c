//! Definitions: members of objects, values of enums, members of unions.

use super::super::page::{Bullet, Shape};
use super::super::words;
use super::{Comparison, Kind, Subject};
use crate::model::{EnumType, TypeDef, TypeId, TypeKind, TypeRef};
use crate::source::Place;

impl Comparison<'_> {
    /// What a page says below the mention of a type. Where nothing stands there, it was defined before.
    pub(super) fn definition(&mut self, id: TypeId, (shape, line): (&Shape, usize), below: &[Bullet]) {
        let definition = self.api.ty(id);
        let name = Some(definition.schema_name.as_str());
        // `Name object { … }` on a line of its own, or the members at once.
        let own = below.iter().find(|bullet| bullet.label.is_none() && bullet.shape.name() == name);
        let (line, below) = own.map_or((line, below), |own| (own.line, own.children.as_slice()));
        match &definition.kind {
            TypeKind::Object(_) if !below.is_empty() => self.members(id, below, line),
            TypeKind::Enum(values) => self.values(definition, values, (shape, line), below),
            TypeKind::Union(union) => {
                let members: Vec<(Place, TypeRef)> = union
                    .variants
                    .iter()
                    .map(|variant| (variant.place, TypeRef::Named(variant.ty)))
                    .collect();
                self.variants(definition, &members, (shape, line), below);
            }
            TypeKind::Untagged(union) => {
                let members: Vec<(Place, TypeRef)> =
                    union.members.iter().map(|member| (member.place, member.ty.clone())).collect();
                self.variants(definition, &members, (shape, line), below);
            }
            TypeKind::Alias(target) => {
                if let Some(bullet) = below.iter().find(|bullet| bullet.label.is_none()) {
                    let subject = Subject { place: definition.place, name: &definition.schema_name };
                    self.shape(subject, Kind::Type, (&bullet.shape, bullet.line), &bullet.children, target);
                }
            }
            TypeKind::Object(_) => {}
        }
    }

    /// The members of an object: each on the page, each in the schema.
    pub(super) fn members(&mut self, id: TypeId, bullets: &[Bullet], line: usize) {
        let definition = self.api.ty(id);
        let TypeKind::Object(object) = &definition.kind else { return };
        let owner = Subject { place: definition.place, name: &definition.schema_name };
        for bullet in bullets {
            let Some(label) = &bullet.label else { continue };
            let Some(field) = object.named().find(|field| field.name == *label) else {
                self.judge_one_of(
                    owner,
                    Kind::Member,
                    label,
                    "no such member",
                    (bullet.line, label.clone()),
                    false,
                );
                continue;
            };
            let name = format!("{}.{label}", definition.schema_name);
            let subject = Subject { place: field.place, name: &name };
            self.judge(subject, Kind::Member, label.clone(), (bullet.line, label.clone()), true);
            self.presence(subject, bullet, field.presence);
            self.value(subject, bullet, &field.ty, field.constant.as_ref());
        }
        let is_on_page = |name: &str| bullets.iter().any(|bullet| bullet.label.as_deref() == Some(name));
        for field in object.named().filter(|field| !is_on_page(&field.name)) {
            let name = format!("{}.{}", definition.schema_name, field.name);
            let subject = Subject { place: field.place, name: &name };
            self.judge(subject, Kind::Member, field.name.clone(), (line, "no such member".to_owned()), false);
        }
    }

    fn values(
        &mut self,
        definition: &TypeDef,
        known: &EnumType,
        (shape, line): (&Shape, usize),
        below: &[Bullet],
    ) {
        let subject = Subject { place: definition.place, name: &definition.schema_name };
        let mut found = Found::default();
        found.collect(below);
        let is_in_line = below.is_empty();
        let more = match shape {
            Shape::Choice { more, .. } => *more,
            _ => 0,
        };
        if is_in_line {
            found.shape(shape, line);
        }
        if found.values.is_empty() {
            return;
        }
        self.judge(
            subject,
            Kind::AnyText,
            words::any_text(known.any_value),
            (line, words::any_text(found.any_text).to_owned()),
            known.any_value == found.any_text,
        );
        for value in &known.values {
            let on_page = found.values.iter().find(|(found, _)| *found == value.value);
            let subject = Subject { place: value.place, name: &definition.schema_name };
            let says = known.json(value).to_string();
            match on_page {
                Some((text, line)) => {
                    self.judge_one_of(subject, Kind::Value, text, says, (*line, format!("\"{text}\"")), true);
                }
                None if is_in_line && more > 0 => {}
                None => {
                    let said = (line, "no such value".to_owned());
                    self.judge_one_of(subject, Kind::Value, &value.value, says, said, false);
                }
            }
        }
        for (text, line) in &found.values {
            if !known.values.iter().any(|value| value.value == *text) {
                let said = (*line, format!("\"{text}\""));
                self.judge_one_of(subject, Kind::Value, text, "no such value", said, false);
            }
        }
    }

    fn variants(
        &mut self,
        definition: &TypeDef,
        members: &[(Place, TypeRef)],
        (shape, line): (&Shape, usize),
        below: &[Bullet],
    ) {
        let shown = match shape {
            Shape::Choice { .. } => shape.alternatives(),
            _ => &[],
        };
        let mut named: Vec<(&Shape, usize, &[Bullet])> = below
            .iter()
            .filter(|bullet| bullet.label.is_none())
            .map(|bullet| (&bullet.shape, bullet.line, bullet.children.as_slice()))
            .collect();
        if named.is_empty() {
            named = shown.iter().map(|shape| (shape, line, [].as_slice())).collect();
        }
        if named.is_empty() {
            return;
        }
        for (place, ty) in members {
            let subject = Subject { place: *place, name: &definition.schema_name };
            let says = words::ty(self.api, ty);
            let found = named
                .iter()
                .find(|(shape, ..)| shape.name().map_or(shape.to_string(), str::to_owned) == says);
            match found {
                Some((shape, line, below)) => {
                    self.judge(subject, Kind::Variant, says.clone(), (*line, says), true);
                    if let TypeRef::Named(id) = ty {
                        self.definition(*id, (shape, *line), below);
                    }
                }
                None => self.judge(subject, Kind::Variant, says, (line, "no such member".to_owned()), false),
            }
        }
        let subject = Subject { place: definition.place, name: &definition.schema_name };
        for (shape, line, _) in named {
            let said = shape.name().map_or(shape.to_string(), str::to_owned);
            if !members.iter().any(|(_, ty)| words::ty(self.api, ty) == said) {
                self.judge_one_of(
                    subject,
                    Kind::Variant,
                    &said,
                    "no such member",
                    (line, said.clone()),
                    false,
                );
            }
        }
    }
}

/// The values of an enum on a page.
#[derive(Default)]
struct Found {
    values: Vec<(String, usize)>,
    any_text: bool,
}

impl Found {
    fn collect(&mut self, bullets: &[Bullet]) {
        for bullet in bullets.iter().filter(|bullet| bullet.label.is_none()) {
            match bullet.children.is_empty() {
                true => self.shape(&bullet.shape, bullet.line),
                false => self.collect(&bullet.children),
            }
        }
    }

    fn shape(&mut self, shape: &Shape, line: usize) {
        for shape in shape.alternatives() {
            match shape {
                Shape::Constant(serde_json::Value::String(text)) => self.values.push((text.clone(), line)),
                Shape::Plain(name) if name == "string" => self.any_text = true,
                _ => {}
            }
        }
    }
}
