//! What a newer API may add to a document, wherever it may.

use crate::choices::Choices;
use crate::document::{Body, Member, Node, Role};
use crate::place::{Place, Spot, places};
use crate::shape::Shape;
use crate::unknown::{Reach, unknown, variant};

#[derive(Clone, Copy, Debug)]
pub(crate) enum Growth {
    Field,
    Value,
    Variant,
}

impl Growth {
    pub(crate) fn places(self, root: &Node) -> Vec<Place> {
        places(root, |spot| self.possible(spot))
    }

    fn possible(self, spot: &Spot<'_>) -> bool {
        match (self, &spot.node.body, spot.node.shape.bare()) {
            (Self::Field, Body::Object { object, .. }, _) => object.open,
            (Self::Value, Body::Known(_), Shape::Enum { open, .. }) => *open,
            (Self::Variant, Body::Object { .. }, Shape::Union(union)) => union.open,
            _ => false,
        }
    }

    /// Changes the node at one of the [places](Self::places).
    pub(crate) fn apply(self, node: &mut Node, choices: &mut Choices) {
        match self {
            Self::Field => {
                let name = "zz_unknown_field".to_owned();
                let spelled = format!("\"{name}\"");
                let unknown = Node::kept(&Shape::Any, unknown(choices, Reach::Value));
                let index = choices.below(node.members().len() + 1);
                node.members_mut()
                    .insert(index, Member { name, spelled, role: Role::Unknown, node: unknown });
            }
            Self::Value => node.body = Body::Known(r#""zz_unknown_value""#.to_owned()),
            Self::Variant => {
                let Some(union) = node.union() else { return };
                let tags: Vec<&str> = union.variants.keys().map(String::as_str).collect();
                node.body = Body::Kept(variant(&union.tag, &tags, choices, Reach::Value));
            }
        }
    }
}
