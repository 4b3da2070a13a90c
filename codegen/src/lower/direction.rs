//! Who writes values of a type: found by walking from what operations send and receive.

use crate::model::{Access, Api, Direction, Response, TypeDef, TypeId, TypeKind, TypeRef};

/// Marks every type that an operation reaches. Bodies of errors count as received.
pub(super) fn mark(api: &mut Api) {
    let (mut sent, mut received) = (Vec::new(), Vec::new());
    for operation in &api.operations {
        operation.body.iter().for_each(|body| named(&body.ty, &mut sent));
        operation.parameters.iter().for_each(|parameter| named(&parameter.ty, &mut sent));
        operation.responses.iter().flat_map(Response::types).for_each(|ty| named(ty, &mut received));
    }
    api.errors.body.iter().for_each(|ty| named(ty, &mut received));
    spread(&mut api.types, sent, Access::Received, |direction| &mut direction.sent);
    spread(&mut api.types, received, Access::Sent, |direction| &mut direction.received);
    api.types.iter_mut().for_each(settle_access);
}

/// What never travels in the direction of its type is no member of it. Where a type goes both ways, such a member may be left out: it is there in one direction alone. A constant stays: it tells what the object is.
fn settle_access(ty: &mut TypeDef) {
    let Direction { sent, received } = ty.direction;
    let TypeKind::Object(object) = &mut ty.kind else { return };
    object.fields.retain(|field| match field.access {
        _ if field.constant.is_some() => true,
        Access::Received => received || !sent,
        Access::Sent => sent || !received,
        Access::Any => true,
    });
    let is_shared = sent && received;
    for field in object.fields.iter_mut().filter(|field| is_shared && field.access != Access::Any) {
        if field.constant.is_none() {
            field.presence = field.presence.optional();
        }
    }
}

/// Sets a flag on every type that is reached from `open`, not through members of the other direction.
fn spread(
    types: &mut [TypeDef],
    mut open: Vec<TypeId>,
    other: Access,
    flag: fn(&mut Direction) -> &mut bool,
) {
    while let Some(id) = open.pop() {
        let Some(definition) = types.get_mut(id.0) else { continue };
        if !std::mem::replace(flag(&mut definition.direction), true) {
            neighbours(&definition.kind, other, &mut open);
        }
    }
}

fn neighbours(kind: &TypeKind, other: Access, out: &mut Vec<TypeId>) {
    match kind {
        TypeKind::Object(object) => {
            let travelling = object.fields.iter().filter(|field| field.access != other);
            travelling.for_each(|field| named(&field.ty, out));
        }
        TypeKind::Union(union) => out.extend(union.variants.iter().map(|variant| variant.ty)),
        TypeKind::Untagged(union) => union.members.iter().for_each(|member| named(&member.ty, out)),
        TypeKind::Alias(ty) => named(ty, out),
        TypeKind::Enum(_) => {}
    }
}

fn named(ty: &TypeRef, out: &mut Vec<TypeId>) {
    match ty {
        TypeRef::Named(id) => out.push(*id),
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => named(inner, out),
        _ => {}
    }
}
