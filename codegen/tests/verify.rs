//! Pages against a schema: what agrees, what differs and where, and pages that cannot be understood.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use codegen::verify::{Page, Verdict, Verification, verify};
use serde_json::{Value, json};

const SCHEMA: &str = include_str!("verify/schema.json");
const CREATE: &str = include_str!("verify/create.txt");
const UPDATE: &str = include_str!("verify/update.txt");

fn page(name: &str, text: &str) -> Page {
    Page::read(name, text.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}

fn verified(schema: &str) -> Verification {
    let pages = [page("create.txt", CREATE), page("update.txt", UPDATE)];
    verify(schema.as_bytes(), &pages).unwrap_or_else(|report| panic!("{}", report.json("schema.json")))
}

/// Kind, owner and pointer of what disagrees.
fn differences(verification: &Verification) -> Vec<(String, String, String)> {
    let json = verification.json("schema.json");
    let facts = json["facts"].as_array().expect("facts").iter();
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    facts
        .filter(|fact| fact["verdict"] == "disagrees")
        .map(|fact| (text(&fact["kind"]), text(&fact["subject"]), text(&fact["schema"]["at"]["pointer"])))
        .collect()
}

#[test]
fn what_agrees_departs_and_is_silent_is_counted() {
    let verification = verified(SCHEMA);
    assert!(verification.holds(), "{}", verification.render("schema.json"));
    let count =
        |wanted: fn(&Verdict) -> bool| verification.facts().filter(|fact| wanted(&fact.verdict)).count();
    assert_eq!(count(|verdict| matches!(verdict, Verdict::Departs(..))), 2);
    assert!(count(|verdict| matches!(verdict, Verdict::Agrees(_))) > 100);
    assert!(count(|verdict| matches!(verdict, Verdict::Silent)) > 10);
    let json = verification.json("schema.json");
    let unconfirmed = json["unconfirmed"].as_array().expect("a list");
    assert_eq!(
        unconfirmed,
        &[
            json!({"what": "operation `deleteKiosk`", "source": "doc"}),
            json!({"what": "type `Problem`", "source": null})
        ]
    );
}

/// A change of the document, and the fact that it must be found at.
struct Change(&'static str, Value, &'static str, &'static str);

/// One change of every kind of fact, on both pages. Null removes; a key that ends with `→x` is renamed to `x`.
#[rustfmt::skip]
fn changes() -> Vec<Change> {
    vec![
        Change("/servers/0/url", json!("https://kiosks.example"), "server", "the API"),
        Change("/servers/0/url", json!("https://api.kiosks.example/v2"), "server", "the API"),
        Change("/paths/~1v1~1kiosks→/v1/stands", json!(0), "endpoint", "the API"),
        Change("/paths/~1v1~1kiosks/post→put", json!(0), "endpoint", "createKiosk"),
        Change("/paths/~1v1~1kiosks~1{kiosk_id}/post→patch", json!(0), "endpoint", "updateKiosk"),
        Change("/paths/~1v1~1kiosks/post/parameters/0/name", json!("test"), "parameter", "dry_run|test|createKiosk"),
        Change("/paths/~1v1~1kiosks/post/parameters/0/in", json!("header"), "parameter", "dry_run"),
        Change("/paths/~1v1~1kiosks/post/parameters/0/required", json!(true), "presence", "dry_run"),
        Change("/paths/~1v1~1kiosks/post/parameters/0/schema/type", json!("string"), "type", "dry_run"),
        Change("/paths/~1v1~1kiosks/post/parameters/0", Value::Null, "parameter", "createKiosk"),
        Change("/components/parameters/KioskId/schema/type", json!("integer"), "type", "kiosk_id"),
        Change("/components/parameters/Version/schema/const", json!("2026-02-02"), "constant", "kiosk-version"),
        Change("/components/parameters/Version/name", json!("version"), "header|parameter", "createKiosk|version"),
        Change("/components/parameters/Preview/schema/default/0", json!("queues"), "default", "kiosk-preview"),
        Change("/components/parameters/Preview/schema/items", json!({"type": "string"}), "type", "kiosk-preview"),
        Change("/components/parameters/Preview/name", json!("preview"), "parameter|header", "preview|createKiosk"),
        Change("/components/securitySchemes/key/name", json!("X-Key"), "header|credential", "createKiosk"),
        Change("/components/securitySchemes/key/x-env", json!("KEY"), "credential", "key"),
        Change("/components/schemas/Preview/anyOf/1/enum/0", json!("map"), "value|default", "Preview"),
        Change("/components/schemas/Preview/anyOf/1/enum/3", Value::Null, "value", "Preview"),
        Change("/components/schemas/Preview/anyOf/0", Value::Null, "any text", "Preview"),
        Change("/components/schemas/Scope/enum/1", json!("town"), "value", "Scope"),
        Change("/components/schemas/Scope/enum/2", json!("town"), "value", "Scope"),
        Change("/components/schemas/KioskCreateParams/required/0", Value::Null, "presence", "KioskCreateParams.name"),
        Change("/components/schemas/KioskCreateParams/required/1", json!("level"), "presence", "KioskCreateParams.level"),
        Change("/components/schemas/KioskCreateParams/properties/level/type", json!("string"), "type", "KioskCreateParams.level"),
        Change("/components/schemas/KioskCreateParams/properties/rent/type", json!("boolean"), "type", "KioskCreateParams.rent"),
        Change("/components/schemas/KioskCreateParams/properties/note→remark", json!(0), "member", "KioskCreateParams"),
        Change("/components/schemas/KioskCreateParams/properties/note", Value::Null, "member", "KioskCreateParams"),
        Change("/components/schemas/KioskCreateParams/properties/more", json!({"type": "string", "description": "More."}), "member", "KioskCreateParams.more"),
        Change("/components/schemas/KioskCreateParams/properties/name/type", json!(["string", "null"]), "null", "KioskCreateParams.name"),
        Change("/components/schemas/KioskCreateParams/properties/stock/$ref", json!("#/components/schemas/Papers"), "type", "KioskCreateParams.stock"),
        Change("/components/schemas/KioskUpdateParams/properties/labels/additionalProperties/type", json!("integer"), "type", "KioskUpdateParams.labels"),
        Change("/components/schemas/KioskUpdateParams/properties/labels/x-departure", Value::Null, "null", "KioskUpdateParams.labels"),
        Change("/components/schemas/Papers/properties/kind/const", json!("paper"), "constant", "Papers.kind"),
        Change("/components/schemas/Papers/properties/titles/items/type", json!("integer"), "type", "Papers.titles"),
        Change("/components/schemas/Papers/properties/titles/type", json!(["array", "null"]), "null", "Papers.titles"),
        Change("/components/schemas/Papers/required/1", Value::Null, "presence", "Papers.titles"),
        Change("/components/schemas/Drinks/properties/cold/type", json!("string"), "type", "Drinks.cold"),
        Change("/components/schemas/Drinks/required/1", json!("cold"), "presence", "Drinks.cold"),
        Change("/components/schemas/Kiosk/properties/closed_at/x-departure", Value::Null, "null", "Kiosk.closed_at"),
        Change("/components/schemas/Kiosk/required/2", Value::Null, "presence", "Kiosk.closed_at"),
        Change("/components/schemas/Kiosk/required/3", Value::Null, "presence", "Kiosk.stock"),
        Change("/components/schemas/Kiosk/properties/type/const", json!("stand"), "constant", "Kiosk.type"),
        Change("/components/schemas/Kiosk/properties/labels/additionalProperties/type", json!(["string", "null"]), "null", "Kiosk.labels"),
        Change("/components/schemas/Kiosk/properties/id/type", json!("integer"), "type", "Kiosk.id"),
        Change("/components/schemas/Kiosk→Stand", json!(0), "returns", "createKiosk"),
        Change("/paths/~1v1~1kiosks~1{kiosk_id}/post/responses/200/content/application~1json/schema/$ref", json!("#/components/schemas/Papers"), "returns", "updateKiosk"),
        Change("/paths/~1v1~1kiosks~1{kiosk_id}/post/requestBody/content/application~1json/examples/page/value/labels/line", json!("8"), "example", "updateKiosk"),
        Change("/paths/~1v1~1kiosks/post/requestBody/content/application~1json/examples/page/value/level", json!(3), "example", "createKiosk"),
        Change("/paths/~1v1~1kiosks/post/responses/200/content/application~1json/examples/page/value/scope", json!("line"), "example", "createKiosk"),
        Change("/paths/~1v1~1kiosks~1{kiosk_id}/post/responses/200/content/application~1json/examples/page/value/stock/cold", json!(false), "example", "updateKiosk"),
        Change("/paths/~1v1~1kiosks/post/requestBody", Value::Null, "body", "createKiosk"),
    ]
}

/// The schema after a change.
fn changed(pointer: &str, value: &Value) -> String {
    let mut schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let (path, last) = pointer.rsplit_once('/').unwrap();
    // A new name may hold a slash of its own.
    let (path, last) = match pointer.split_once('→') {
        Some((old, _)) => {
            old.rsplit_once('/').map(|(path, key)| (path, &pointer[path.len() + 1..][..key.len()])).unwrap()
        }
        None => (path, last),
    };
    let key = last.replace("~1", "/").replace("~0", "~");
    let rename = pointer.split_once('→').map(|(_, name)| name);
    match (schema.pointer_mut(path).unwrap_or_else(|| panic!("{path}")), rename) {
        (Value::Object(members), Some(name)) => {
            let value = members.remove(&key).unwrap_or_else(|| panic!("{key}"));
            members.insert(name.to_owned(), value);
        }
        (Value::Object(members), None) if value.is_null() => drop(members.remove(&key).expect("there")),
        (Value::Object(members), None) => drop(members.insert(key.clone(), value.clone())),
        (Value::Array(items), _) => {
            let index: usize = key.parse().unwrap();
            match (value, index < items.len()) {
                (Value::Null, _) => drop(items.remove(index)),
                (_, true) => items[index] = value.clone(),
                (_, false) => items.push(value.clone()),
            }
        }
        _ => panic!("{pointer}"),
    }
    let text = schema.to_string();
    match rename {
        Some(name) if path.ends_with("schemas") => {
            text.replace(&format!("#/components/schemas/{key}\""), &format!("#/components/schemas/{name}\""))
        }
        _ => text,
    }
}

/// Removes what a change leaves over, so that the schema stands: a union of which a member has another constant, examples that no longer fit.
fn settled(text: String, pointer: &str) -> String {
    let mut schema: Value = serde_json::from_str(&text).unwrap();
    if pointer.ends_with("Papers/properties/kind/const") {
        let mapping = &mut schema["components"]["schemas"]["Stock"]["discriminator"]["mapping"];
        *mapping = json!({"paper": "#/components/schemas/Papers", "drinks": "#/components/schemas/Drinks"});
    }
    if let Some(only) = schema
        .pointer("/components/schemas/Preview/anyOf")
        .and_then(Value::as_array)
        .filter(|list| list.len() == 1)
    {
        let mut only = only[0].clone();
        only["description"] = json!("A preview.");
        schema["components"]["schemas"]["Preview"] = only;
    }
    schema.to_string()
}

#[test]
fn any_change_of_a_fact_is_found_at_that_fact() {
    let changes = changes();
    assert!(changes.len() >= 40);
    let mut wrong = Vec::new();
    for Change(pointer, value, kinds, subjects) in &changes {
        let schema = settled(changed(pointer, value), pointer);
        let pages = [page("create.txt", CREATE), page("update.txt", UPDATE)];
        match verify(schema.as_bytes(), &pages) {
            Err(report) => wrong
                .push(format!("{pointer}: {}", report.render("s", codegen::diagnostic::Warnings::Hidden))),
            Ok(verification) => {
                let found = differences(&verification);
                let is_it = |(kind, subject, _): &(String, String, String)| {
                    kinds.split('|').any(|known| known == kind)
                        && subjects.split('|').any(|known| known == subject)
                };
                if verification.holds() || !found.iter().any(is_it) {
                    wrong.push(format!("{pointer}: {found:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_departure_that_no_longer_departs_is_an_error() {
    let schema = changed("/components/schemas/Kiosk/properties/closed_at/type", &json!("string"));
    let verification = verify(schema.as_bytes(), &[page("create.txt", CREATE)]);
    let text = match verification {
        Ok(verification) => {
            assert!(!verification.holds());
            verification.render("schema.json")
        }
        Err(report) => panic!("{}", report.json("schema.json")),
    };
    assert!(
        text.contains("the departure does not depart") && text.contains("The type line knows no null"),
        "{text}"
    );
}

#[test]
fn the_prose_of_a_page_does_not_matter() {
    let other = CREATE
        .replace("What people call it.", "人们怎么称呼它:\"名字\"。")
        .replace("Opens a kiosk at a station.", "- x: y\n\n<b>");
    let pages = [page("create.txt", &other), page("update.txt", UPDATE)];
    let verification = verify(SCHEMA.as_bytes(), &pages).expect("valid");
    let verdicts = |verification: &Verification| {
        verification.facts().map(|fact| matches!(fact.verdict, Verdict::Agrees(_))).collect::<Vec<_>>()
    };
    assert_eq!(verdicts(&verification), verdicts(&verified(SCHEMA)));
}

#[test]
fn a_page_of_another_api_is_one_difference() {
    let other = CREATE.replace("/v1/kiosks", "/v2/tents");
    let verification = verify(SCHEMA.as_bytes(), &[page("tents.txt", &other)]).expect("valid");
    let text = verification.render("schema.json");
    assert!(!verification.holds());
    assert_eq!(differences(&verification).len(), 1, "{text}");
    assert!(text.contains("is the page of another API?"), "{text}");
}

#[test]
fn pages_that_cannot_be_understood() {
    let mut wrong = Vec::new();
    let cut_at = |text: &str| CREATE.split_once(text).expect("there").0.to_owned();
    for (text, message) in [
        (String::new(), "p:1: the page is empty"),
        (" \n\n".to_owned(), "p:1: the page is empty"),
        ("<!doctype html>\n<p>".to_owned(), "p:1: the page is HTML; save it as text"),
        (
            "Kiosks\n\nAbout kiosks.\n".to_owned(),
            "p:1: no line says method and path, like `post /v1/pets`: this is no page of one operation",
        ),
        (cut_at("Body Parameters"), "p:30: the page ends before the heading `Example`: it is not whole"),
        (cut_at("      • \"tips\""), "p:28: the page ends before the heading `Example`: it is not whole"),
        (cut_at("    • labels: map"), "p:97: the page ends before the heading `Example`: it is not whole"),
        (
            cut_at("            \"titles\": [\n              \"daily\""),
            "p:120: the page ends before the heading `Response`: it is not whole",
        ),
        (cut_at("Response"), "p:127: the page ends before the heading `Response`: it is not whole"),
        (
            cut_at("  \"labels\": {}"),
            "p:139: this is no JSON: EOF while parsing a value: the page is not whole",
        ),
        (
            CREATE.replace("• level: optional number", "• level: optional some number"),
            "p:60: `level: optional some number` is neither a member with its type (`name: optional array of string`) nor a type",
        ),
        (
            CREATE.replace("Returns", "Query Parameters"),
            "p:72: the heading `Query Parameters` is there twice",
        ),
        (
            CREATE.replace("curl https", "wget https"),
            "p:112: the example begins with `wget`, not with `curl`",
        ),
    ] {
        let cut: String = text;
        let found = Page::read("p", cut.as_bytes()).err().map(|error| error.to_string());
        if found.as_deref() != Some(message) {
            wrong.push(format!("expected {message}\n   found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let bytes = Page::read("p", b"Create\n\n\xff").unwrap_err();
    assert_eq!(bytes.to_string(), "p:3: the page is not UTF-8; save it as text");
}

#[test]
fn law_5_no_page_makes_it_panic() {
    let lines: Vec<&str> = CREATE.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        for other in [
            "",
            "•",
            "  • ",
            "  • a: ",
            "  • \"",
            "  • optional array of map[",
            "    • x object {",
            "'",
            "\u{feff}",
            "  • é: \"é\" or é or 9 more",
        ] {
            let mut changed = lines.clone();
            changed[index] = other;
            if let Ok(page) = Page::read("p", changed.join("\n").as_bytes()) {
                let verification = verify(SCHEMA.as_bytes(), &[page]).expect("valid");
                let _ = verification.render("schema.json");
            }
        }
        let cut = CREATE.split_once(line).map_or("", |(before, _)| before);
        let _ = Page::read("p", cut.as_bytes());
    }
}
