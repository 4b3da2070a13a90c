//! Which types contain themselves: questions about the graph of types.

use std::collections::HashSet;

use super::{Api, TypeId, TypeKind, TypeRef};

/// Whether a field of `holder` with type `ty` must be boxed: the value would otherwise contain itself.
///
/// Only fields are boxed, never union variants: a union's members are objects, so every cycle passes through a field.
pub fn needs_box(api: &Api, holder: TypeId, ty: &TypeRef) -> bool {
    by_value(ty).is_some_and(|target| reaches(api, target, holder, value_edges))
}

/// Whether an alias comes back to itself through arrays, maps and other aliases alone; Rust has no recursive type alias, so it becomes a struct around one value.
pub fn is_recursive_alias(api: &Api, id: TypeId) -> bool {
    matches!(api.ty(id).kind, TypeKind::Alias(_))
        && alias_edges(api, id).into_iter().any(|next| reaches(api, next, id, alias_edges))
}

fn reaches(api: &Api, start: TypeId, goal: TypeId, edges: fn(&Api, TypeId) -> Vec<TypeId>) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        if id == goal {
            return true;
        }
        if seen.insert(id) {
            open.extend(edges(api, id));
        }
    }
    false
}

/// The named type that stands in the value itself, not behind an array or a map.
fn by_value(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(inner) => by_value(inner),
        _ => None,
    }
}

fn value_edges(api: &Api, id: TypeId) -> Vec<TypeId> {
    match &api.ty(id).kind {
        TypeKind::Object(object) => object.fields.iter().filter_map(|field| by_value(&field.ty)).collect(),
        TypeKind::Union(union) => union.variants.iter().map(|variant| variant.ty).collect(),
        TypeKind::Alias(target) => by_value(target).into_iter().collect(),
        TypeKind::Enum(_) => Vec::new(),
    }
}

fn alias_edges(api: &Api, id: TypeId) -> Vec<TypeId> {
    let target = match &api.ty(id).kind {
        TypeKind::Alias(target) => innermost(target),
        _ => None,
    };
    target.filter(|&next| matches!(api.ty(next).kind, TypeKind::Alias(_))).into_iter().collect()
}

/// The named type at the core of arrays, maps and nulls.
fn innermost(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => innermost(inner),
        TypeRef::Named(id) => Some(*id),
        _ => None,
    }
}
