//! What is printed about a schema: of ours every finding is an error; of somebody else's, most are warnings.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(missing_docs, reason = "tests are named, not documented")]

mod support;

use serde_json::{Value, json};
use support::{Checkout, Outcome};

/// A document without an error, in which a format is misspelt and descriptions are missing.
fn document(properties: usize) -> String {
    let properties: serde_json::Map<String, Value> = (0..properties)
        .map(|index| (format!("p{index}"), json!({"type": "string", "format": "datetime"})))
        .collect();
    let schema = json!({"type": "object", "properties": properties, "example": {}});
    let content = json!({"application/json": {"schema": schema}});
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "Clocks", "version": "1", "description": "Clocks."},
        "paths": {"/clock": {"get": {
            "operationId": "readClock", "summary": "Reads the clock.",
            "responses": {"200": {"description": "The time.", "content": content}},
        }}},
    });
    serde_json::to_string_pretty(&document).unwrap()
}

fn generate(checkout: &Checkout, options: &[&str]) -> Outcome {
    let arguments = [&["codegen", "--schema", "clock.json", "--out", "out"][..], options].concat();
    checkout.xtask(&arguments)
}

#[test]
fn warnings_do_not_stop_a_foreign_document() {
    let checkout = Checkout::new("foreign-warnings");
    checkout.write("clock.json", document(1));
    let outcome = generate(&checkout, &[]);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert!(checkout.path("out/src/lib.rs").exists());
    assert!(outcome.err.starts_with("warning[missing-description]: the property `p0`"), "{}", outcome.err);
    assert!(outcome.err.contains("help: did you mean `date-time`?"), "{}", outcome.err);
    assert!(outcome.err.ends_with("\n2 warnings\n") && !outcome.out.contains("warning"), "{}", outcome.err);
    assert_eq!(generate(&checkout, &["--quiet"]).err, "");
}

#[test]
fn many_warnings_are_counted_unless_all_are_asked_for() {
    let checkout = Checkout::new("many-warnings");
    checkout.write("clock.json", document(11));
    let few = generate(&checkout, &[]).err;
    assert!(few.starts_with("warning[missing-description]: 11 findings, the first at clock.json:"), "{few}");
    assert!(few.contains("warning[unknown-format]: 11 findings"), "{few}");
    assert!(few.ends_with("\n22 warnings\nnote: `--warnings` prints each warning\n"), "{few}");
    let all = generate(&checkout, &["--warnings"]).err;
    assert_eq!((all.matches("warning[").count(), all.lines().last()), (22, Some("22 warnings")), "{all}");
}

#[test]
fn our_own_document_is_refused_for_the_same() {
    let checkout = Checkout::new("curated");
    let schema = checkout.read("schema/environments.json");
    let misspelt = schema.replacen("\"format\": \"date-time\"", "\"format\": \"datetime\"", 1);
    checkout.write("schema/environments.json", misspelt);
    let before = checkout.tree("generated/src");
    let outcome = checkout.xtask(&["codegen"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.err.starts_with("error[unknown-format]: unknown format `datetime`"), "{}", outcome.err);
    assert_eq!(checkout.tree("generated/src"), before);
}

#[test]
fn tools_read_one_json_object_a_line() {
    let checkout = Checkout::new("json");
    let text = document(1)
        .replace("\"operationId\"", "\"description\": \"日本\", \"deprecated\": \"x\", \"operationId\"");
    checkout.write("clock.json", text);
    let outcome = generate(&checkout, &["--format", "json"]);
    assert_eq!((outcome.code, outcome.err.as_str()), (1, "error: clock.json: 1 error, 2 warnings\n"));
    let lines: Vec<Value> = outcome.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        lines[0],
        json!({
            "severity": "error", "code": null, "message": "`deprecated` cannot be a string", "file": "clock.json",
            "line": 11, "column": 44, "pointer": "/paths/~1clock/get/deprecated", "related": [], "help": "write true or false",
        })
    );
    assert_eq!(lines.len(), 3, "{}", outcome.out);
    assert_eq!(lines[2]["code"], "unknown-format");
    assert_eq!(lines[2]["severity"], "warning");
}

#[test]
fn tools_see_related_places_and_warnings_of_what_is_accepted() {
    let checkout = Checkout::new("json-accepted");
    checkout.write("clock.json", document(1));
    let outcome = generate(&checkout, &["--format=json"]);
    assert_eq!(
        (outcome.code, outcome.err.as_str(), outcome.out.lines().count()),
        (0, "", 2),
        "{}",
        outcome.out
    );
    checkout.write(
        "clock.json",
        document(1).replace("\"example\": {}", "\"example\": {}, \"required\": [\"p0\"]"),
    );
    let outcome = generate(&checkout, &["--format=json"]);
    let unfitting = outcome.out.lines().find(|line| line.contains("unfitting-example")).unwrap();
    let related = &serde_json::from_str::<Value>(unfitting).unwrap()["related"][0];
    assert_eq!(
        (related["message"].as_str(), related["file"].as_str()),
        (Some("required at"), Some("clock.json"))
    );
    assert!(related["pointer"].as_str().unwrap().ends_with("/properties/p0"), "{related}");
    let clean = checkout.xtask(&["codegen", "--check", "--format", "json"]);
    assert_eq!((clean.code, clean.out.as_str(), clean.err.as_str()), (0, "", ""));
}
