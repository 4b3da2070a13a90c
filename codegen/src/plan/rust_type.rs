//! How a type is written at one place.

use std::fmt;

use proc_macro2::Ident;

use super::Context;
use super::imports::Imports;
use crate::model::TypeRef;

/// A Rust type as it is written in one file.
#[derive(Clone, Debug)]
pub(crate) enum RustType {
    /// `()`.
    Unit,
    /// A name that is imported or always in scope, or a path: `String`.
    Name(&'static str),
    /// A type of the file itself.
    Own(Ident),
    /// A model of the crate.
    Model(ModelName),
    /// `Vec<Pet>`.
    Of(&'static str, Box<RustType>),
    /// A type of the runtime by its path: `client_runtime::Timestamp`.
    OfRuntime(&'static str),
    /// `BTreeMap<String, Pet>`.
    Map(Box<RustType>),
    /// `std::collections::BTreeMap<String, Pet>`.
    MapByPath(Box<RustType>),
}

/// A model as it is written in one file: by its name, or by its path where the file has something else of that name.
#[derive(Clone, Debug)]
pub(crate) struct ModelName {
    pub(crate) ident: Ident,
    pub(crate) by_path: bool,
}

impl fmt::Display for ModelName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.by_path { "crate::models::" } else { "" };
        write!(formatter, "{path}{}", self.ident)
    }
}

impl fmt::Display for RustType {
    /// As a reader writes it, without paths.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => formatter.write_str("()"),
            Self::Name(name) | Self::OfRuntime(name) => {
                formatter.write_str(name.rsplit("::").next().unwrap_or(name))
            }
            Self::Own(ident) => ident.fmt(formatter),
            Self::Model(name) => name.ident.fmt(formatter),
            Self::Of(outer, inner) => write!(formatter, "{outer}<{inner}>"),
            Self::Map(value) | Self::MapByPath(value) => write!(formatter, "BTreeMap<String, {value}>"),
        }
    }
}

/// A type as a reader writes it.
pub(crate) fn type_text(context: &Context<'_>, ty: &TypeRef) -> String {
    rust_type(context, ty, &mut Imports::by_path()).to_string()
}

impl RustType {
    pub(super) fn list(self) -> Self {
        Self::Of("Vec", Box::new(self))
    }

    pub(super) fn option(self) -> Self {
        Self::Of("Option", Box::new(self))
    }
}

/// The Rust type, with its names noted for the file's `use` lines.
pub(super) fn rust_type(context: &Context<'_>, ty: &TypeRef, imports: &mut Imports) -> RustType {
    match ty {
        TypeRef::String => RustType::Name("String"),
        TypeRef::Boolean => RustType::Name("bool"),
        TypeRef::Integer32 => RustType::Name("i32"),
        TypeRef::Integer64 => RustType::Name("i64"),
        TypeRef::Unsigned64 => RustType::Name("u64"),
        TypeRef::Number => imports.runtime_type("Number"),
        TypeRef::Timestamp => imports.runtime_type("Timestamp"),
        TypeRef::Any | TypeRef::Error => imports.runtime_type("RawJson"),
        TypeRef::Bytes => RustType::Name("client_runtime::bytes::Bytes"),
        TypeRef::File => RustType::Name("client_runtime::FilePart"),
        TypeRef::Array(item) => RustType::Of("Vec", Box::new(rust_type(context, item, imports))),
        TypeRef::Map(value) => {
            let value = Box::new(rust_type(context, value, imports));
            if imports.map() { RustType::MapByPath(value) } else { RustType::Map(value) }
        }
        TypeRef::Nullable(inner) => rust_type(context, inner, imports).option(),
        TypeRef::Named(id) => RustType::Model(imports.model(&context.names.ty(*id).ident)),
    }
}
