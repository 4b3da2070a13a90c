//! Types of a page against types of the model.

use super::super::page::{Bullet, Shape};
use super::super::words;
use super::{Comparison, Kind, Subject};
use crate::model::{Constant, EnumScalar, TypeId, TypeKind, TypeRef};

/// Whether a type of a page has null among its alternatives.
pub(super) fn allows_null(shape: &Shape) -> bool {
    shape.alternatives().iter().any(is_null)
}

fn is_null(shape: &Shape) -> bool {
    matches!(shape, Shape::Plain(name) if name == "null")
}

/// A type of a page without null.
fn without_null(shape: &Shape) -> Shape {
    let Shape::Choice { shown, more } = shape else { return shape.clone() };
    let shown: Vec<Shape> = shown.iter().filter(|shape| !is_null(shape)).cloned().collect();
    match (<[Shape; 1]>::try_from(shown), more) {
        (Ok([only]), 0) => only,
        (Ok([only]), more) => Shape::Choice { shown: vec![only], more: *more },
        (Err(shown), more) => Shape::Choice { shown, more: *more },
    }
}

impl<'a> Comparison<'a> {
    /// The value of a member or parameter.
    pub(super) fn value(
        &mut self,
        subject: Subject<'_>,
        bullet: &Bullet,
        ty: &TypeRef,
        constant: Option<&Constant>,
    ) {
        let Some(constant) = constant else {
            self.shape(subject, Kind::Type, (&bullet.shape, bullet.line), &bullet.children, ty);
            return;
        };
        let ours = constant.json();
        let agrees = matches!(&bullet.shape, Shape::Constant(value) if *value == ours);
        self.judge(
            subject,
            Kind::Constant,
            ours.to_string(),
            (bullet.line, bullet.shape.to_string()),
            agrees,
        );
    }

    /// One type, and what stands below it.
    pub(super) fn shape(
        &mut self,
        subject: Subject<'_>,
        kind: Kind,
        (shape, line): (&Shape, usize),
        below: &[Bullet],
        ty: &TypeRef,
    ) {
        let shape = &without_null(shape);
        match (shape, ty) {
            (_, TypeRef::Nullable(inner)) => self.shape(subject, kind, (shape, line), below, inner),
            (Shape::Array(theirs), TypeRef::Array(ours)) | (Shape::Map(theirs), TypeRef::Map(ours)) => {
                let (is_null, may_be) = (matches!(**ours, TypeRef::Nullable(_)), allows_null(theirs));
                self.judge_one_of(
                    subject,
                    Kind::Null,
                    "elements",
                    words::null(is_null),
                    (line, words::null(may_be).to_owned()),
                    is_null == may_be,
                );
                self.shape(subject, kind, (theirs, line), below, ours);
            }
            (_, TypeRef::Named(id)) => self.named(subject, kind, (shape, line), below, *id),
            _ => {
                let agrees = is_plain(shape, ty);
                self.judge(subject, kind, words::ty(self.api, ty), (line, shape.to_string()), agrees);
            }
        }
    }

    fn named(
        &mut self,
        subject: Subject<'_>,
        kind: Kind,
        (shape, line): (&Shape, usize),
        below: &[Bullet],
        id: TypeId,
    ) {
        let definition = self.api.ty(id);
        let has_name = shape.name() == Some(definition.schema_name.as_str());
        let is_written_out = match &definition.kind {
            TypeKind::Enum(values) => values.scalar == EnumScalar::Integer || is_text(shape),
            TypeKind::Union(_) | TypeKind::Untagged(_) => matches!(shape, Shape::Choice { .. }),
            TypeKind::Object(_) => matches!(shape, Shape::Object { name: None, .. }),
            TypeKind::Alias(target) if !has_name => {
                self.shape(subject, kind, (shape, line), below, target);
                return;
            }
            TypeKind::Alias(_) => false,
        };
        let says = words::ty(self.api, &TypeRef::Named(id));
        self.judge(subject, kind, says, (line, shape.to_string()), has_name || is_written_out);
        if (has_name || is_written_out) && !self.open.contains(&id) {
            self.open.push(id);
            self.definition(id, (shape, line), below);
            self.open.pop();
        }
    }
}

/// Whether a type of a page is a text or one of several texts.
fn is_text(shape: &Shape) -> bool {
    let is_text = |shape: &Shape| match shape {
        Shape::Constant(value) => value.is_string(),
        Shape::Plain(name) => name == "string",
        _ => false,
    };
    shape.alternatives().iter().all(is_text) && !matches!(shape, Shape::Plain(_))
}

/// Scalars. A page writes `number` for whole numbers, too, and `string` for times.
fn is_plain(shape: &Shape, ty: &TypeRef) -> bool {
    let Shape::Plain(name) = shape else { return false };
    let names: &[&str] = match ty {
        TypeRef::String | TypeRef::Timestamp => &["string"],
        TypeRef::Boolean => &["boolean"],
        TypeRef::Integer32 | TypeRef::Integer64 | TypeRef::Unsigned64 => &["number", "integer"],
        TypeRef::Number => &["number"],
        TypeRef::Any => &["unknown", "object"],
        TypeRef::Bytes | TypeRef::File => &["file", "string"],
        _ => &[],
    };
    names.contains(&name.as_str())
}
