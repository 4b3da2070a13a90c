//! Where something is: a value of a document, and which part of it.

/// The number of a value among all documents of a run, in the order of their texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct NodeId(u32);

impl NodeId {
    /// A document has at most as many values as bytes, and no document of four gigabytes is read: larger numbers are one and the same.
    pub(super) fn of(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }

    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A value and the part of it that a message points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Place {
    /// The value.
    pub node: NodeId,
    /// Which part of it.
    pub part: Part,
}

/// The part of a value that a [`Place`] points at, in the order of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Part {
    /// The key, as a keyword of the object that holds it.
    Keyword,
    /// The key, as a name that the document gives.
    Name,
    /// The value itself where it is a string, number, boolean or null; else its key, else its bracket.
    #[default]
    Value,
}

impl From<NodeId> for Place {
    fn from(node: NodeId) -> Self {
        Self { node, part: Part::Value }
    }
}
