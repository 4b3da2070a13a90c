//! Which types contain themselves: questions about the graph of types, for all of them at once.

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::{Api, TypeId, TypeKind, TypeRef};

/// What is known about types that contain themselves.
#[derive(Clone, Debug)]
pub struct Recursion {
    /// For each type the set of types that contain one another by value, as a number; equal numbers are one set.
    by_value: Vec<usize>,
    /// Which aliases come back to themselves.
    aliases: Vec<bool>,
}

impl Recursion {
    /// Looks at every type of a model, in time that grows with its fields.
    pub fn of(api: &Api) -> Self {
        let ids = || (0..api.types.len()).map(TypeId);
        let by_value = sets(ids().map(|id| value_edges(api, id)).collect());
        let edges: Vec<Vec<TypeId>> = ids().map(|id| alias_edges(api, id)).collect();
        let alias_sets = sets(edges.clone());
        let returns = |(id, next): (usize, &Vec<TypeId>)| {
            next.iter().any(|next| alias_sets.get(next.0) == alias_sets.get(id))
        };
        Self { by_value, aliases: edges.iter().enumerate().map(returns).collect() }
    }

    /// Whether a field of `holder` with type `ty` must be boxed: the value would otherwise contain itself.
    ///
    /// Only fields are boxed, never union variants: no union contains itself without passing through an object or an array, so every cycle passes through a field.
    pub fn needs_box(&self, holder: TypeId, ty: &TypeRef) -> bool {
        by_value(ty).is_some_and(|target| self.by_value.get(target.0) == self.by_value.get(holder.0))
    }

    /// The type behind aliases that are plain names; a recursive alias is a type of its own.
    pub fn resolve<'t>(&self, api: &'t Api, ty: &'t TypeRef) -> &'t TypeRef {
        let mut end = ty;
        while let TypeRef::Named(id) = end {
            match &api.ty(*id).kind {
                TypeKind::Alias(target) if !self.is_recursive_alias(*id) => end = target,
                _ => break,
            }
        }
        end
    }

    /// Whether an alias comes back to itself through arrays, maps and other aliases alone; Rust has no recursive type alias, so it becomes a struct around one value.
    pub fn is_recursive_alias(&self, id: TypeId) -> bool {
        self.aliases.get(id.0).copied().unwrap_or_default()
    }
}

/// The strongly connected set of each node. `kosaraju_scc` keeps its own stack: a chain of types may be longer than a call stack.
fn sets(edges: Vec<Vec<TypeId>>) -> Vec<usize> {
    let mut graph = DiGraph::<(), ()>::with_capacity(edges.len(), edges.iter().map(Vec::len).sum());
    let mut sets = vec![0; edges.len()];
    for _ in &edges {
        graph.add_node(());
    }
    for (from, targets) in edges.iter().enumerate() {
        for to in targets {
            graph.add_edge(NodeIndex::new(from), NodeIndex::new(to.0), ());
        }
    }
    for (number, set) in kosaraju_scc(&graph).into_iter().enumerate() {
        for node in set {
            if let Some(slot) = sets.get_mut(node.index()) {
                *slot = number;
            }
        }
    }
    sets
}

/// The named type that is part of the value itself, not of an array or a map.
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
        TypeKind::Untagged(union) => union.members.iter().filter_map(|member| by_value(&member.ty)).collect(),
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
