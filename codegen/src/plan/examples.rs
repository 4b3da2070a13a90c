//! Examples of the document, each with the Rust type that reads and writes it.

use super::Context;
use crate::model::{Example, TypeRef};

/// The types of the examples, in the model's order, as code outside the emitted crate writes them where that crate is called `crate`.
pub(crate) fn example_types<'a>(context: &Context<'a>) -> Vec<(&'a Example, String)> {
    context.api.examples.iter().map(|example| (example, path(context, &example.ty))).collect()
}

fn path(context: &Context<'_>, ty: &TypeRef) -> String {
    match ty {
        TypeRef::String => "String".to_owned(),
        TypeRef::Boolean => "bool".to_owned(),
        TypeRef::Integer32 => "i32".to_owned(),
        TypeRef::Integer64 => "i64".to_owned(),
        TypeRef::Unsigned64 => "u64".to_owned(),
        TypeRef::Number => "client_runtime::Number".to_owned(),
        TypeRef::Timestamp => "client_runtime::Timestamp".to_owned(),
        TypeRef::Any | TypeRef::Error | TypeRef::Bytes | TypeRef::File => {
            "client_runtime::RawJson".to_owned()
        }
        TypeRef::Array(items) => format!("Vec<{}>", path(context, items)),
        TypeRef::Map(values) => format!("std::collections::BTreeMap<String, {}>", path(context, values)),
        TypeRef::Nullable(inner) => format!("Option<{}>", path(context, inner)),
        TypeRef::Named(id) => format!("crate::models::{}", context.names.ty(*id).published),
    }
}
