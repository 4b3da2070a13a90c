//! Which components are sent and which are received: whatever can be reached from the one side or the other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

const SCHEMAS: &str = "#/components/schemas/";

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Direction {
    pub(crate) sent: bool,
    pub(crate) received: bool,
}

/// The direction of every component that a call mentions.
pub(crate) fn directions(document: &Value) -> BTreeMap<String, Direction> {
    let mut sent = BTreeSet::new();
    let mut received = BTreeSet::new();
    for item in document["paths"].as_object().unwrap().values() {
        reach(document, &item["parameters"], &mut sent);
        for (method, operation) in item.as_object().unwrap() {
            if method != "parameters" {
                reach(document, &operation["parameters"], &mut sent);
                reach(document, &operation["requestBody"], &mut sent);
                reach(document, &operation["responses"], &mut received);
            }
        }
    }
    if let Some(envelope) = document["x-error-envelope"]["schema"].as_str() {
        follow(document, envelope, &mut received);
    }
    let mut directions: BTreeMap<String, Direction> = BTreeMap::new();
    for name in named(sent) {
        directions.entry(name).or_default().sent = true;
    }
    for name in named(received) {
        directions.entry(name).or_default().received = true;
    }
    directions
}

/// Collects what `node` refers to, and what that refers to.
fn reach(document: &Value, node: &Value, reached: &mut BTreeSet<String>) {
    match node {
        Value::Array(items) => items.iter().for_each(|item| reach(document, item, reached)),
        Value::Object(members) => {
            for (key, value) in members {
                match (key.as_str(), value) {
                    // Data, not schemas.
                    ("example" | "examples" | "default" | "enum" | "const", _) => {}
                    ("$ref", Value::String(target)) => follow(document, target, reached),
                    // Its targets are those of `oneOf`.
                    ("discriminator", _) => {}
                    _ => reach(document, value, reached),
                }
            }
        }
        _ => {}
    }
}

fn follow(document: &Value, target: &str, reached: &mut BTreeSet<String>) {
    if reached.insert(target.to_owned()) {
        let pointer = target.strip_prefix('#').unwrap();
        reach(document, document.pointer(pointer).unwrap(), reached);
    }
}

fn named(reached: BTreeSet<String>) -> impl Iterator<Item = String> {
    reached.into_iter().filter_map(|target| target.strip_prefix(SCHEMAS).map(str::to_owned))
}
