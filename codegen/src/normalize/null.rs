//! Places that hold null and nothing else.

use super::walk::{self, Kind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Content, Draft, Object};

/// Null is a member of a choice. Anywhere else a place that only holds null is one for any value.
pub(super) fn settle(document: &mut Draft, diagnostics: &mut Diagnostics) {
    walk::parts(document, Kind::Document, &mut |part, kind| {
        for place in places(part, kind) {
            let is_null = place.get("type").is_some_and(|types| types.as_text() == Some("null"));
            if !is_null {
                continue;
            }
            let message = "null is the only value here";
            let help = "any JSON is read; leave out what cannot be there, or name its type";
            diagnostics.push(Diagnostic::warning("only-null", message, place.place()).with_help(help));
            place.take("type");
        }
        if kind == Kind::MediaType && !part.has("schema") {
            let any = Draft::made(part.origin, Content::Object(Object::new()));
            part.set("schema", any);
        }
    });
}

/// The schemas that a part holds, those of choices aside.
fn places(part: &mut Draft, kind: Kind) -> Vec<&mut Draft> {
    let Some(members) = part.object_mut() else { return Vec::new() };
    let mut places = Vec::new();
    for (key, member) in members {
        match (kind, key.as_str()) {
            (Kind::Components, "schemas") | (Kind::Schema, "properties") => {
                places.extend(member.object_mut().into_iter().flat_map(|members| members.values_mut()));
            }
            (Kind::Schema, "items" | "additionalProperties")
            | (Kind::MediaType | Kind::Parameter, "schema") => places.push(member),
            _ => {}
        }
    }
    places
}
