//! Who writes values of a type: found by walking from what operations send and receive.

use crate::model::{Api, Direction, TypeDef, TypeId, TypeKind, TypeRef};

/// Marks every type that an operation reaches. Bodies of errors count as received.
pub(super) fn mark(api: &mut Api) {
    let (mut sent, mut received) = (Vec::new(), Vec::new());
    for operation in &api.operations {
        operation.body.iter().for_each(|body| named(&body.ty, &mut sent));
        operation.parameters.iter().for_each(|parameter| named(&parameter.ty, &mut sent));
        operation
            .responses
            .iter()
            .filter_map(|response| response.body.as_ref())
            .for_each(|ty| named(ty, &mut received));
    }
    api.errors.body.iter().for_each(|ty| named(ty, &mut received));
    spread(&mut api.types, sent, |direction| &mut direction.sent);
    spread(&mut api.types, received, |direction| &mut direction.received);
}

/// Sets a flag on every type that is reached from `open`.
fn spread(types: &mut [TypeDef], mut open: Vec<TypeId>, flag: fn(&mut Direction) -> &mut bool) {
    while let Some(id) = open.pop() {
        let Some(definition) = types.get_mut(id.0) else { continue };
        if !std::mem::replace(flag(&mut definition.direction), true) {
            neighbours(&definition.kind, &mut open);
        }
    }
}

fn neighbours(kind: &TypeKind, out: &mut Vec<TypeId>) {
    match kind {
        TypeKind::Object(object) => object.fields.iter().for_each(|field| named(&field.ty, out)),
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
