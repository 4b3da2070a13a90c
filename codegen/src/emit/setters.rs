//! What makes values: constructors, chainable setters, and what arguments they take.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::imports::Imports;
use super::object::FieldShape;
use super::type_ref::rust_type;
use super::{Context, docs};
use crate::model::{Direction, Field, ObjectType, Presence, TypeId, TypeKind, TypeRef};
use crate::plan::names::clearer;
use crate::text::code;

/// An argument that takes a value of some type, and the expression that turns it into that type.
pub(super) struct Argument {
    /// `<'a>` where the type names a lifetime.
    pub(super) generics: Option<TokenStream>,
    /// `impl Into<String>`.
    pub(super) ty: TokenStream,
    /// `name.into()`.
    pub(super) value: TokenStream,
}

/// The most convenient argument for a type: what callers have at hand converts by itself.
pub(super) fn argument(context: &Context<'_>, ty: &TypeRef, name: &Ident, imports: &mut Imports) -> Argument {
    let (generics, ty, value) = match context.resolve(ty) {
        TypeRef::Array(item) => array(context, item, name, imports),
        TypeRef::Map(value) => map(context, value, name, imports),
        other if converts(context, other) => {
            let ty = rust_type(context, other, imports);
            (None, quote!(impl Into<#ty>), quote!(#name.into()))
        }
        other => (None, rust_type(context, other, imports), quote!(#name)),
    };
    Argument { generics, ty, value }
}

type Parts = (Option<TokenStream>, TokenStream, TokenStream);

fn array(context: &Context<'_>, item: &TypeRef, name: &Ident, imports: &mut Imports) -> Parts {
    let (generics, item, convert) = element(context, item, imports);
    let value = convert.map(|convert| quote!(.map(#convert)));
    (generics, quote!(impl IntoIterator<Item = #item>), quote!(#name.into_iter()#value.collect()))
}

fn map(context: &Context<'_>, value: &TypeRef, name: &Ident, imports: &mut Imports) -> Parts {
    let (generics, item, convert) = element(context, value, imports);
    let value = match convert {
        Some(_) if generics.is_some() => quote!(value.map(Into::into)),
        Some(_) => quote!(value.into()),
        None => quote!(value),
    };
    (
        generics,
        quote!(impl IntoIterator<Item = (impl Into<String>, #item)>),
        quote!(#name.into_iter().map(|(key, value)| (key.into(), #value)).collect()),
    )
}

/// An element of an array or a map: its type, and the function that converts it.
///
/// A nullable element has one concrete type, so that a list of nothing but `None` needs no annotation.
fn element(
    context: &Context<'_>,
    item: &TypeRef,
    imports: &mut Imports,
) -> (Option<TokenStream>, TokenStream, Option<TokenStream>) {
    match context.resolve(item) {
        TypeRef::Nullable(inner) if *context.resolve(inner) == TypeRef::String => {
            (Some(quote!(<'a>)), quote!(Option<&'a str>), Some(quote!(|item| item.map(Into::into))))
        }
        other if converts(context, other) => {
            let ty = rust_type(context, other, imports);
            (None, quote!(impl Into<#ty>), Some(quote!(Into::into)))
        }
        other => (None, rust_type(context, other, imports), None),
    }
}

/// Whether `impl Into<T>` lets callers pass something else than `T`.
fn converts(context: &Context<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::String | TypeRef::Number | TypeRef::Timestamp => true,
        TypeRef::Named(_) => matches!(context.kind(ty), Some(TypeKind::Enum(_) | TypeKind::Union(_))),
        _ => false,
    }
}

/// Whether nothing is required: such a type has `Default`.
pub(super) fn has_default(direction: Direction, object: &ObjectType) -> bool {
    direction.is_made() && required(object).next().is_none()
}

/// The fields that a constructor takes, by index.
pub(super) fn required(object: &ObjectType) -> impl Iterator<Item = (usize, &Field)> {
    object
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| field.presence.is_required() && field.constant.is_none())
}

/// The type that a constructor takes for a required field: `Option` where null is a value.
pub(super) fn required_type(field: &Field) -> TypeRef {
    match field.presence {
        Presence::RequiredNullable => TypeRef::Nullable(Box::new(field.ty.clone())),
        _ => field.ty.clone(),
    }
}

/// `impl Pet { new, setters, clear_… }`.
pub(super) fn of_object(
    context: &Context<'_>,
    id: TypeId,
    object: &ObjectType,
    imports: &mut Imports,
) -> TokenStream {
    let ident = &context.names.ty(id).ident;
    let constructor = constructor(context, id, object, imports);
    let setters: Vec<TokenStream> = object
        .fields
        .iter()
        .zip(&context.names.ty(id).members)
        .map(|(field, name)| field_setters(context, id, field, name, imports))
        .collect();
    quote! {
        impl #ident {
            #constructor
            #(#setters)*
        }
    }
}

fn constructor(context: &Context<'_>, id: TypeId, object: &ObjectType, imports: &mut Imports) -> TokenStream {
    let members = &context.names.ty(id).members;
    if has_default(context.api.ty(id).direction, object) {
        // A setter of that name would be meant by `Self::default()`.
        let default = match members.iter().any(|name| name == "default") {
            true => quote!(Default::default()),
            false => quote!(Self::default()),
        };
        return quote! {
            /// Creates a value with no fields set.
            pub fn new() -> Self {
                #default
            }
        };
    }
    let mut parameters = Vec::new();
    let mut lifetime = None;
    let values: Vec<TokenStream> = object
        .fields
        .iter()
        .zip(members)
        .filter(|(field, _)| !(field.constant.is_some() && field.presence.is_required()))
        .map(|(field, name)| {
            if !field.presence.is_required() || field.constant.is_some() {
                return quote!(#name: Default::default());
            }
            let Argument { generics, ty, value } = argument(context, &required_type(field), name, imports);
            parameters.push(quote!(#name: #ty));
            lifetime = lifetime.take().or(generics);
            let value = if context.recursion.needs_box(id, &field.ty) { boxed(field, &value) } else { value };
            field_init(name, &value)
        })
        .collect();
    let extra = context.api.ty(id).direction.is_open().then(|| quote!(extra: Extra::new(),));
    quote! {
        /// Creates a value with its required fields; the others are omitted.
        pub fn new #lifetime(#(#parameters),*) -> Self {
            Self { #(#values,)* #extra }
        }
    }
}

fn boxed(field: &Field, value: &TokenStream) -> TokenStream {
    match field.presence.is_nullable() {
        true => quote!(#value.map(Box::new)),
        false => quote!(Box::new(#value)),
    }
}

/// `name` where the value is the argument as it came, `name: value` otherwise.
pub(super) fn field_init(name: &Ident, value: &TokenStream) -> TokenStream {
    if *name == value.to_string() { quote!(#name) } else { quote!(#name: #value) }
}

fn field_setters(
    context: &Context<'_>,
    holder: TypeId,
    field: &Field,
    name: &Ident,
    imports: &mut Imports,
) -> TokenStream {
    if field.constant.is_some() {
        let docs = docs::of_field(field);
        return match field.presence.is_required() {
            true => TokenStream::new(),
            false => quote! {
                #docs
                pub fn #name(mut self) -> Self {
                    self.#name = true;
                    self
                }
            },
        };
    }
    let docs = docs::of_setter(field, name, &quote!(Self));
    let Argument { generics, ty, value } = argument(context, &field.ty, name, imports);
    let value = if context.recursion.needs_box(holder, &field.ty) { quote!(Box::new(#value)) } else { value };
    let shape = FieldShape::of(context.api.ty(holder).direction, field.presence);
    let value = match shape {
        FieldShape::Plain => value,
        FieldShape::Option => quote!(Some(#value)),
        FieldShape::Presence => quote!(Presence::Value(#value)),
    };
    let clear = field.presence.is_nullable().then(|| clear(context, holder, field, name, shape));
    quote! {
        #docs
        pub fn #name #generics(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
        #clear
    }
}

fn clear(
    context: &Context<'_>,
    holder: TypeId,
    field: &Field,
    name: &Ident,
    shape: FieldShape,
) -> TokenStream {
    let clear = clearer(name);
    let docs = docs::line(&format!("Sets {} to JSON `null`.", code(&field.name)));
    let key = &field.name;
    let is_open = context.api.ty(holder).direction.is_open();
    let remember = (is_open && !field.presence.is_required()).then(|| quote!(self.extra.mark_null(#key);));
    let null = match shape {
        FieldShape::Presence => quote!(Presence::Null),
        FieldShape::Plain | FieldShape::Option => quote!(None),
    };
    quote! {
        #docs
        pub fn #clear(mut self) -> Self {
            self.#name = #null;
            #remember
            self
        }
    }
}
