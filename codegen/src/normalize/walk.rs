//! A walk over the parts of a document by what the standard says they are.

use crate::source::{Content, Draft};

/// A kind of object that holds schemas, or holds what holds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    /// A parameter or a header of a response.
    Parameter,
    RequestBody,
    Response,
    MediaType,
    Schema,
}

/// How a member holds parts of a kind.
#[derive(Clone, Copy, Debug)]
enum Holds {
    One,
    List,
    /// Under names of the document's own.
    Map,
}

/// What the members of each kind hold.
fn members(kind: Kind) -> &'static [(&'static str, Holds, Kind)] {
    use Holds::{List, Map, One};
    use Kind::{Components, MediaType, Operation, Parameter, PathItem, RequestBody, Response, Schema};
    match kind {
        Kind::Document => &[("paths", Map, PathItem), ("components", One, Components)],
        Components => &[
            ("schemas", Map, Schema),
            ("parameters", Map, Parameter),
            ("headers", Map, Parameter),
            ("requestBodies", Map, RequestBody),
            ("responses", Map, Response),
            ("pathItems", Map, PathItem),
        ],
        PathItem => &[
            ("parameters", List, Parameter),
            ("get", One, Operation),
            ("put", One, Operation),
            ("post", One, Operation),
            ("delete", One, Operation),
            ("options", One, Operation),
            ("head", One, Operation),
            ("patch", One, Operation),
            ("trace", One, Operation),
        ],
        Operation => &[
            ("parameters", List, Parameter),
            ("requestBody", One, RequestBody),
            ("responses", Map, Response),
        ],
        Parameter => &[("schema", One, Schema), ("content", Map, MediaType)],
        RequestBody => &[("content", Map, MediaType)],
        Response => &[("content", Map, MediaType), ("headers", Map, Parameter)],
        MediaType => &[("schema", One, Schema)],
        Schema => &[
            ("properties", Map, Schema),
            ("patternProperties", Map, Schema),
            ("$defs", Map, Schema),
            ("definitions", Map, Schema),
            ("additionalProperties", One, Schema),
            ("items", One, Schema),
            ("prefixItems", List, Schema),
            ("allOf", List, Schema),
            ("anyOf", List, Schema),
            ("oneOf", List, Schema),
        ],
    }
}

/// Visits each part below a part of `kind`, and the part itself last.
pub(super) fn parts(part: &mut Draft, kind: Kind, visit: &mut impl FnMut(&mut Draft, Kind)) {
    within(part, kind, &mut |part, kind| parts(part, kind, visit));
    visit(part, kind);
}

/// Visits a part of `kind`, and then each part below it: also those that the visit put there.
pub(super) fn outer_first(part: &mut Draft, kind: Kind, visit: &mut impl FnMut(&mut Draft, Kind)) {
    visit(part, kind);
    within(part, kind, &mut |part, kind| outer_first(part, kind, visit));
}

/// Visits what a part holds itself.
fn within(part: &mut Draft, kind: Kind, visit: &mut dyn FnMut(&mut Draft, Kind)) {
    for &(key, holds, inner) in members(kind) {
        let Some(member) = part.get_mut(key) else { continue };
        match (holds, &mut member.content) {
            // Whether there are others at all, and not what they are.
            (Holds::One, Content::Boolean(_)) if key == "additionalProperties" => {}
            (Holds::One, _) => visit(member, inner),
            (Holds::List, Content::Array(items)) => {
                items.iter_mut().for_each(|item| visit(item, inner));
            }
            (Holds::Map, Content::Object(members)) => {
                members.values_mut().for_each(|value| visit(value, inner));
            }
            // The reader says that it is of the wrong kind.
            _ => {}
        }
    }
}

/// Visits each schema of a document, inner ones first.
pub(super) fn schemas(document: &mut Draft, visit: &mut impl FnMut(&mut Draft)) {
    parts(document, Kind::Document, &mut |part, kind| {
        if kind == Kind::Schema {
            visit(part);
        }
    });
}
