//! What a schema says, one variant for each form that the dialect has.

use super::annotations::Annotations;
use super::default::Default;
use super::members::Spanned;
use super::reference::Reference;
use crate::source::Place;

/// A schema. All ways to write that null is allowed have become one flag.
#[derive(Clone, Debug)]
pub struct Schema {
    /// What it is.
    pub kind: SchemaKind,
    /// Whether null is allowed by what is written here; what is referred to may allow it as well.
    pub nullable: bool,
    /// What is written for readers.
    pub annotations: Annotations,
    /// `default`
    pub default: Option<Default>,
    /// `x-rust-name`
    pub rust_name: Option<String>,
    /// `x-sent-as`
    pub sent_as: Option<Reference>,
    /// Where it stands.
    pub place: Place,
}

/// The forms of a schema.
#[derive(Clone, Debug)]
pub enum SchemaKind {
    /// It has diagnostics, which were reported.
    Broken,
    /// Any JSON value.
    Any,
    /// `"type": "null"`, only as a member of `anyOf` or `oneOf` while these are read.
    Null,
    /// A single value.
    Scalar(Scalar),
    /// `const`
    Constant(Constant),
    /// `enum`
    Enum(EnumSchema),
    /// An array, and its `items`.
    Array(Box<Schema>),
    /// An object with any keys, and what its values are.
    Map(Box<Schema>),
    /// An object with named properties.
    Object(ObjectSchema),
    /// `anyOf` without its null member.
    AnyOf(Vec<Schema>),
    /// `oneOf` without its null member.
    OneOf(Vec<Schema>, Option<Discriminator>),
    /// `$ref`
    Reference(Reference),
}

/// Types of single values. Any other `format` than those that make a type here is a note for readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar {
    /// A string.
    String,
    /// A string of the format `date-time`.
    Timestamp,
    /// True or false.
    Boolean,
    /// An integer of the format `int32`.
    Integer32,
    /// Any other integer.
    Integer64,
    /// An integer of the format `uint64`.
    Unsigned64,
    /// A number.
    Number,
}

/// The value of a `const`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constant {
    /// A string.
    String(String),
    /// True or false.
    Boolean(bool),
    /// An integer.
    Integer(i64),
}

/// The values of an `enum`: all strings, or all integers. Null is not among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumSchema {
    /// Whether they are integers.
    pub has_integers: bool,
    /// In the document's order, each once.
    pub values: Vec<EnumValue>,
}

/// One of the values of an `enum`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// The string or the digits, and where they stand.
    pub value: Spanned<String>,
    /// From `x-enum-names`.
    pub rust_name: Option<String>,
}

/// The properties of an object.
#[derive(Clone, Debug)]
pub struct ObjectSchema {
    /// In the document's order.
    pub properties: Vec<Property>,
    /// What `additionalProperties` says of the others.
    pub others: Others,
}

/// What an object allows beside its properties.
#[derive(Clone, Debug)]
pub enum Others {
    /// Any value.
    Anything,
    /// No other property.
    Nothing,
    /// Values of one schema.
    Values(Box<Schema>),
}

/// A property.
#[derive(Clone, Debug)]
pub struct Property {
    /// The key, and where it stands in `properties`.
    pub name: Spanned<String>,
    /// Whether `required` names it.
    pub required: bool,
    /// Its value.
    pub schema: Schema,
}

/// `discriminator`
#[derive(Clone, Debug)]
pub struct Discriminator {
    /// `propertyName`
    pub property: Spanned<String>,
    /// `mapping`: a value of the property, and the schema that it selects.
    pub mapping: Vec<(Spanned<String>, Reference)>,
}

impl Schema {
    /// A schema of `kind` that says nothing else.
    pub(super) fn bare(kind: SchemaKind, place: Place) -> Self {
        Self {
            kind,
            nullable: false,
            annotations: Annotations::default(),
            default: None,
            rust_name: None,
            sent_as: None,
            place,
        }
    }
}
