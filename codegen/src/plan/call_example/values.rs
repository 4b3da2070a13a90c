//! Values as callers write them.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

use crate::model::{Access, EnumType, Field, ObjectType, Presence, TypeId, TypeKind, TypeRef, UnionType};
use crate::plan::Context;
use crate::plan::names::{clearer, plain};
use crate::plan::object::required;

/// Writes values as callers write them, and notes the types that they name.
pub(super) struct Writer<'c, 'a> {
    pub(super) context: &'c Context<'a>,
    pub(super) models: BTreeSet<String>,
}

/// Where a value stands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Position {
    /// An argument by itself, which converts.
    Alone,
    /// One of several that must have one type.
    Among,
}

impl Writer<'_, '_> {
    pub(super) fn value(&mut self, ty: &TypeRef, json: &Value, position: Position) -> Option<TokenStream> {
        let context = self.context;
        match context.resolve(ty) {
            TypeRef::String | TypeRef::Timestamp => json.as_str().map(|text| quote!(#text)),
            TypeRef::Boolean => json.as_bool().map(|value| quote!(#value)),
            TypeRef::Integer32 => Some(integer(i32::try_from(json.as_i64()?).ok()?.into())),
            TypeRef::Integer64 => json.as_i64().map(integer),
            TypeRef::Unsigned64 => json.as_i64().filter(|number| *number >= 0).map(integer),
            TypeRef::Number => number(json),
            TypeRef::Array(item) if position == Position::Alone => {
                let items = json.as_array().filter(|items| !items.is_empty())?;
                let items = items.iter().map(|json| self.among(item, json)).collect::<Option<Vec<_>>>()?;
                Some(quote!([#(#items),*]))
            }
            TypeRef::Map(values) if position == Position::Alone => {
                let members = json.as_object().filter(|members| !members.is_empty())?;
                let pairs = members.iter().map(|(key, json)| {
                    let value = self.among(values, json)?;
                    Some(quote!((#key, #value)))
                });
                let pairs = pairs.collect::<Option<Vec<_>>>()?;
                Some(quote!([#(#pairs),*]))
            }
            TypeRef::Nullable(inner) => match (json, context.resolve(inner)) {
                (Value::Null, _) => Some(quote!(None)),
                (json, TypeRef::Boolean | TypeRef::Integer32 | TypeRef::Integer64) => {
                    let value = self.value(inner, json, position)?;
                    Some(quote!(Some(#value)))
                }
                _ => None,
            },
            TypeRef::Named(id) => self.named(*id, json, position),
            TypeRef::Array(_)
            | TypeRef::Map(_)
            | TypeRef::Any
            | TypeRef::Error
            | TypeRef::Bytes
            | TypeRef::File => None,
        }
    }

    /// A value that stands among others.
    fn among(&mut self, ty: &TypeRef, json: &Value) -> Option<TokenStream> {
        match (self.context.resolve(ty), json) {
            (TypeRef::Nullable(inner), Value::String(text))
                if *self.context.resolve(inner) == TypeRef::String =>
            {
                Some(quote!(Some(#text)))
            }
            (ty, json) => self.value(ty, json, Position::Among),
        }
    }

    fn named(&mut self, id: TypeId, json: &Value, position: Position) -> Option<TokenStream> {
        let context = self.context;
        match &context.api.ty(id).kind {
            TypeKind::Object(object) => {
                let members = json.as_object()?;
                let arguments = self.arguments(object, members)?;
                let setters = self.setters(object, &context.names.ty(id).members, members)?;
                let ty = self.model(id)?;
                Some(quote!(#ty::new(#(#arguments),*) #setters))
            }
            TypeKind::Enum(known) => self.known_value(id, known, json),
            TypeKind::Union(union) => self.variant(id, union, json, position),
            TypeKind::Untagged(_) | TypeKind::Alias(_) => None,
        }
    }

    fn known_value(&mut self, id: TypeId, known: &EnumType, json: &Value) -> Option<TokenStream> {
        let at = known.values.iter().position(|value| known.json(value) == *json)?;
        let (ty, variant) = (self.model(id)?, &self.context.names.ty(id).members[at]);
        Some(quote!(#ty::#variant))
    }

    /// The object of a variant, which converts where it stands alone and no other variant holds the same.
    fn variant(
        &mut self,
        id: TypeId,
        union: &UnionType,
        json: &Value,
        position: Position,
    ) -> Option<TokenStream> {
        let tag = json.get(&union.tag)?.as_str()?;
        let at = union.variants.iter().position(|variant| variant.tags.iter().any(|known| known == tag))?;
        let held = union.variants[at].ty;
        let object = self.named(held, json, position)?;
        let is_shared = union.variants.iter().filter(|variant| variant.ty == held).count() > 1;
        if position == Position::Alone && !is_shared {
            return Some(object);
        }
        let (ty, variant) = (self.model(id)?, &self.context.names.ty(id).members[at]);
        Some(quote!(#ty::#variant(#object)))
    }

    /// What `new` takes.
    pub(super) fn arguments(
        &mut self,
        object: &ObjectType,
        members: &Map<String, Value>,
    ) -> Option<Vec<TokenStream>> {
        let arguments =
            required(object).map(|(_, field)| match (field.presence, members.get(&field.name)?) {
                (Presence::RequiredNullable, json) => {
                    self.value(&TypeRef::Nullable(Box::new(field.ty.clone())), json, Position::Alone)
                }
                (_, json) => self.value(&field.ty, json, Position::Alone),
            });
        arguments.collect()
    }

    /// A setter for each member that is not required; `idents` are the setters by field.
    pub(super) fn setters(
        &mut self,
        object: &ObjectType,
        idents: &[Ident],
        members: &Map<String, Value>,
    ) -> Option<TokenStream> {
        let setters = members.iter().map(|(key, json)| {
            let (field, ident) = object.named().zip(idents).find(|(field, _)| field.name == *key)?;
            self.setter(field, ident, json)
        });
        setters.collect()
    }

    /// Nothing where the constructor has set the member.
    fn setter(&mut self, field: &Field, ident: &Ident, json: &Value) -> Option<TokenStream> {
        let is_required = field.presence.is_required();
        match &field.constant {
            _ if field.access == Access::Received => None,
            Some(constant) if constant.json() != *json => None,
            _ if is_required => Some(TokenStream::new()),
            Some(_) => Some(quote!(.#ident())),
            None if json.is_null() => {
                let clear = field.presence.is_nullable().then(|| clearer(ident))?;
                Some(quote!(.#clear()))
            }
            None => {
                let value = self.value(&field.ty, json, Position::Alone)?;
                Some(quote!(.#ident(#value)))
            }
        }
    }

    /// The name of a type that is at the root of the crate.
    fn model(&mut self, id: TypeId) -> Option<Ident> {
        let names = self.context.names.ty(id);
        let is_plain = names.is_at_root && !["None", "Some"].contains(&plain(&names.published).as_str());
        is_plain.then(|| {
            self.models.insert(names.published.to_string());
            names.published.clone()
        })
    }
}

fn integer(value: i64) -> TokenStream {
    let literal = Literal::u64_unsuffixed(value.unsigned_abs());
    if value < 0 { quote!(-#literal) } else { quote!(#literal) }
}

fn number(json: &Value) -> Option<TokenStream> {
    if let Some(value) = json.as_i64() {
        return i32::try_from(value).is_ok().then(|| integer(value));
    }
    let value = json.as_f64().filter(|value| value.is_finite())?;
    let literal = Literal::f64_unsuffixed(value.abs());
    Some(if value < 0.0 { quote!(-#literal) } else { quote!(#literal) })
}
