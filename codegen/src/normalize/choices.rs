//! `oneOf` and `anyOf`: members that differ, and a discriminator only where there is one to tell.

use crate::source::{Content, Draft, Object};

/// After merging nothing decisive stands beside a choice.
pub(super) fn settle(schema: &mut Draft) {
    for keyword in ["oneOf", "anyOf"] {
        let Some(members) = schema.get_mut(keyword).and_then(Draft::array_mut) else { continue };
        let all = std::mem::take(members);
        for member in all {
            if !members.iter().any(|known: &Draft| known.equals(&member)) {
                members.push(member);
            }
        }
        let (count, has_any) = (members.len(), members.iter().any(is_empty));
        if count == 0 || has_any {
            schema.take(keyword);
            schema.take("discriminator");
        }
        if count == 1 {
            schema.take("discriminator");
        }
    }
    let has_one_of = schema.has("oneOf");
    if !has_one_of && schema.has("discriminator") {
        match schema.take("anyOf") {
            Some(members) => schema.set("oneOf", members),
            None => drop(schema.take("discriminator")),
        }
    }
}

/// Whether it allows any value.
fn is_empty(schema: &Draft) -> bool {
    matches!(&schema.content, Content::Object(members) if Object::is_empty(members))
}
