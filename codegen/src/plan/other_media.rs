//! The media types beside the usual ones: what sends a body as one, and what asks for a response in one.

use proc_macro2::Ident;

use super::Context;
use super::docs::DocText;
use super::imports::Imports;
use super::names::OperationNames;
use super::response::kind;
use super::rust_type::{RustType, rust_type};
use crate::model::Operation;
use crate::text::code;

/// What sends the body under another media type.
#[derive(Debug)]
pub(crate) struct OtherType<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    pub(crate) media_type: &'a str,
}

/// What asks for the response in another media type.
#[derive(Debug)]
pub(crate) struct OtherResponse<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: DocText,
    pub(crate) media_type: String,
    pub(crate) ty: RustType,
    /// The variant of the runtime's `ResponseKind`.
    pub(crate) kind: &'static str,
}

pub(super) fn other_types<'a>(operation: &'a Operation, names: &'a OperationNames) -> Vec<OtherType<'a>> {
    let types = operation.body.iter().flat_map(|body| &body.other_types).zip(&names.other_types);
    let types = types.map(|(media_type, ident)| OtherType {
        ident,
        docs: DocText::line(&format!("Sends the body as {}.", code(media_type))),
        media_type,
    });
    types.collect()
}

pub(super) fn other_responses<'a>(
    context: &Context<'_>,
    operation: &Operation,
    names: &'a OperationNames,
    imports: &mut Imports,
) -> Vec<OtherResponse<'a>> {
    let others = operation.other_responses().into_iter().zip(&names.other_responses);
    let others = others.map(|(other, ident)| {
        let sends = format!("Sends the call and asks for the response as {}.", code(&other.media_type));
        let errors = ["# Errors".to_owned(), "As for `send`.".to_owned()];
        OtherResponse {
            ident,
            docs: DocText::line(&sends).and(&[errors.to_vec()]),
            media_type: other.media_type,
            ty: rust_type(context, &other.ty, imports),
            kind: kind(other.media, false),
        }
    });
    others.collect()
}
