//! From what was received to what can be sent: `x-sent-as`.

use proc_macro2::Ident;

use super::Context;
use super::names::{TypeNames, free};
use super::object::Shape;
pub(crate) use crate::model::Conversion;
use crate::model::{CarriedPart, Direction, Field, ObjectType, SentAs, TypeId, TypeKind};

/// How a received type is carried to the one as which it is sent.
#[derive(Debug)]
pub(crate) struct Carried<'a> {
    pub(crate) target: &'a Ident,
    /// The local name of what is left out.
    pub(crate) left: Ident,
    /// Whether the received type keeps what is unknown.
    pub(crate) is_open: bool,
    pub(crate) how: How<'a>,
}

/// The parts of both types.
#[derive(Debug)]
pub(crate) enum How<'a> {
    Object {
        /// The fields of the sent struct.
        fields: Vec<CarriedField<'a>>,
        /// Known fields without a place in it, each with its key.
        without: Vec<(&'a str, Held<'a>)>,
        /// Whether the sent struct keeps unknown fields.
        has_extra: bool,
    },
    Union(Vec<CarriedVariant<'a>>),
}

/// A field of the sent struct.
#[derive(Debug)]
pub(crate) struct CarriedField<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) from: From<'a>,
}

/// Where its value comes from.
#[derive(Debug)]
pub(crate) enum From<'a> {
    /// What was received has none.
    Nothing,
    /// A constant that is always there.
    Constant,
    /// A constant that is there if this flag is set.
    Flag(&'a Ident),
    /// The received field of this key.
    Field { key: &'a str, source: Held<'a>, target: Held<'a>, how: &'a Conversion },
}

/// How one of the two structs holds the value.
#[derive(Debug)]
pub(crate) struct Held<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) shape: Shape,
    pub(crate) is_boxed: bool,
}

/// A variant of the received union.
#[derive(Debug)]
pub(crate) struct CarriedVariant<'a> {
    pub(crate) source: &'a Ident,
    pub(crate) tag: &'a str,
    /// None: it has no counterpart.
    pub(crate) target: Option<(&'a Ident, &'a Conversion)>,
}

/// One of the two objects.
#[derive(Clone, Copy)]
struct Side<'a> {
    id: TypeId,
    direction: Direction,
    ty: &'a ObjectType,
    names: &'a TypeNames,
}

impl Carried<'_> {
    /// None where a type is not sent again.
    pub(super) fn of<'a>(context: &Context<'a>, id: TypeId) -> Option<Carried<'a>> {
        let (source, names) = context.ty(id);
        let SentAs { target, parts } = source.sent_as.as_ref()?;
        let (target_ty, target_names) = context.ty(*target);
        let how = match (&source.kind, &target_ty.kind) {
            (TypeKind::Object(one), TypeKind::Object(other)) => {
                let source = Side { id, direction: source.direction, ty: one, names };
                let target =
                    Side { id: *target, direction: target_ty.direction, ty: other, names: target_names };
                object(context, source, target, parts)
            }
            (TypeKind::Union(one), TypeKind::Union(_)) => {
                let variants = one.variants.iter().zip(&names.members).enumerate();
                let variants = variants.map(|(at, (variant, ident))| CarriedVariant {
                    source: ident,
                    tag: variant.tags.first().map_or("", String::as_str),
                    target: parts
                        .iter()
                        .find(|part| part.source == at)
                        .and_then(|part| Some((target_names.members.get(part.target)?, &part.how))),
                });
                How::Union(variants.collect())
            }
            _ => return None,
        };
        let left = if how.leaves_nothing(source.direction) { "_" } else { "left" };
        let left = free(left, &target_names.members);
        Some(Carried { target: &target_names.ident, left, is_open: source.direction.is_open(), how })
    }
}

impl How<'_> {
    /// Whether there is nothing that could be left out.
    fn leaves_nothing(&self, source: Direction) -> bool {
        let Self::Object { fields, without, .. } = self else { return false };
        let is_value = |field: &CarriedField<'_>| matches!(field.from, From::Field { .. });
        !source.is_open() && without.is_empty() && !fields.iter().any(is_value)
    }
}

impl<'a> Side<'a> {
    fn fields(self) -> impl Iterator<Item = (usize, &'a Field, &'a Ident)> {
        let fields = self.ty.fields.iter().zip(&self.names.members).enumerate();
        fields.map(|(at, (field, ident))| (at, field, ident))
    }

    fn held(self, context: &Context<'_>, at: usize) -> Option<Held<'a>> {
        let (field, ident) = (self.ty.fields.get(at)?, self.names.members.get(at)?);
        let is_boxed = context.recursion.needs_box(self.id, &field.ty);
        Some(Held { ident, shape: Shape::of(self.direction, field.presence), is_boxed })
    }
}

fn object<'a>(
    context: &Context<'a>,
    source: Side<'a>,
    target: Side<'a>,
    parts: &'a [CarriedPart],
) -> How<'a> {
    let has_place = |field: &Field| field.constant.is_none() || !field.presence.is_required();
    let fields = target.fields().filter(|(_, field, _)| has_place(field));
    let fields = fields.map(|(at, field, ident)| {
        let part = parts.iter().find(|part| part.target == at);
        let from = part.and_then(|part| from(context, source, target, (field, part)));
        CarriedField { ident, from: from.unwrap_or(From::Nothing) }
    });
    let is_carried = |at| parts.iter().any(|part| part.source == at);
    let without = source.fields().filter(|(at, field, _)| field.constant.is_none() && !is_carried(*at));
    let without = without.filter_map(|(at, field, _)| Some((field.name.as_str(), source.held(context, at)?)));
    How::Object {
        fields: fields.collect(),
        without: without.collect(),
        has_extra: target.direction.is_open(),
    }
}

fn from<'a>(
    context: &Context<'_>,
    source: Side<'a>,
    target: Side<'a>,
    (field, part): (&'a Field, &'a CarriedPart),
) -> Option<From<'a>> {
    let is_always_there = source.ty.fields.get(part.source)?.presence.is_required();
    let held = source.held(context, part.source)?;
    Some(match field.constant {
        Some(_) if is_always_there => From::Constant,
        Some(_) => From::Flag(held.ident),
        None => From::Field {
            key: &field.name,
            source: held,
            target: target.held(context, part.target)?,
            how: &part.how,
        },
    })
}
