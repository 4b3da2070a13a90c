//! `discriminator.mapping`: only what is a member of the union.

use super::inheritance;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Draft;

/// Drops entries that select nothing.
pub(super) fn settle(schema: &mut Draft, diagnostics: &mut Diagnostics) {
    let Some(members) = schema.get("oneOf").and_then(Draft::array) else { return };
    let named = |member: &Draft| member.get("$ref").and_then(Draft::as_text).and_then(inheritance::component);
    let members: Vec<String> = members.iter().filter_map(named).collect();
    let mapping = schema.get_mut("discriminator").and_then(|it| it.get_mut("mapping"));
    let Some(mapping) = mapping.and_then(Draft::object_mut) else { return };
    mapping.retain(|tag, target| {
        let Some(text) = target.as_text() else { return true };
        let name = inheritance::component(text).unwrap_or_else(|| text.to_owned());
        let is_member = members.contains(&name);
        if !is_member {
            let message = format!("the tag `{tag}` selects `{name}`, which is not a member of the union");
            let help = "what has this tag is kept as unknown; add it to `oneOf`";
            let place = target.place();
            diagnostics.push(Diagnostic::warning("unknown-mapping", message, place).with_help(help));
        }
        is_member
    });
}
