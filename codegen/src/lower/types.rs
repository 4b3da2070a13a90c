//! Schemas to types.

use super::Lowering;
use super::choices::Choice;
use super::docs;
use super::name::Name;
use super::references::Schemas;
use crate::diagnostic::Diagnostic;
use crate::model::{Direction, EnumScalar, EnumType, EnumValue, SentAs, TypeDef, TypeId, TypeKind, TypeRef};
use crate::openapi::{self, Constant, EnumSchema, Scalar, Schema, SchemaKind};

/// How many arrays and maps may stand within one another without a name between them. Types that nest deeper are a burden for readers, and for compilers.
const DEEPEST: usize = 16;

impl<'d> Lowering<'d, '_> {
    /// Makes the types of all components. Their ids are their indexes, so that references need no order.
    pub(super) fn components(&mut self) {
        let document = self.document;
        let components = &document.components.schemas;
        let definition =
            |(name, schema): (&String, &Schema)| definition(&self.schemas, schema, &Name::published(name));
        self.types = components.iter().map(definition).collect();
        for (index, (name, schema)) in components.iter().enumerate() {
            let id = TypeId(index);
            if self.schemas.is_cyclic(id) {
                self.set_kind(id, TypeKind::Alias(TypeRef::Error));
            } else {
                // What stands within it is named after it as Rust knows it.
                let stem = schema.rust_name.as_deref().map_or_else(|| Name::published(name), Name::given);
                let kind = self.kind(schema, &stem);
                self.set_kind(id, kind);
                self.note_examples(schema, &TypeRef::Named(id));
            }
        }
    }

    /// The type of a place that holds values of a schema, null included.
    pub(super) fn value(&mut self, schema: &'d Schema, name: &Name) -> TypeRef {
        let ty = self.present(schema, name);
        if self.follow(schema).nullable { TypeRef::Nullable(Box::new(ty)) } else { ty }
    }

    /// The type of a value that is not null.
    pub(super) fn present(&mut self, schema: &'d Schema, name: &Name) -> TypeRef {
        match &schema.kind {
            SchemaKind::Broken => TypeRef::Error,
            SchemaKind::Null | SchemaKind::Any => TypeRef::Any,
            SchemaKind::Scalar(kind) => scalar(*kind),
            SchemaKind::Array(_) | SchemaKind::Map(_) if nesting(schema) > DEEPEST => self.too_nested(schema),
            SchemaKind::Array(items) => TypeRef::Array(Box::new(self.value(items, &name.item()))),
            SchemaKind::Map(values) => TypeRef::Map(Box::new(self.value(values, &name.value()))),
            SchemaKind::Reference(reference) => {
                self.schemas.target(reference).map_or(TypeRef::Error, |(id, _)| TypeRef::Named(id))
            }
            SchemaKind::Constant(Constant::String(_)) | SchemaKind::Enum(_) | SchemaKind::Object(_) => {
                self.inline(schema, name)
            }
            SchemaKind::Constant(_) => self.constant_elsewhere(schema),
            SchemaKind::AnyOf(_) | SchemaKind::OneOf(..) => match self.choice(schema) {
                Choice::Single(only) => self.present(only, &name.inner()),
                Choice::OpenEnum(_) | Choice::Union(..) => self.inline(schema, name),
                Choice::Broken => TypeRef::Error,
            },
        }
    }

    /// What a type of its own is.
    fn kind(&mut self, schema: &'d Schema, name: &Name) -> TypeKind {
        match &schema.kind {
            SchemaKind::Object(object) => TypeKind::Object(self.object(object, name)),
            SchemaKind::Enum(values) => TypeKind::Enum(enumeration(values, false)),
            SchemaKind::Constant(Constant::String(value)) => TypeKind::Enum(single(value, schema)),
            SchemaKind::AnyOf(_) | SchemaKind::OneOf(..) => match self.choice(schema) {
                Choice::Single(only) => self.kind(only, name),
                Choice::OpenEnum(values) => TypeKind::Enum(enumeration(values, true)),
                Choice::Union(members, discriminator) => self.union(schema, members, discriminator, name),
                Choice::Broken => TypeKind::Alias(TypeRef::Error),
            },
            _ => TypeKind::Alias(self.present(schema, name)),
        }
    }

    /// A type for an inline schema.
    pub(super) fn inline(&mut self, schema: &'d Schema, name: &Name) -> TypeRef {
        let node = schema.place.node;
        if let Some(id) = self.inline.get(&node) {
            return TypeRef::Named(*id);
        }
        let id = TypeId(self.types.len());
        self.inline.insert(node, id);
        self.types.push(definition(&self.schemas, schema, name));
        let kind = self.kind(schema, name);
        self.set_kind(id, kind);
        self.note_examples(schema, &TypeRef::Named(id));
        TypeRef::Named(id)
    }

    fn set_kind(&mut self, id: TypeId, kind: TypeKind) {
        if let Some(definition) = self.types.get_mut(id.0) {
            definition.kind = kind;
        }
    }

    /// A constant where no field or parameter could write it by itself. A string becomes a type of one value; the others have no such type.
    fn constant_elsewhere(&mut self, schema: &Schema) -> TypeRef {
        let message = "a constant that is not a string can only be a property or a parameter, and never null";
        let diagnostic = Diagnostic::new(message, schema.place);
        let help = "write its `type` and say in `description` which value it has";
        self.diagnostics.push(diagnostic.with_help(help).tolerable_as("constant-elsewhere"));
        match &schema.kind {
            SchemaKind::Constant(Constant::Boolean(_)) => TypeRef::Boolean,
            SchemaKind::Constant(Constant::Integer(_)) => TypeRef::Integer64,
            _ => TypeRef::Any,
        }
    }

    fn too_nested(&mut self, schema: &Schema) -> TypeRef {
        let message = format!("more than {DEEPEST} arrays and maps within one another");
        self.diagnostics.push(
            Diagnostic::new(message, schema.place).with_help("move inner ones to `components.schemas`"),
        );
        TypeRef::Error
    }

    /// The definition behind a type, whatever other names it has.
    pub(super) fn behind<'a>(&'a self, ty: &'a TypeRef) -> Behind<'a> {
        let mut ty = ty;
        while let TypeRef::Named(id) = ty {
            match self.types.get(id.0) {
                Some(TypeDef { kind: TypeKind::Alias(inner), .. }) => ty = inner,
                Some(definition) => return Behind::Definition(*id, definition),
                None => break,
            }
        }
        Behind::Other(ty)
    }
}

