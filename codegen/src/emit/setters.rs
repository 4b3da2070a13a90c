//! What makes values: constructors and chainable setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::{field_init, generics, maybe_setter, value};
use crate::plan::{
    Argument, Constructor, FieldKind, FieldValue, NullSetter, Object, ObjectField, Setter, Shape,
};

/// `impl Pet { new, setters, clear_… }`.
pub(super) fn of_object(object: &Object<'_>) -> TokenStream {
    let ident = object.ident;
    let of_mocks = (!object.is_made).then(|| quote!(#[cfg(feature = "mock")]));
    let constructor = match object.constructor {
        Constructor::Default { is_hidden } => default(is_hidden),
        Constructor::Required => with_required(object),
    };
    let setters = object.fields.iter().map(field_setters);
    quote! {
        #of_mocks
        impl #ident {
            #constructor
            #(#setters)*
        }
    }
}

fn default(is_hidden: bool) -> TokenStream {
    let default = if is_hidden { quote!(Default::default()) } else { quote!(Self::default()) };
    quote! {
        /// Creates a value with no fields set.
        pub fn new() -> Self {
            #default
        }
    }
}

fn with_required(object: &Object<'_>) -> TokenStream {
    let arguments = || object.fields.iter().filter_map(argument_of);
    let (parameters, lifetime) = (arguments(), generics(arguments()));
    let values = object.fields.iter().map(initial);
    let extra = object.is_open.then(|| quote!(extra: Extra::new(),));
    quote! {
        /// Creates a value with its required fields; the others are omitted.
        pub fn new #lifetime(#(#parameters),*) -> Self {
            Self { #(#values)* #extra }
        }
    }
}

/// What the constructor takes for a field.
fn argument_of<'o>(field: &'o ObjectField<'_>) -> Option<&'o Argument> {
    match &field.kind {
        FieldKind::Value(value) => value.argument.as_ref(),
        FieldKind::Constant(_) | FieldKind::OptionalConstant(_) => None,
    }
}

/// A field as the constructor sets it.
fn initial(field: &ObjectField<'_>) -> TokenStream {
    let ident = field.ident;
    match &field.kind {
        FieldKind::Constant(_) => TokenStream::new(),
        FieldKind::Value(FieldValue { argument: Some(argument), is_boxed, shape, .. }) => {
            let init = match (value(argument), is_boxed, shape) {
                (value, false, _) => field_init(argument, &value),
                (value, true, Shape::Nullable) => quote!(#ident: #value.map(Box::new)),
                (value, true, _) => quote!(#ident: Box::new(#value)),
            };
            quote!(#init,)
        }
        FieldKind::Value(_) | FieldKind::OptionalConstant(_) => quote!(#ident: Default::default(),),
    }
}

fn field_setters(field: &ObjectField<'_>) -> Option<TokenStream> {
    let Setter { ident, docs, argument, null } = field.setter.as_ref()?;
    let (FieldKind::Value(FieldValue { is_boxed, shape, .. }), Some(argument)) = (&field.kind, argument)
    else {
        return Some(quote! {
            #docs
            pub fn #ident(mut self) -> Self {
                self.#ident = true;
                self
            }
        });
    };
    let value = if *is_boxed { boxed(value(argument)) } else { value(argument) };
    let value = match shape {
        Shape::Plain | Shape::Rest => value,
        Shape::Nullable | Shape::Optional | Shape::Remembered => quote!(Some(#value)),
        Shape::Presence => quote!(Presence::Value(#value)),
    };
    let generics = generics([argument]);
    let null = null.as_ref().map(|null| null_setter(field, null, *shape));
    let maybe = shape.is_optional().then(|| maybe_setter(ident, Some(argument)));
    Some(quote! {
        #docs
        pub fn #ident #generics(mut self, #argument) -> Self {
            self.#ident = #value;
            self
        }
        #null
        #maybe
    })
}

fn boxed(value: TokenStream) -> TokenStream {
    quote!(Box::new(#value))
}

fn null_setter(field: &ObjectField<'_>, setter: &NullSetter, shape: Shape) -> TokenStream {
    let (ObjectField { key, ident: field, .. }, NullSetter { ident, docs }) = (field, setter);
    let null = if shape == Shape::Presence { quote!(Presence::Null) } else { quote!(None) };
    let remember = (shape == Shape::Remembered).then(|| quote!(self.extra.mark_null(#key);));
    quote! {
        #docs
        pub fn #ident(mut self) -> Self {
            self.#field = #null;
            #remember
            self
        }
    }
}
