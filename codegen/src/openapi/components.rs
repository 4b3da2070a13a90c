//! `components`: what other parts refer to.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::body::{Example, Header, RequestBody, Response};
use super::keywords;
use super::members::Members;
use super::parameter::Parameter;
use super::read_schema;
use super::reference::{OrReference, or_reference};
use super::schema_object::Schema;
use super::security::SecurityScheme;
use crate::diagnostic::Diagnostics;
use crate::source::Node;

/// The components by name, in the document's order. Schemas with diagnostics stay in it, so that references to them are none.
#[derive(Clone, Debug, Default)]
pub struct Components {
    /// `schemas`
    pub schemas: IndexMap<String, Schema>,
    /// `parameters`
    pub parameters: IndexMap<String, OrReference<Parameter>>,
    /// `responses`
    pub responses: IndexMap<String, OrReference<Response>>,
    /// `requestBodies`
    pub request_bodies: IndexMap<String, OrReference<RequestBody>>,
    /// `headers`
    pub headers: IndexMap<String, OrReference<Header>>,
    /// `securitySchemes`
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// `examples`
    pub examples: IndexMap<String, OrReference<Example>>,
    /// Names of components that are there but could not be read, as `section/name`.
    pub broken: BTreeSet<String>,
}

impl Components {
    pub(super) fn read(node: Option<Node<'_>>, diagnostics: &mut Diagnostics) -> Self {
        let Some(members) = node.and_then(|node| Members::read(node, &keywords::COMPONENTS, diagnostics))
        else {
            return Self::default();
        };
        let mut read = Self::default();
        let schemas = members.entries("schemas", diagnostics).iter();
        read.schemas = schemas.map(|e| (e.key.to_owned(), read_schema::read(e.value, diagnostics))).collect();
        let broken = &mut read.broken;
        read.parameters = shared(&members, "parameters", broken, diagnostics, Parameter::read);
        read.responses = shared(&members, "responses", broken, diagnostics, Response::read);
        read.request_bodies = shared(&members, "requestBodies", broken, diagnostics, RequestBody::read);
        read.headers = shared(&members, "headers", broken, diagnostics, Header::read);
        read.examples = shared(&members, "examples", broken, diagnostics, Example::read);
        for entry in members.entries("securitySchemes", diagnostics).iter() {
            match SecurityScheme::read(entry.value, diagnostics) {
                Some(scheme) => drop(read.security_schemes.insert(entry.key.to_owned(), scheme)),
                None => drop(read.broken.insert(format!("securitySchemes/{}", entry.key))),
            }
        }
        read
    }

    /// Whether a component is there but could not be read: a reference to it is no diagnostic.
    pub fn is_broken(&self, section: &str, name: &str) -> bool {
        self.broken.contains(&format!("{section}/{name}"))
    }
}

fn shared<T>(
    components: &Members<'_>,
    section: &str,
    broken: &mut BTreeSet<String>,
    diagnostics: &mut Diagnostics,
    read: impl Fn(Node<'_>, &mut Diagnostics) -> Option<T>,
) -> IndexMap<String, OrReference<T>> {
    let mut map = IndexMap::new();
    for entry in components.entries(section, diagnostics).iter() {
        match or_reference(entry.value, section, diagnostics, &read) {
            Some(item) => drop(map.insert(entry.key.to_owned(), item)),
            None => drop(broken.insert(format!("{section}/{}", entry.key))),
        }
    }
    map
}
