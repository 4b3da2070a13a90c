//! Types: objects, enums, unions and names for other types.

use serde_json::Value;

use super::{Docs, SentAs};
use crate::source::Place;

/// The index of a type in [`Api::types`](super::Api::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// A type that has a name of its own in the emitted crate.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// The component's published name, or for an inline schema the name made from where it stands (`ParentField`), before prefixes are dropped.
    pub schema_name: String,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
    /// What the schema says about it.
    pub docs: Docs,
    /// Who writes values of it.
    pub direction: Direction,
    /// What it is.
    pub kind: TypeKind,
    /// Where it stands in the document.
    pub place: Place,
    /// `examples` as compact JSON text.
    pub examples: Vec<String>,
    /// `x-sent-as`: as which type a received value is sent again.
    pub sent_as: Option<SentAs>,
}

/// Who writes values of a type. A type that no operation reaches counts as both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Direction {
    /// Reached from a request body or parameter.
    pub sent: bool,
    /// Reached from a response.
    pub received: bool,
}

impl Direction {
    /// Whether unknown data is kept: true for everything that can be received.
    pub fn is_open(self) -> bool {
        self.received || !self.sent
    }

    /// Whether callers make values of it: constructors and setters are emitted.
    pub fn is_made(self) -> bool {
        self.sent || !self.received
    }
}

/// What a named type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// Members by name.
    Object(ObjectType),
    /// A string or an integer with known values.
    Enum(EnumType),
    /// One of several objects, discriminated by a member.
    Union(UnionType),
    /// One of several types, of which no member says which.
    Untagged(UntaggedType),
    /// A component that only names another type: an array, a map, a scalar or another component.
    Alias(TypeRef),
}

/// How a value is written in Rust at one place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// Text.
    String,
    /// True or false.
    Boolean,
    /// `format: int32`.
    Integer32,
    /// Every other integer.
    Integer64,
    /// `format: uint64`.
    Unsigned64,
    /// Any number, kept exactly.
    Number,
    /// `format: date-time`: kept as text.
    Timestamp,
    /// Any JSON value, kept as text.
    Any,
    /// A body of bytes.
    Bytes,
    /// A file in a body of several parts.
    File,
    /// Items of one type.
    Array(Box<TypeRef>),
    /// String keys.
    Map(Box<TypeRef>),
    /// The value or JSON null. Never directly inside another `Nullable`.
    Nullable(Box<TypeRef>),
    /// A type with a name of its own.
    Named(TypeId),
    /// What an error was reported for, so that nothing more is said about it. It reaches no plan: where there is an error, nothing is emitted.
    Error,
}

/// Members by name.
#[derive(Clone, Debug)]
pub struct ObjectType {
    /// In the schema's order; at most one, the last, holds the [rest](Presence::Rest).
    pub fields: Vec<Field>,
}

impl ObjectType {
    /// The fields that have a key of their own.
    pub fn named(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !field.is_rest())
    }

    /// What holds the members without a field of their own.
    pub fn rest(&self) -> Option<&Field> {
        self.fields.iter().find(|field| field.is_rest())
    }
}

/// One member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The key in JSON; that of the schema for the rest.
    pub name: String,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
    /// What the schema says about it.
    pub docs: Docs,
    /// The type of a value that is present and not null.
    pub ty: TypeRef,
    /// Whether it may be left out, and whether it may be null.
    pub presence: Presence,
    /// `Some`: a constant, written by itself when required and checked when read; `ty` is then its scalar type. Never nullable.
    pub constant: Option<Constant>,
    /// In which direction it travels.
    pub access: Access,
    /// Where it stands in the document.
    pub place: Place,
}

impl Field {
    /// Whether it holds the members without a field of their own.
    pub fn is_rest(&self) -> bool {
        self.presence == Presence::Rest
    }

    /// Whether both hold the members of the same key.
    pub fn is_same_member(&self, other: &Self) -> bool {
        self.name == other.name && self.is_rest() == other.is_rest()
    }
}

/// In which direction a member travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Access {
    /// In both.
    #[default]
    Any,
    /// `readOnly`: it is received and never sent.
    Received,
    /// `writeOnly`: it is sent and never received.
    Sent,
}

/// Whether a member is there, and whether it is null: four different things when sent. And the members that have no name in the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there, never null.
    Required,
    /// Always there, may be null.
    RequiredNullable,
    /// May be left out, never null.
    Optional,
    /// May be left out, may be null.
    OptionalNullable,
    /// All members without a field of their own, by their keys: `additionalProperties` beside `properties`. The type is a map.
    Rest,
}

impl Presence {
    /// The same for what may be left out.
    #[must_use]
    pub fn optional(self) -> Self {
        match self {
            Self::Required | Self::Optional => Self::Optional,
            Self::RequiredNullable | Self::OptionalNullable => Self::OptionalNullable,
            Self::Rest => Self::Rest,
        }
    }

    /// Whether it may not be left out.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }

    /// Whether it may be null.
    pub fn is_nullable(self) -> bool {
        matches!(self, Self::RequiredNullable | Self::OptionalNullable)
    }
}

/// The one value that a place may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constant {
    /// A text.
    String(String),
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
}

impl Constant {
    /// As in JSON.
    pub fn json(&self) -> Value {
        match self {
            Self::String(text) => text.clone().into(),
            Self::Boolean(value) => (*value).into(),
            Self::Integer(value) => (*value).into(),
        }
    }
}

/// A string or an integer with known values.
#[derive(Clone, Debug)]
pub struct EnumType {
    /// What the values are.
    pub scalar: EnumScalar,
    /// The known values, in the schema's order.
    pub values: Vec<EnumValue>,
    /// `anyOf: [string, enum]`: any value is allowed even when sent.
    pub any_value: bool,
}

impl EnumType {
    /// A value of it as in JSON.
    pub fn json(&self, value: &EnumValue) -> Value {
        match (self.scalar, value.value.parse::<i64>()) {
            (EnumScalar::Integer, Ok(integer)) => integer.into(),
            _ => value.value.as_str().into(),
        }
    }
}

/// What the values of an enum are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnumScalar {
    /// Strings.
    String,
    /// Integers of 64 bits.
    Integer,
}

/// One known value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The string, or the digits of the integer.
    pub value: String,
    /// From `x-enum-names`.
    pub rust_name: Option<String>,
    /// Where it stands in the document.
    pub place: Place,
}

/// One of several objects, told apart by a string member.
#[derive(Clone, Debug)]
pub struct UnionType {
    /// The member that tells the variants apart.
    pub tag: String,
    /// The known variants, in the schema's order.
    pub variants: Vec<Variant>,
}

/// One of several types. Which one a value is, is known from what it is: the type that takes the whole value.
#[derive(Clone, Debug)]
pub struct UntaggedType {
    /// In the schema's order, each type once.
    pub members: Vec<UntaggedMember>,
}

/// One of the types of a union without a discriminator.
#[derive(Clone, Debug)]
pub struct UntaggedMember {
    /// The title or the component's published name, or the kind of JSON value.
    pub name: String,
    /// `x-rust-name` beside the member's `$ref`.
    pub rust_name: Option<String>,
    /// What the schema says about it.
    pub docs: Docs,
    /// What its values are.
    pub ty: TypeRef,
    /// Where it stands in the document.
    pub place: Place,
}

/// One of the objects of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The tag's values that select this variant; at least one. The first names the variant in Rust.
    pub tags: Vec<String>,
    /// `x-rust-name` beside the member's `$ref`.
    pub rust_name: Option<String>,
    /// An object.
    pub ty: TypeId,
    /// Where it stands in the document.
    pub place: Place,
}
