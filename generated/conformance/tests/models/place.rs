//! Places in a document.

use crate::document::{Member, Node};

/// The way to a node: the index of a child at each level.
pub(crate) type Place = Vec<usize>;

/// A node, and what it is in the node around it.
pub(crate) struct Spot<'n> {
    pub(crate) node: &'n Node,
    pub(crate) parent: Option<&'n Node>,
    /// None for the whole document and for the items of arrays.
    pub(crate) member: Option<&'n Member>,
    /// Whether a known variant of a union stands around it.
    pub(crate) in_variant: bool,
}

/// All places at which `wanted` holds, from the outside in.
pub(crate) fn places(root: &Node, wanted: impl Fn(&Spot<'_>) -> bool) -> Vec<Place> {
    let mut found = Vec::new();
    let spot = Spot { node: root, parent: None, member: None, in_variant: false };
    visit(&spot, &mut Vec::new(), &wanted, &mut found);
    found
}

fn visit(spot: &Spot<'_>, place: &mut Place, wanted: &dyn Fn(&Spot<'_>) -> bool, found: &mut Vec<Place>) {
    if wanted(spot) {
        found.push(place.clone());
    }
    let node = spot.node;
    for (index, child) in node.children().into_iter().enumerate() {
        place.push(index);
        let inner = Spot {
            node: child,
            parent: Some(node),
            member: node.members().get(index),
            in_variant: spot.in_variant || node.union().is_some(),
        };
        visit(&inner, place, wanted, found);
        place.pop();
    }
}
