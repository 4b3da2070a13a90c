//! One JSON text together with what it means to the schema.

use std::fmt;

use crate::shape::{Object, Shape, Union};
use crate::spelling::Spaces;

/// A value, and the shape that the schema gives it.
#[derive(Clone)]
pub(crate) struct Node {
    pub(crate) shape: &'static Shape,
    pub(crate) body: Body,
}

#[derive(Clone)]
pub(crate) enum Body {
    /// The exact text of a scalar that the schema knows.
    Known(String),
    /// The exact text of what the schema does not know.
    Kept(String),
    List(Vec<Node>),
    Map(Vec<Member>),
    Object {
        members: Vec<Member>,
        object: &'static Object,
    },
}

#[derive(Clone)]
pub(crate) struct Member {
    pub(crate) name: String,
    /// The name as it stands in the text, quotes included.
    pub(crate) spelled: String,
    pub(crate) role: Role,
    pub(crate) node: Node,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Role {
    Required,
    Optional,
    /// The field that tells the variants of the union around it apart.
    Tag,
    /// A key of a map.
    Entry,
    Unknown,
}

impl Node {
    pub(crate) fn known(shape: &'static Shape, text: impl Into<String>) -> Self {
        Self { shape, body: Body::Known(text.into()) }
    }

    pub(crate) fn kept(shape: &'static Shape, text: impl Into<String>) -> Self {
        Self { shape, body: Body::Kept(text.into()) }
    }

    /// The union of which this is a variant, perhaps an unknown one.
    pub(crate) fn union(&self) -> Option<&'static Union> {
        match self.shape.bare() {
            Shape::Union(union) => Some(union),
            _ => None,
        }
    }

    pub(crate) fn text(&self, spaces: &Spaces) -> String {
        let mut spaces = spaces.clone();
        let mut text = String::new();
        spaces.push(&mut text);
        self.push(&mut spaces, &mut text);
        spaces.push(&mut text);
        text
    }

    pub(crate) fn children(&self) -> Vec<&Self> {
        match &self.body {
            Body::List(items) => items.iter().collect(),
            _ => self.members().iter().map(|member| &member.node).collect(),
        }
    }

    pub(crate) fn members(&self) -> &[Member] {
        match &self.body {
            Body::Map(members) | Body::Object { members, .. } => members,
            Body::Known(_) | Body::Kept(_) | Body::List(_) => &[],
        }
    }

    pub(crate) fn members_mut(&mut self) -> &mut Vec<Member> {
        match &mut self.body {
            Body::Map(members) | Body::Object { members, .. } => members,
            Body::Known(_) | Body::Kept(_) | Body::List(_) => panic!("this is no object"),
        }
    }

    fn items_mut(&mut self) -> &mut Vec<Self> {
        match &mut self.body {
            Body::List(items) => items,
            _ => panic!("this is no array"),
        }
    }

    pub(crate) fn at(&self, place: &[usize]) -> &Self {
        place.iter().fold(self, |node, index| node.children()[*index])
    }

    /// The node behind a row of child indexes.
    pub(crate) fn at_mut(&mut self, place: &[usize]) -> &mut Self {
        let Some((first, rest)) = place.split_first() else { return self };
        if let Body::List(_) = self.body {
            return self.items_mut()[*first].at_mut(rest);
        }
        self.members_mut()[*first].node.at_mut(rest)
    }

    fn push(&self, spaces: &mut Spaces, text: &mut String) {
        match &self.body {
            Body::Known(exact) | Body::Kept(exact) => text.push_str(exact),
            Body::List(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    separate(index, spaces, text);
                    item.push(spaces, text);
                    spaces.push(text);
                }
                text.push(']');
            }
            Body::Map(members) | Body::Object { members, .. } => {
                text.push('{');
                for (index, member) in members.iter().enumerate() {
                    separate(index, spaces, text);
                    text.push_str(&member.spelled);
                    spaces.push(text);
                    text.push(':');
                    spaces.push(text);
                    member.node.push(spaces, text);
                    spaces.push(text);
                }
                text.push('}');
            }
        }
    }
}

fn separate(index: usize, spaces: &mut Spaces, text: &mut String) {
    if index > 0 {
        text.push(',');
    }
    spaces.push(text);
}

/// A text for one component of the schema, as a failing test shows it.
pub(crate) struct Document {
    pub(crate) component: &'static str,
    pub(crate) node: Node,
    pub(crate) text: String,
    /// Whether `serde_json::Value` cannot hold it as it is.
    pub(crate) beyond_value: bool,
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.component, self.text)
    }
}
