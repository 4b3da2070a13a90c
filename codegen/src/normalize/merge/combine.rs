//! What two schemas say together.

use super::{Merger, parts};
use crate::diagnostic::Diagnostic;
use crate::normalize::{inheritance, types};
use crate::source::{Content, Draft, Object};

impl Merger<'_> {
    /// Adds to a schema what another one says.
    pub(super) fn combine(&mut self, whole: &mut Draft, part: Draft) {
        let Content::Object(members) = part.content else { return };
        for (key, value) in members {
            if whole.has(&key) {
                self.both(whole, &key, value);
            } else {
                whole.set(&key, value);
            }
        }
        settle_values(whole);
    }

    /// A keyword that both have.
    fn both(&mut self, whole: &mut Draft, key: &str, value: Draft) {
        if key == "type" {
            return self.types(whole, &value);
        }
        let origin = whole.origin;
        let Some(standing) = whole.get_mut(key) else { return };
        match key {
            _ if standing.equals(&value) => {}
            "properties" => {
                if let (Some(standing), Content::Object(members)) = (standing.object_mut(), value.content) {
                    members.into_iter().for_each(|(name, schema)| add_property(standing, name, schema));
                }
            }
            "required" => {
                let names = standing.array_mut().into_iter();
                names.for_each(|names| names.extend(value.array().unwrap_or_default().iter().cloned()));
            }
            "enum" => intersect(standing, &value),
            "items" => *standing = together(standing.clone(), value),
            "additionalProperties" => match (&standing.content, &value.content) {
                (Content::Object(one), Content::Object(_)) if !one.is_empty() => {
                    *standing = together(standing.clone(), value);
                }
                // What one part closes, another one opens: the whole has the properties of both.
                _ => *standing = Draft::made(origin, Content::Boolean(true)),
            },
            // The last one is that of the schema itself, or the most special.
            _ => *standing = value,
        }
    }

    /// The types that both allow.
    fn types(&mut self, whole: &mut Draft, other: &Draft) {
        let Some(standing) = whole.get("type") else { return };
        let (ours, theirs) = (words(standing), words(other));
        let mut common: Vec<&str> = ours.iter().copied().filter(|word| theirs.contains(word)).collect();
        let is_number = |words: &[&str]| words.iter().any(|word| ["number", "integer"].contains(word));
        if !common.iter().any(|word| *word != "null") && is_number(&ours) && is_number(&theirs) {
            common.insert(0, "integer");
        }
        if common.iter().all(|word| *word == "null") && !common.is_empty() && ours != theirs {
            common.clear();
        }
        let origin = standing.origin;
        let words = common.iter().map(|word| Draft::text(origin, *word));
        match common.as_slice() {
            [] => {
                let (one, two) = (ours.join(" or "), theirs.join(" or "));
                let message = format!("`allOf` asks for {one} and for {two}");
                let conflict = Diagnostic::new(message, other.place())
                    .with_related("the other type is at", standing.place())
                    .with_help("no value is both; correct one of them");
                self.diagnostics.push(conflict);
            }
            [only] => {
                let only = Draft::text(origin, *only);
                whole.set("type", only);
            }
            _ => {
                let words = Content::Array(words.collect());
                whole.set("type", Draft::made(origin, words));
            }
        }
    }
}

fn words(types: &Draft) -> Vec<&str> {
    match &types.content {
        Content::String(word) => vec![word],
        Content::Array(words) => words.iter().filter_map(Draft::as_text).collect(),
        _ => Vec::new(),
    }
}

fn add_property(properties: &mut Object, name: String, schema: Draft) {
    match properties.get_mut(&name) {
        Some(standing) => *standing = together(standing.clone(), schema),
        None => drop(properties.insert(name, schema)),
    }
}

/// A schema that says what both say. It is merged when the walk gets there.
fn together(one: Draft, two: Draft) -> Draft {
    if one.equals(&two) || parts::is_any(&two) && two.object().is_some_and(Object::is_empty) {
        return one;
    }
    let origin = two.origin;
    if parts::is_any(&one) {
        return two;
    }
    if let (true, Some(words)) = (parts::is_any(&two), two.object()) {
        let mut described = one;
        words.iter().for_each(|(key, value)| described.set(key, value.clone()));
        return described;
    }
    inheritance::object(origin, [("allOf", Draft::made(origin, Content::Array(vec![one, two])))])
}

/// Values that both list. If there is none, the documents's own mistake, the second list counts.
fn intersect(standing: &mut Draft, other: &Draft) {
    let theirs = other.array().unwrap_or_default();
    let is_theirs = |value: &Draft| theirs.iter().any(|their| their.equals(value));
    let common: Vec<Draft> =
        standing.array().unwrap_or_default().iter().filter(|value| is_theirs(value)).cloned().collect();
    standing.content = Content::Array(if common.is_empty() { theirs.to_vec() } else { common });
}

/// A constant says more than a list; a list of values and null in it agree with the type.
fn settle_values(whole: &mut Draft) {
    if whole.has("const") {
        whole.take("enum");
        if let Some(word) = types::of(whole).map(str::to_owned) {
            let origin = whole.origin;
            types::set(whole, &word, false, origin);
        }
    }
    let nullable = whole.get("type").is_some_and(|types| words(types).contains(&"null"));
    if let Some(values) = whole.get_mut("enum").and_then(Draft::array_mut)
        && !nullable
    {
        values.retain(|value| !matches!(value.content, Content::Null));
    }
    if whole.has("enum") && !whole.has("type") {
        let origin = whole.origin;
        types::set(whole, "string", false, origin);
    }
}
