//! Objects with named properties.

use std::collections::HashMap;

use super::{COMPARED, Fits};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::openapi::{ObjectSchema, Others, Property, described};
use crate::source::{Entries, Node};

impl<'d> Fits<'d> {
    pub(super) fn object(
        &mut self,
        object: &'d ObjectSchema,
        members: Entries<'d>,
        value: Node<'d>,
        found: &mut Vec<Diagnostic>,
    ) {
        let properties: HashMap<&str, &'d Property> =
            object.properties.iter().map(|property| (property.name.value.as_str(), property)).collect();
        let mut missing: Vec<&Property> =
            object.properties.iter().filter(|property| property.required).collect();
        if !missing.is_empty() {
            let present: HashMap<&str, ()> = members.iter().map(|member| (member.key, ())).collect();
            missing.retain(|property| !present.contains_key(property.name.value.as_str()));
        }
        for property in missing {
            let message = format!("`{}` is missing in {}", property.name.value, described(value));
            let missing = Diagnostic::new(message, value.place());
            found.push(missing.with_related("required at", property.name.place).with_help("add it"));
        }
        for member in members.iter() {
            match (properties.get(member.key), &object.others) {
                (Some(property), _) => self.check(&property.schema, member.value, found),
                (None, Others::Values(values)) => self.check(values, member.value, found),
                (None, Others::Nothing) => found.push(unknown(member.value, member.key, object)),
                (None, Others::Anything) => {}
            }
        }
    }
}

fn unknown(value: Node<'_>, key: &str, object: &ObjectSchema) -> Diagnostic {
    let known = object.properties.iter().map(|property| property.name.value.as_str()).take(COMPARED);
    let help =
        did_you_mean(key, known).unwrap_or_else(|| "leave it out, or add it to `properties`".to_owned());
    Diagnostic::new(format!("`{key}` is not a property of this object"), value.name_place()).with_help(help)
}
