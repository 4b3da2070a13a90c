//! The error of every call, with the API's own error type and body.

use super::Context;
use super::imports::Imports;
use super::rust_type::{RustType, rust_type};
use crate::model::TypeRef;

/// `error.rs`.
#[derive(Debug)]
pub(crate) struct Error {
    pub(crate) imports: Imports,
    /// The type of an error response's body.
    pub(crate) envelope: Option<RustType>,
    /// The enum of the API's error types.
    pub(crate) error_type: Option<RustType>,
}

pub(super) fn error(context: &Context<'_>) -> Error {
    let mut imports = Imports::next_to([]);
    let errors = &context.api.errors;
    let envelope = errors.body.as_ref().map(|ty| rust_type(context, ty, &mut imports));
    let error_type = errors.kinds.map(|id| rust_type(context, &TypeRef::Named(id), &mut imports));
    Error { imports, envelope, error_type }
}
