//! Defects: changes after which a document must be refused.

use crate::choices::Choices;
use crate::document::{Body, Member, Node, Role};
use crate::place::{Place, Spot, places};
use crate::shape::Shape;
use crate::spelling::spelled;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Defect {
    /// A required field is missing.
    Missing,
    /// A value is of another type.
    Type,
    /// A value is null that must not be.
    Null,
    /// A known key, or one of a map, stands there twice.
    Repeated,
    /// A constant has another value.
    Constant,
    /// A sent object has a field that the schema does not know.
    UnknownField,
    /// A sent union has a tag that the schema does not know.
    UnknownTag,
    /// A string is no Unicode text.
    Surrogate,
}

/// One value of each type of JSON.
const VALUES: [&str; 5] = ["true", "5", r#""text""#, "[]", "{}"];

impl Defect {
    /// Where this defect can be made.
    pub(crate) fn places(self, root: &Node) -> Vec<Place> {
        places(root, |spot| self.possible(spot))
    }

    /// Where it can be made inside a known variant of a union.
    pub(crate) fn places_in_variants(self, root: &Node) -> Vec<Place> {
        places(root, |spot| spot.in_variant && self.possible(spot))
    }

    fn possible(self, spot: &Spot<'_>) -> bool {
        let (shape, body) = (spot.node.shape, &spot.node.body);
        let role = spot.member.map(|member| member.role);
        let known = role != Some(Role::Unknown) && !matches!(shape.resolved(), Shape::Any);
        match self {
            Self::Missing => matches!(role, Some(Role::Required | Role::Tag)),
            Self::Type => known,
            Self::Null => known && !shape.nullable(),
            Self::Repeated => role.is_some_and(|role| role != Role::Unknown) || is_unknown_variant(spot.node),
            // Another tag may be another variant.
            Self::Constant => matches!(shape, Shape::Constant(_)) && role != Some(Role::Tag),
            Self::UnknownField => matches!(body, Body::Object { object, .. } if !object.open),
            Self::UnknownTag => {
                let union = spot.parent.and_then(Node::union);
                role == Some(Role::Tag) && union.is_some_and(|union| !union.open)
            }
            Self::Surrogate => {
                known && matches!(shape.bare(), Shape::Text | Shape::Enum { .. } | Shape::Constant(_))
            }
        }
    }

    /// Makes the defect at one of its places.
    pub(crate) fn make(self, root: &mut Node, place: &[usize], choices: &mut Choices) {
        let node = root.at_mut(place);
        match self {
            Self::Type => node.body = Body::Known(other_type(node.shape, choices).to_owned()),
            Self::Null => node.body = Body::Known("null".to_owned()),
            Self::Constant => node.body = Body::Known(other_constant(node.shape, choices)),
            Self::UnknownTag => {
                node.body = Body::Known(choices.pick(&[r#""zz_unknown_variant""#, r#""""#]).to_owned())
            }
            Self::Surrogate => {
                node.body = Body::Known(
                    choices.pick(&[r#""\ud800""#, r#""a\udc00b""#, r#""\ud800\u0041""#]).to_owned(),
                );
            }
            Self::UnknownField => {
                let member = extra_member(choices);
                let index = choices.below(node.members().len() + 1);
                node.members_mut().insert(index, member);
            }
            Self::Repeated if is_unknown_variant(node) => repeat_tag(node, choices),
            Self::Missing | Self::Repeated => {
                let (index, parent) = place.split_last().unwrap();
                let members = root.at_mut(parent).members_mut();
                match self {
                    Self::Missing => drop(members.remove(*index)),
                    _ => repeat(members, *index, choices),
                }
            }
        }
    }
}

fn is_unknown_variant(node: &Node) -> bool {
    matches!(node.body, Body::Kept(_)) && node.union().is_some()
}

fn other_type(shape: &Shape, choices: &mut Choices) -> &'static str {
    let own = match shape.bare() {
        Shape::Boolean => "true",
        Shape::Text | Shape::Enum { .. } => r#""text""#,
        Shape::Integer(_) | Shape::Number => "5",
        Shape::Constant(value) if value.is_string() => r#""text""#,
        Shape::Constant(value) if value.is_boolean() => "true",
        Shape::Constant(_) => "5",
        Shape::List(_) => "[]",
        Shape::Map(_) | Shape::Object(_) | Shape::Union(_) => "{}",
        Shape::Any | Shape::Nullable(_) | Shape::Component(_) => panic!("every value fits {shape:?}"),
    };
    let others: Vec<&str> = VALUES.into_iter().filter(|value| *value != own).collect();
    others[choices.below(others.len())]
}

fn other_constant(shape: &Shape, choices: &mut Choices) -> String {
    let Shape::Constant(value) = shape else { panic!("{shape:?} is no constant") };
    let Some(text) = value.as_str() else {
        panic!("constants other than strings are not known to this test")
    };
    let others =
        [format!("{text}s"), text[1..].to_owned(), text.to_uppercase(), format!(" {text}"), "".to_owned()];
    spelled(&others[choices.below(others.len())], choices)
}

/// A field that no schema has. `"name "` and the like are others than `"name"`.
fn extra_member(choices: &mut Choices) -> Member {
    let name = choices.pick(&["zz_unknown_field", "", "extra", "Type", "type ", "name\u{0}"]).to_owned();
    let value = choices.pick(&["1", "null", "{}", r#""text""#]);
    let node = Node::kept(&Shape::Any, value);
    Member { spelled: spelled(&name, choices), name, role: Role::Unknown, node }
}

/// Puts a second tag in front of the one that an unknown variant has; with either it would be another variant.
fn repeat_tag(node: &mut Node, choices: &mut Choices) {
    let (Some(union), Body::Kept(text)) = (node.union(), &mut node.body) else { return };
    let known = union.variants.keys().next().map(String::as_str).unwrap_or_default();
    let tag = choices.pick(&["another", known]);
    *text = format!("{{{}:{tag:?},{}", spelled(&union.tag, choices), &text[1..]);
}

/// Puts a second member of the same name somewhere, with the same value or another one, however it is spelled.
fn repeat(members: &mut Vec<Member>, index: usize, choices: &mut Choices) {
    let mut again = members[index].clone();
    again.spelled = spelled(&again.name, choices);
    if choices.one_in(3) {
        again.node.body = Body::Known("null".to_owned());
    }
    let index = choices.below(members.len() + 1);
    members.insert(index, again);
}
