//! Objects: the struct, its codec, and what makes values of it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::imports::Imports;
use super::type_ref::rust_type;
use super::{Context, docs, setters};
use crate::model::{Constant, Direction, Field, ObjectType, Presence, TypeId};

/// The file of one object.
pub(super) fn object(context: &Context<'_>, id: TypeId, object: &ObjectType) -> TokenStream {
    let (ty, names) = context.ty(id);
    let mut imports = Imports::default();
    let definition = definition(context, id, object, &mut imports);
    let ident = &names.ident;
    let made = ty.direction.is_made().then(|| setters::of_object(context, id, object, &mut imports));
    let openness = openness(ty.direction.is_open());
    let entries =
        object.fields.iter().zip(&names.members).map(|(field, name)| codec_entry(ty.direction, field, name));
    let uses = imports.lines(Some(ident));
    quote! {
        #uses
        #definition
        #made
        client_runtime::impl_object! {
            #ident: #openness { #(#entries,)* }
        }
    }
}

/// The word of the codec macros for whether unknown data is kept.
pub(super) fn openness(is_open: bool) -> Ident {
    if is_open { format_ident!("open") } else { format_ident!("closed") }
}

fn definition(context: &Context<'_>, id: TypeId, object: &ObjectType, imports: &mut Imports) -> TokenStream {
    let (ty, names) = context.ty(id);
    let ident = &names.ident;
    let docs = docs::of_type(ty);
    let default = setters::has_default(ty.direction, object).then(|| quote!(, Default));
    let has_setters =
        object.fields.iter().any(|field| field.constant.is_none() || !field.presence.is_required());
    let must_use = (has_setters && ty.direction.is_made())
        .then(|| quote!(#[must_use = "setters return the changed value"]));
    let fields: Vec<TokenStream> = object
        .fields
        .iter()
        .zip(&names.members)
        .filter_map(|(field, name)| field_definition(context, id, field, name, imports))
        .collect();
    let extra = ty.direction.is_open().then(|| {
        imports.runtime("Extra");
        quote! {
            /// Fields that this version of the schema does not know, verbatim.
            pub extra: Extra,
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq #default)]
        #[non_exhaustive]
        #must_use
        pub struct #ident {
            #(#fields)*
            #extra
        }
    }
}

/// None for a required constant, which is no field: it is written by itself.
fn field_definition(
    context: &Context<'_>,
    holder: TypeId,
    field: &Field,
    name: &Ident,
    imports: &mut Imports,
) -> Option<TokenStream> {
    if field.constant.is_some() {
        return (!field.presence.is_required()).then(|| quote!(#name: bool,));
    }
    let direction = context.api.ty(holder).direction;
    let docs = docs::of_field(field);
    let value = rust_type(context, &field.ty, imports);
    let value = if context.recursion.needs_box(holder, &field.ty) { quote!(Box<#value>) } else { value };
    let ty = match FieldShape::of(direction, field.presence) {
        FieldShape::Plain => value,
        FieldShape::Option => quote!(Option<#value>),
        FieldShape::Presence => {
            imports.runtime("Presence");
            quote!(Presence<#value>)
        }
    };
    Some(quote!(#docs pub #name: #ty,))
}

/// How a field holds its presence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FieldShape {
    Plain,
    Option,
    /// Absent, null and value are three things.
    Presence,
}

impl FieldShape {
    pub(super) fn of(direction: Direction, presence: Presence) -> Self {
        match presence {
            Presence::Required => Self::Plain,
            Presence::OptionalNullable if !direction.is_open() => Self::Presence,
            Presence::RequiredNullable | Presence::Optional | Presence::OptionalNullable => Self::Option,
        }
    }
}

fn codec_entry(direction: Direction, field: &Field, name: &Ident) -> TokenStream {
    let key = &field.name;
    if let Some(constant) = &field.constant {
        let value = literal(constant);
        return match field.presence.is_required() {
            true => quote!(#key => constant(#value)),
            false => quote!(#key => #name: optional_constant(#value)),
        };
    }
    let kind = match field.presence {
        Presence::Required | Presence::RequiredNullable => format_ident!("required"),
        Presence::Optional => format_ident!("optional"),
        Presence::OptionalNullable if direction.is_open() => format_ident!("optional_nullable"),
        Presence::OptionalNullable => format_ident!("presence"),
    };
    quote!(#key => #name: #kind)
}

/// A constant as a Rust literal.
pub(super) fn literal(constant: &Constant) -> TokenStream {
    match constant {
        Constant::String(text) => quote!(#text),
        Constant::Boolean(value) => quote!(#value),
        Constant::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(#value)
        }
    }
}
