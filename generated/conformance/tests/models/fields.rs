//! Which key is read into which field: encoding back cannot tell when two are exchanged.

use serde_json::Value;

use crate::cover::variations;
use crate::document::Document;
use crate::json::Json;
use crate::schema::{SCHEMA, SCHEMA_FILE};
use crate::shape::Shape;
use crate::table::{TABLE, Way, codec};

#[test]
fn law_1_each_key_is_read_into_the_field_of_its_name() {
    let mut compared = 0;
    for component in TABLE.iter().map(|codec| codec.component()) {
        let documents = variations(component);
        let Some((first, others)) = documents.split_first() else { continue };
        for other in others {
            assert_eq!(changed_fields(first, other), changed_keys(first, other), "{first:?}\n{other:?}");
            compared += 1;
        }
    }
    assert!(compared > 100);
}

#[test]
fn law_1_each_value_of_an_enum_is_read_into_the_variant_of_its_name() {
    let document: Value = serde_json::from_str(&SCHEMA_FILE).unwrap();
    let mut compared = 0;
    for (component, found) in &SCHEMA.components {
        let Shape::Enum { values, .. } = &found.shape else { continue };
        let names = enum_names(&document["components"]["schemas"][component]).cloned().unwrap_or_default();
        for value in values {
            let text = format!("{value:?}");
            let variant = codec(component).read(Way::Str, text.as_bytes()).unwrap();
            let name = names[value].as_str().unwrap_or(value);
            assert_eq!(letters(&format!("{variant:?}")), letters(name), "{component}");
            compared += 1;
        }
    }
    assert!(compared > 30);
}

/// The names that a schema itself gives to the values of its enum.
fn enum_names(schema: &Value) -> Option<&Value> {
    match schema {
        Value::Object(members) => {
            members.get("x-enum-names").or_else(|| members.values().find_map(enum_names))
        }
        Value::Array(items) => items.iter().find_map(enum_names),
        _ => None,
    }
}

/// A name whatever its case.
fn letters(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
}

/// The keys at which two documents have different values; null and absence are none.
fn changed_keys(one: &Document, other: &Document) -> Vec<String> {
    let (one, other) = (Json::parse(&one.text).unwrap(), Json::parse(&other.text).unwrap());
    let value = |json: &Json<'_>, key: &str| {
        json.get(key).map(|value| value.raw.to_owned()).filter(|raw| raw != "null")
    };
    let mut keys: Vec<&str> = one.names().into_iter().chain(other.names()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys.retain(|key| value(&one, key) != value(&other, key));
    keys.into_iter().map(str::to_owned).collect()
}

/// The fields in which the values of two documents differ. What the name of a field is, `Debug` tells.
fn changed_fields(one: &Document, other: &Document) -> Vec<String> {
    let (one, other) = (fields(one), fields(other));
    assert_eq!(one.len(), other.len());
    let changed = one.into_iter().zip(other).filter(|(one, other)| one != other);
    let mut names: Vec<String> = changed.map(|((name, _), _)| name).collect();
    names.sort_unstable();
    names
}

/// The names of a value's fields, and how each is shown.
fn fields(document: &Document) -> Vec<(String, String)> {
    let held = codec(document.component).read(Way::Str, document.text.as_bytes()).unwrap();
    let shown = format!("{held:#?}");
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in shown.lines().filter(|line| line.starts_with("    ")) {
        match (line.strip_prefix("    ").and_then(|line| line.split_once(": ")), fields.last_mut()) {
            (Some((name, value)), _) if !name.starts_with([' ', '"']) => {
                fields.push((name.to_owned(), value.to_owned()));
            }
            (_, Some((_, shown))) => shown.push_str(line),
            (_, None) => panic!("not the form of a struct: {shown}"),
        }
    }
    // Beside unknown fields, it holds which of the others were null.
    fields.retain(|(name, _)| name != "extra");
    for (_, shown) in &mut fields {
        let compact: String = shown.split_whitespace().collect();
        if matches!(compact.as_str(), "None," | "Null," | "Absent," | "Some(null,),") {
            shown.clear();
        }
    }
    fields
}
