//! Which keywords a document uses, and which there are.

use std::collections::BTreeSet;

use codegen::openapi::keywords::{self as words, ALL, ANYWHERE, Vocabulary};
use serde_json::Value;

/// Every keyword with the kind of object that holds it; the extensions that stand anywhere count once.
pub(crate) fn all() -> BTreeSet<String> {
    let own = ALL.iter().flat_map(|kind| kind.keywords.iter().map(|keyword| named(kind, keyword)));
    own.chain(ANYWHERE.iter().map(|keyword| (*keyword).to_owned())).collect()
}

/// The extensions alone.
pub(crate) fn extensions() -> BTreeSet<&'static str> {
    let all = ALL.iter().flat_map(|kind| kind.keywords).chain(ANYWHERE).copied();
    all.filter(|keyword| keyword.starts_with("x-")).collect()
}

/// Adds what a document uses.
pub(crate) fn collect(document: &str, used: &mut BTreeSet<String>) {
    let root: Value = serde_json::from_str(document).expect("a golden's input is JSON");
    walk(&words::DOCUMENT, &root, used);
}

fn named(kind: &Vocabulary, keyword: &str) -> String {
    format!("`{keyword}` in {}", kind.name)
}

/// What the value of a keyword holds.
enum Holds {
    /// Nothing that has keywords.
    Data,
    One(&'static Vocabulary),
    List(&'static Vocabulary),
    Map(&'static Vocabulary),
}

fn walk(kind: &'static Vocabulary, value: &Value, used: &mut BTreeSet<String>) {
    let Value::Object(members) = value else { return };
    let kind = if members.contains_key("$ref") && kind.name != words::SCHEMA.name {
        &words::REFERENCE
    } else {
        kind
    };
    for (keyword, value) in members {
        assert!(kind.allows(keyword), "`{keyword}` does not belong in {}", kind.name);
        if ANYWHERE.contains(&keyword.as_str()) {
            used.insert(keyword.clone());
            continue;
        }
        used.insert(named(kind, keyword));
        match holds(kind, keyword) {
            Holds::Data => {}
            Holds::One(inner) => walk(inner, value, used),
            Holds::List(inner) => {
                value.as_array().into_iter().flatten().for_each(|item| walk(inner, item, used))
            }
            Holds::Map(inner) => {
                value.as_object().into_iter().flatten().for_each(|(_, item)| walk(inner, item, used))
            }
        }
    }
}

fn holds(kind: &Vocabulary, keyword: &str) -> Holds {
    match (kind.name, keyword) {
        (_, "info") => Holds::One(&words::INFO),
        (_, "contact") => Holds::One(&words::CONTACT),
        (_, "license") => Holds::One(&words::LICENSE),
        (_, "servers") => Holds::List(&words::SERVER),
        (_, "externalDocs") => Holds::One(&words::EXTERNAL_DOCS),
        (_, "components") => Holds::One(&words::COMPONENTS),
        (_, "paths") => Holds::Map(&words::PATH_ITEM),
        (_, "x-crate") => Holds::One(&words::CRATE),
        (_, "x-error-envelope") => Holds::One(&words::ERROR_ENVELOPE),
        (_, "x-retry") => Holds::One(&words::RETRY),
        (_, "wait-headers") => Holds::List(&words::WAIT_HEADER),
        (_, "x-paging") => Holds::One(&words::PAGING),
        (kind, "tags") if kind == words::DOCUMENT.name => Holds::List(&words::TAG),
        (kind, _) if kind == words::COMPONENTS.name => Holds::Map(component(keyword)),
        (kind, _) if kind == words::SCHEMA.name => in_schema(keyword),
        (_, "parameters") => Holds::List(&words::PARAMETER),
        (_, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => {
            Holds::One(&words::OPERATION)
        }
        (_, "requestBody") => Holds::One(&words::REQUEST_BODY),
        (_, "responses") => Holds::Map(&words::RESPONSE),
        (_, "content") => Holds::Map(&words::MEDIA_TYPE),
        (_, "encoding") => Holds::Map(&words::ENCODING),
        (_, "variables") => Holds::Map(&words::SERVER_VARIABLE),
        (_, "headers") => Holds::Map(&words::HEADER),
        (_, "schema") => Holds::One(&words::SCHEMA),
        (_, "examples") => Holds::Map(&words::EXAMPLE),
        _ => Holds::Data,
    }
}

fn component(section: &str) -> &'static Vocabulary {
    match section {
        "schemas" => &words::SCHEMA,
        "parameters" => &words::PARAMETER,
        "responses" => &words::RESPONSE,
        "requestBodies" => &words::REQUEST_BODY,
        "headers" => &words::HEADER,
        "securitySchemes" => &words::SECURITY_SCHEME,
        "examples" => &words::EXAMPLE,
        other => panic!("components have no section `{other}`"),
    }
}

fn in_schema(keyword: &str) -> Holds {
    match keyword {
        "properties" => Holds::Map(&words::SCHEMA),
        // True and false are values of this keyword, too: they hold nothing.
        "additionalProperties" | "items" => Holds::One(&words::SCHEMA),
        "anyOf" | "oneOf" => Holds::List(&words::SCHEMA),
        "discriminator" => Holds::One(&words::DISCRIMINATOR),
        "externalDocs" => Holds::One(&words::EXTERNAL_DOCS),
        _ => Holds::Data,
    }
}
