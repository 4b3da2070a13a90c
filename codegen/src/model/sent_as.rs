//! From what was received to what can be sent again: `x-sent-as`.

use super::TypeId;

/// As which type a received value is sent again. Both are objects, or both unions with a discriminator.
#[derive(Clone, Debug)]
pub struct SentAs {
    /// The type that is sent. It requires nothing that the received one does not have.
    pub target: TypeId,
    /// The members, or variants, that have a counterpart.
    pub parts: Vec<CarriedPart>,
}

/// A member or a variant that both types have.
#[derive(Clone, Debug)]
pub struct CarriedPart {
    /// Its index in the received type.
    pub source: usize,
    /// Its index in the sent type.
    pub target: usize,
    /// How the value gets there.
    pub how: Conversion,
}

/// How one value is carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conversion {
    /// It is of the same type.
    Same,
    /// Its type is sent as the other one.
    Carry,
    /// Item by item.
    List(Box<Conversion>),
    /// Value by value.
    Map(Box<Conversion>),
    /// Into one that may be null as well.
    Some(Box<Conversion>),
    /// Both may be null.
    Nullable(Box<Conversion>),
}