/// What a type is when its aliases are resolved.
pub(super) enum Behind<'a> {
    /// An object, enum or union.
    Definition(TypeId, &'a TypeDef),
    /// Anything else; never named.
    Other(&'a TypeRef),
}

/// How many arrays and maps stand within one another.
fn nesting(schema: &Schema) -> usize {
    let mut schema = schema;
    let mut count = 0;
    while let SchemaKind::Array(inner) | SchemaKind::Map(inner) = &schema.kind {
        (schema, count) = (inner, count + 1);
    }
    count
}

/// A type whose kind is still to be found.
fn definition(schemas: &Schemas<'_>, schema: &Schema, name: &Name) -> TypeDef {
    let sent_as = schema.sent_as.as_ref().and_then(|reference| schemas.target(reference));
    TypeDef {
        schema_name: name.text().to_owned(),
        rust_name: schema.rust_name.clone().filter(|_| name.takes_rust_name),
        docs: docs::of_schema(schema),
        direction: Direction::default(),
        kind: TypeKind::Alias(TypeRef::Any),
        place: schema.place,
        examples: schema.annotations.examples.iter().map(|example| example.json.clone()).collect(),
        sent_as: sent_as.map(|(target, _)| SentAs { target, parts: Vec::new() }),
    }
}

pub(super) fn scalar(scalar: Scalar) -> TypeRef {
    match scalar {
        Scalar::String => TypeRef::String,
        Scalar::Timestamp => TypeRef::Timestamp,
        Scalar::Boolean => TypeRef::Boolean,
        Scalar::Integer32 => TypeRef::Integer32,
        Scalar::Integer64 => TypeRef::Integer64,
        Scalar::Unsigned64 => TypeRef::Unsigned64,
        Scalar::Number => TypeRef::Number,
    }
}

fn enumeration(schema: &EnumSchema, any_value: bool) -> EnumType {
    let value = |value: &openapi::EnumValue| EnumValue {
        value: value.value.value.clone(),
        rust_name: value.rust_name.clone(),
        place: value.value.place,
    };
    let scalar = if schema.has_integers { EnumScalar::Integer } else { EnumScalar::String };
    EnumType { scalar, values: schema.values.iter().map(value).collect(), any_value }
}

fn single(value: &str, schema: &Schema) -> EnumType {
    let value = EnumValue { value: value.to_owned(), rust_name: None, place: schema.place };
    EnumType { scalar: EnumScalar::String, values: vec![value], any_value: false }
}
