//! From what was received to what can be sent: `x-sent-as`.

use proc_macro2::Ident;

use super::Context;
use super::names::TypeNames;
use super::object::{Shape, required};
use crate::model::{Field, ObjectType, TypeDef, TypeId, TypeKind, TypeRef, UnionType};

/// How a received type is carried to the one as which it is sent.
#[derive(Debug)]
pub(crate) struct Carried<'a> {
    pub(crate) target: &'a Ident,
    pub(crate) how: How<'a>,
}

/// The parts of both types.
#[derive(Debug)]
pub(crate) enum How<'a> {
    Object {
        fields: Vec<CarriedField<'a>>,
        /// What the target's constructor takes, in order.
        arguments: Vec<&'a Ident>,
        /// Known fields of the source without a counterpart: key and field.
        left: Vec<(&'a str, &'a Ident, Shape)>,
        is_open: bool,
    },
    Union {
        variants: Vec<CarriedVariant<'a>>,
        is_open: bool,
    },
}

/// A field that both types have.
#[derive(Debug)]
pub(crate) struct CarriedField<'a> {
    pub(crate) key: &'a str,
    pub(crate) source: &'a Ident,
    pub(crate) target: &'a Ident,
    pub(crate) shape: Shape,
    /// How the target holds it.
    pub(crate) into: Shape,
    /// Whether the target's constructor takes it.
    pub(crate) is_argument: bool,
    pub(crate) conversion: Conversion,
}

/// A variant of the source.
#[derive(Debug)]
pub(crate) struct CarriedVariant<'a> {
    pub(crate) source: &'a Ident,
    pub(crate) tag: &'a str,
    /// None: it has no counterpart.
    pub(crate) target: Option<(&'a Ident, Conversion)>,
}

/// How one value is carried.
#[derive(Debug)]
pub(crate) enum Conversion {
    /// It is of the same type.
    Clone,
    /// The same, where that is a number or a boolean.
    Copy,
    /// Its type has a counterpart.
    Carry,
    List(Box<Conversion>),
    Map(Box<Conversion>),
    /// Where the target also takes null.
    Some(Box<Conversion>),
}

impl Carried<'_> {
    /// None where a type is not sent again, or is of another kind than what it is to be sent as.
    pub(super) fn of<'a>(context: &Context<'a>, source: TypeId) -> Option<Carried<'a>> {
        let (ty, names) = context.ty(source);
        let target = context.published(ty.sent_as.as_deref()?)?;
        let (target_ty, target_names) = context.ty(target);
        let is_open = ty.direction.is_open();
        let how = match (&ty.kind, &target_ty.kind) {
            (TypeKind::Object(one), TypeKind::Object(other)) => {
                object(context, (ty, one, names), (target_ty, other, target_names), is_open)?
            }
            (TypeKind::Union(one), TypeKind::Union(other)) => {
                let variants = variants(context, (one, names), (other, target_names));
                How::Union { variants, is_open }
            }
            _ => return None,
        };
        Some(Carried { target: &target_names.ident, how })
    }
}

fn object<'a>(
    context: &Context<'a>,
    (ty, source, names): (&'a TypeDef, &'a ObjectType, &'a TypeNames),
    (target_ty, target, target_names): (&'a TypeDef, &'a ObjectType, &'a TypeNames),
    is_open: bool,
) -> Option<How<'a>> {
    let target_direction = target_ty.direction;
    let (mut fields, mut left) = (Vec::new(), Vec::new());
    for (field, ident) in
        source.fields.iter().zip(&names.members).filter(|(field, _)| field.constant.is_none())
    {
        let shape = Shape::of(ty.direction, field.presence);
        match counterpart(context, field, (target, target_names)) {
            Some((target, other, conversion)) => fields.push(CarriedField {
                key: &field.name,
                source: ident,
                target,
                shape,
                into: Shape::of(target_direction, other.presence),
                is_argument: other.presence.is_required(),
                conversion,
            }),
            None => left.push((field.name.as_str(), ident, shape)),
        }
    }
    let arguments: Vec<&Ident> =
        required(target).filter_map(|(at, _)| target_names.members.get(at)).collect();
    // What the target requires and the source lacks cannot be made up.
    let is_whole = arguments.iter().all(|argument| fields.iter().any(|field| field.target == *argument));
    is_whole.then_some(How::Object { fields, arguments, left, is_open })
}

/// The field of the same key, and how the value gets there.
fn counterpart<'a>(
    context: &Context<'a>,
    field: &Field,
    (target, names): (&'a ObjectType, &'a TypeNames),
) -> Option<(&'a Ident, &'a Field, Conversion)> {
    let at = target.fields.iter().position(|other| other.name == field.name && other.constant.is_none())?;
    let (other, ident) = (target.fields.get(at)?, names.members.get(at)?);
    Some((ident, other, conversion(context, &field.ty, &other.ty)?))
}

fn variants<'a>(
    context: &Context<'a>,
    (source, names): (&'a UnionType, &'a TypeNames),
    (target, target_names): (&'a UnionType, &'a TypeNames),
) -> Vec<CarriedVariant<'a>> {
    let source = source.variants.iter().zip(&names.members);
    let variants = source.map(|(variant, ident)| {
        let mut others = target.variants.iter().zip(&target_names.members);
        let target = others.find_map(|(other, ident)| {
            let ty = |id| TypeRef::Named(id);
            Some((ident, conversion(context, &ty(variant.ty), &ty(other.ty))?))
        });
        CarriedVariant { source: ident, tag: variant.tags.first().map_or("", String::as_str), target }
    });
    variants.collect()
}

fn conversion(context: &Context<'_>, source: &TypeRef, target: &TypeRef) -> Option<Conversion> {
    let (source, target) = (context.resolve(source), context.resolve(target));
    if source == target {
        let is_copied = matches!(
            source,
            TypeRef::Boolean | TypeRef::Integer32 | TypeRef::Integer64 | TypeRef::Unsigned64
        );
        return Some(if is_copied { Conversion::Copy } else { Conversion::Clone });
    }
    Some(match (source, target) {
        (TypeRef::Named(one), TypeRef::Named(other)) => {
            let sent_as = context.published(context.ty(*one).0.sent_as.as_deref()?)?;
            (sent_as == *other && Carried::of(context, *one).is_some()).then_some(Conversion::Carry)?
        }
        (TypeRef::Array(one), TypeRef::Array(other)) => {
            Conversion::List(Box::new(conversion(context, one, other)?))
        }
        (TypeRef::Map(one), TypeRef::Map(other)) => {
            Conversion::Map(Box::new(conversion(context, one, other)?))
        }
        (one, TypeRef::Nullable(other)) => Conversion::Some(Box::new(conversion(context, one, other)?)),
        _ => return None,
    })
}
