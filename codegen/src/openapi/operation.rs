//! Operations: a method of a path.

use super::annotations::Description;
use super::body::{RequestBody, Response};
use super::extensions::Paging;
use super::keywords;
use super::members::{Members, Spanned};
use super::parameter::Parameter;
use super::path_item;
use super::reference::{OrReference, or_reference};
use super::security::{self, SecurityRequirement};
use super::server::{self, Server};
use super::values;
use crate::diagnostic::Diagnostics;
use crate::source::Node;
use crate::source::Place;

/// A call.
#[derive(Clone, Debug)]
pub struct Operation {
    /// In upper case.
    pub method: &'static str,
    /// `operationId`
    pub id: Option<Spanned<String>>,
    /// Summary, description, link, deprecation.
    pub text: Description,
    /// `tags`
    pub tags: Vec<Spanned<String>>,
    /// `parameters`
    pub parameters: Vec<OrReference<Parameter>>,
    /// `requestBody`
    pub body: Option<OrReference<RequestBody>>,
    /// `responses`
    pub responses: Responses,
    /// Whether all of `responses` could be read.
    pub has_all_responses: bool,
    /// `servers`
    pub servers: Vec<Server>,
    /// `security`
    pub security: Option<Vec<SecurityRequirement>>,
    /// `x-rust-name`
    pub rust_name: Option<String>,
    /// `x-resource`
    pub resource: Option<String>,
    /// `x-method`
    pub method_name: Option<String>,
    /// `x-idempotent`
    pub idempotent: Option<bool>,
    /// `x-paging`
    pub paging: Option<Paging>,
    /// Where the operation stands.
    pub place: Place,
}

impl Operation {
    pub(super) fn read(node: Node<'_>, method: &'static str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::OPERATION, diagnostics)?;
        let (responses, has_all_responses) = responses(&members, diagnostics);
        Some(Self {
            method,
            id: members.spanned("operationId", diagnostics),
            text: Description::read(&members, diagnostics),
            tags: members
                .list("tags", diagnostics)
                .iter()
                .filter_map(|node| values::spanned(node, diagnostics))
                .collect(),
            parameters: path_item::parameters(&members, diagnostics),
            body: members
                .get("requestBody")
                .and_then(|node| or_reference(node, "requestBodies", diagnostics, RequestBody::read)),
            responses,
            has_all_responses,
            servers: server::read_all(&members, diagnostics),
            security: members.get("security").map(|node| security::requirements(node, diagnostics)),
            rust_name: members.text("x-rust-name", diagnostics),
            resource: members.text("x-resource", diagnostics),
            method_name: members.text("x-method", diagnostics),
            idempotent: members.flag("x-idempotent", diagnostics),
            paging: members.get("x-paging").and_then(|node| Paging::read(node, diagnostics)),
            place: members.place(),
        })
    }
}

/// Responses by status as written; one that could not be read is none.
pub type Responses = Vec<(Spanned<String>, Option<OrReference<Response>>)>;

/// The responses, and whether all of them could be read.
fn responses(members: &Members<'_>, diagnostics: &mut Diagnostics) -> (Responses, bool) {
    let mut responses = Vec::new();
    let node = members.require("responses", diagnostics);
    let Some(entries) = node.and_then(|node| values::object(node, diagnostics)) else {
        return (responses, false);
    };
    for entry in entries.iter() {
        if keywords::ANYWHERE.contains(&entry.key) {
            values::text(entry.value, diagnostics);
            continue;
        }
        let status = Spanned { value: entry.key.to_owned(), place: entry.value.name_place() };
        responses.push((status, or_reference(entry.value, "responses", diagnostics, Response::read)));
    }
    let has_all = responses.iter().all(|(_, response)| response.is_some());
    (responses, has_all)
}
