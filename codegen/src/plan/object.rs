//! Objects: the fields of the struct, how it is made, and how it is read and written.

use proc_macro2::Ident;

use super::Context;
use super::argument::Argument;
use super::carried::Carried;
use super::docs::{DocText, linked};
use super::imports::Imports;
use super::names::plain;
use super::rust_type::{RustType, rust_type};
use super::setter::Setter;
use crate::model::{Access, Direction, Field, ObjectType, Presence, TypeId, TypeRef};

pub(crate) use crate::model::Constant;

/// One object.
#[derive(Debug)]
pub(crate) struct Object<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    pub(crate) imports: Imports,
    pub(crate) fields: Vec<ObjectField<'a>>,
    /// Whether unknown fields are kept.
    pub(crate) is_open: bool,
    /// The field for the members that have none of their own.
    pub(crate) rest: Option<&'a Ident>,
    /// The documentation of the field that keeps what is unknown.
    pub(crate) extra_docs: DocText,
    /// None: callers make no values of it, and there are no setters.
    pub(crate) constructor: Constructor,
    /// Whether programs make values of it, and not only mocks.
    pub(crate) is_made: bool,
    /// How it is sent again.
    pub(crate) carried: Option<Carried<'a>>,
}

/// What `new` does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Constructor {
    /// Nothing is required: it is the default.
    Default {
        /// Whether a setter of that name would be meant by `Self::default()`.
        is_hidden: bool,
    },
    /// It takes what is required.
    Required,
}

/// One member of an object.
#[derive(Debug)]
pub(crate) struct ObjectField<'a> {
    /// The key in JSON.
    pub(crate) key: &'a str,
    pub(crate) ident: &'a Ident,
    pub(crate) kind: FieldKind<'a>,
    pub(crate) setter: Option<Setter>,
}

#[derive(Debug)]
pub(crate) enum FieldKind<'a> {
    /// Always written by itself: no field of the struct.
    Constant(&'a Constant),
    /// Written by itself once it is set: a private flag.
    OptionalConstant(&'a Constant),
    Value(FieldValue),
}

/// A public field.
#[derive(Debug)]
pub(crate) struct FieldValue {
    pub(crate) docs: DocText,
    /// Without what [`Shape`] puts around it.
    pub(crate) ty: RustType,
    /// Whether the value would contain itself without a box.
    pub(crate) is_boxed: bool,
    pub(crate) shape: Shape,
    /// What the constructor takes for it.
    pub(crate) argument: Option<Argument>,
}

/// How a field holds its presence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Always there.
    Plain,
    /// Always there, `None` is null.
    Nullable,
    /// `None` is absent.
    Optional,
    /// `None` is absent or null; which of them is remembered next to the unknown fields.
    Remembered,
    /// Absent, null and value are three things.
    Presence,
    /// A map of the members that have no field of their own.
    Rest,
}

impl Shape {
    /// Whether the field may be absent.
    pub(crate) fn is_optional(self) -> bool {
        matches!(self, Self::Optional | Self::Remembered | Self::Presence)
    }

    pub(super) fn of(direction: Direction, presence: Presence) -> Self {
        match presence {
            Presence::Required => Self::Plain,
            Presence::RequiredNullable => Self::Nullable,
            Presence::Optional => Self::Optional,
            Presence::OptionalNullable if direction.is_open() => Self::Remembered,
            Presence::OptionalNullable => Self::Presence,
            Presence::Rest => Self::Rest,
        }
    }
}

/// Decides everything about one object.
pub(super) fn object<'a>(context: &Context<'a>, id: TypeId, object: &'a ObjectType) -> Object<'a> {
    let (ty, names) = context.ty(id);
    let mut imports = Imports::of_model(&names.ident);
    let mut of_arguments = Imports::of_model(&names.ident);
    let constructor = match required(object).next() {
        None => Constructor::Default { is_hidden: names.members.iter().any(|name| name == "default") },
        Some(_) => Constructor::Required,
    };
    let is_made = ty.direction.is_made();
    let is_open = ty.direction.is_open();
    let carried = Carried::of(context, id);
    if is_open {
        imports.runtime("Extra");
    }
    let fields = object.fields.iter().zip(&names.members);
    let fields = fields.map(|(field, ident)| ObjectField {
        key: &field.name,
        ident,
        setter: (!is_made || field.access != Access::Received)
            .then(|| Setter::of(context, field, (ident, ident), "Self", &mut of_arguments))
            .flatten(),
        kind: kind(context, id, field, ident, (&mut imports, &mut of_arguments)),
    });
    let fields = fields.collect();
    if is_made {
        imports.add(of_arguments);
    } else {
        imports.add_of_mocks(of_arguments);
    }
    let rest = object.rest().and(names.members.last());
    Object {
        ident: &names.ident,
        docs: DocText::of_type(ty, &names.published),
        imports,
        fields,
        is_open,
        rest,
        extra_docs: rest.map_or_else(unknown_fields, other_fields),
        constructor,
        is_made,
        carried,
    }
}

fn unknown_fields() -> DocText {
    DocText::line("Fields that this version of the schema does not know, verbatim.")
}

fn other_fields(rest: &Ident) -> DocText {
    let rest = plain(rest);
    DocText::blocks(&[linked(&format!(
        "Fields whose values are of another type than those of [`{rest}`](field@Self::{rest}), verbatim."
    ))])
}

fn kind<'a>(
    context: &Context<'_>,
    holder: TypeId,
    field: &'a Field,
    ident: &Ident,
    (imports, of_arguments): (&mut Imports, &mut Imports),
) -> FieldKind<'a> {
    let is_required = field.presence.is_required();
    match &field.constant {
        Some(constant) if is_required => return FieldKind::Constant(constant),
        Some(constant) => return FieldKind::OptionalConstant(constant),
        None => {}
    }
    let direction = context.api.ty(holder).direction;
    let shape = Shape::of(direction, field.presence);
    if shape == Shape::Presence {
        imports.runtime("Presence");
    }
    let is_argument = is_required;
    FieldKind::Value(FieldValue {
        docs: DocText::of_field(field),
        ty: rust_type(context, &field.ty, imports),
        is_boxed: context.recursion.needs_box(holder, &field.ty),
        shape,
        argument: is_argument.then(|| constructor_argument(context, field, ident, of_arguments)),
    })
}

/// What a constructor takes for a required field: an `Option` where null is a value.
pub(super) fn constructor_argument(
    context: &Context<'_>,
    field: &Field,
    ident: &Ident,
    imports: &mut Imports,
) -> Argument {
    match field.presence {
        Presence::RequiredNullable => {
            let ty = TypeRef::Nullable(Box::new(field.ty.clone()));
            Argument::of(context, &ty, ident, imports)
        }
        _ => Argument::of(context, &field.ty, ident, imports),
    }
}

/// The fields that a constructor takes, by index.
pub(super) fn required(object: &ObjectType) -> impl Iterator<Item = (usize, &Field)> {
    object
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| field.presence.is_required() && field.constant.is_none())
}
