//! `enum` and `const`: the values that are written out, and a type that fits them.

use super::types;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Content, Draft, Object};

/// Makes `type` and the listed values say the same.
pub(super) fn settle(schema: &mut Draft, diagnostics: &mut Diagnostics) {
    constant(schema);
    let Some(values) = schema.get("enum").and_then(Draft::array) else { return };
    let null = values.iter().any(|value| matches!(value.content, Content::Null));
    let kinds: Vec<&str> = values.iter().filter_map(kind).collect();
    let listed: Vec<String> = values.iter().filter_map(text).map(|text| format!("- `{text}`")).collect();
    let origin = schema.origin;
    let types_allow_null = schema.get("type").is_some_and(allows_null);
    match one_of(&kinds) {
        None if null && kinds.is_empty() => {
            schema.take("enum");
            schema.set("type", Draft::text(origin, "null"));
        }
        Some("string" | "integer") if types::of(schema).is_none() => {}
        Some(word @ ("string" | "integer")) if types::of(schema) == Some(word) => {
            types::set(schema, word, null || types_allow_null, origin);
            if types_allow_null && !null {
                let null = Draft::made(origin, Content::Null);
                schema
                    .get_mut("enum")
                    .and_then(Draft::array_mut)
                    .into_iter()
                    .for_each(|it| it.push(null.clone()));
            }
        }
        found => {
            // A value of another type than the schema's own is a slip of the document, and only the type counts.
            if types::of(schema).is_none()
                && let Some(found) = found
            {
                types::set(schema, found, null, origin);
            }
            let place = schema.get("enum").map_or_else(|| schema.place(), Draft::place);
            let message = "the values of this `enum` are neither all strings nor all integers";
            let help = "any value of their type is read; its documentation lists those that are known";
            diagnostics.push(Diagnostic::warning("unchecked-enum", message, place).with_help(help));
            schema.take("enum");
            describe(schema, &listed);
        }
    }
}

/// A choice between constants is an `enum` whose values have names and descriptions: these go to the description.
pub(super) fn list(schema: &mut Draft) {
    for keyword in ["oneOf", "anyOf"] {
        let Some(members) = schema.get(keyword).and_then(Draft::array) else { continue };
        let is_null = |member: &&Draft| member.get("type").is_some_and(|it| it.as_text() == Some("null"));
        let constants: Vec<&Draft> = members.iter().filter(|member| !is_null(member)).collect();
        let kinds: Vec<&str> = constants.iter().filter_map(|member| kind(member.get("const")?)).collect();
        let Some(found) = one_of(&kinds).filter(|_| kinds.len() == constants.len() && kinds.len() > 1) else {
            continue;
        };
        let has_null = constants.len() < members.len();
        let mut values: Vec<Draft> =
            constants.iter().filter_map(|member| member.get("const").cloned()).collect();
        let told: Vec<String> = constants.iter().filter_map(|member| told(member)).collect();
        let names = names(&constants).filter(|_| found == "integer" && !schema.has("x-enum-names"));
        let origin = schema.origin;
        if has_null {
            values.push(Draft::made(origin, Content::Null));
        }
        schema.take(keyword);
        schema.take("discriminator");
        let own = schema.take("type").and_then(|own| own.as_text().map(str::to_owned));
        types::set(schema, own.as_deref().unwrap_or(found), has_null, origin);
        schema.set("enum", Draft::made(origin, Content::Array(values)));
        if let Some(names) = names {
            schema.set("x-enum-names", Draft::made(origin, Content::Object(names)));
        }
        describe(schema, &told);
    }
}

/// A line of a list: the value, and what is said of it.
fn told(constant: &Draft) -> Option<String> {
    let value = text(constant.get("const")?)?;
    let text = |key: &str| constant.get(key).and_then(Draft::as_text).filter(|text| *text != value);
    let words: Vec<&str> = [text("title"), text("description")].into_iter().flatten().collect();
    (!words.is_empty()).then(|| format!("- `{value}`: {}", words.join(": ").replace('\n', " ")))
}

/// The text of a listed value.
fn text(value: &Draft) -> Option<String> {
    match &value.content {
        Content::String(text) | Content::Number(text) => Some(text.clone()),
        Content::Boolean(value) => Some(value.to_string()),
        _ => None,
    }
}

/// How many characters a title may have to be a name.
const LONGEST_NAME: usize = 40;

/// The titles as names of the values, if each has one: an integer has no other.
fn names(constants: &[&Draft]) -> Option<Object> {
    let names = constants.iter().map(|constant| {
        let title = constant.get("title")?;
        let is_name = title.as_text()?.chars().count() <= LONGEST_NAME;
        is_name.then_some((text(constant.get("const")?)?, title.clone()))
    });
    names.collect()
}

fn describe(schema: &mut Draft, told: &[String]) {
    if told.is_empty() {
        return;
    }
    let origin = schema.get("description").map_or(schema.origin, |description| description.origin);
    let before = schema.get("description").and_then(Draft::as_text).map(|text| format!("{text}\n\n"));
    let text = format!("{}{}", before.unwrap_or_default(), told.join("\n"));
    schema.set("description", Draft::text(origin, text));
}

/// A constant says more than a list, and null is a type.
fn constant(schema: &mut Draft) {
    let Some(value) = schema.get("const") else { return };
    if let Content::Null = value.content {
        let origin = schema.origin;
        schema.take("const");
        schema.take("enum");
        schema.set("type", Draft::text(origin, "null"));
        return;
    }
    if kind(value).is_none() {
        // An object or an array.
        schema.take("const");
        return;
    }
    schema.take("enum");
}

fn allows_null(types: &Draft) -> bool {
    types.array().is_some_and(|words| words.iter().any(|word| word.as_text() == Some("null")))
}

/// The type of a listed value; none for null, arrays and objects.
fn kind(value: &Draft) -> Option<&'static str> {
    match &value.content {
        Content::String(_) => Some("string"),
        Content::Boolean(_) => Some("boolean"),
        Content::Number(text) if text.parse::<i64>().is_ok() => Some("integer"),
        Content::Number(_) => Some("number"),
        _ => None,
    }
}

/// The one type that holds all of them.
fn one_of(kinds: &[&'static str]) -> Option<&'static str> {
    let first = *kinds.first()?;
    if kinds.iter().all(|kind| *kind == first) {
        return Some(first);
    }
    kinds.iter().all(|kind| ["integer", "number"].contains(kind)).then_some("number")
}
