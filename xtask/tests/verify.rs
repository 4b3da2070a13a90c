//! `cargo xtask verify`: what is printed, and how it ends.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(missing_docs, reason = "tests are named, not documented")]

mod support;

use serde_json::Value;
use support::Checkout;

const SCHEMA: &str = include_str!("../../codegen/tests/verify/schema.json");
const CREATE: &str = include_str!("../../codegen/tests/verify/create.txt");
const UPDATE: &str = include_str!("../../codegen/tests/verify/update.txt");

fn checkout(name: &str) -> Checkout {
    let checkout = Checkout::new(name);
    checkout.write("kiosks.json", SCHEMA);
    checkout.write("create.txt", CREATE);
    checkout.write("update.txt", UPDATE);
    checkout
}

#[test]
fn pages_that_agree_end_with_0() {
    let checkout = checkout("verify-agrees");
    let outcome =
        checkout.xtask(&["verify", "--facts-alone", "--schema", "kiosks.json", "create.txt", "update.txt"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.out, outcome.err);
    assert!(outcome.out.contains("0 disagree") && outcome.out.contains("departs: null of `Kiosk.closed_at`"));
    let json = checkout.xtask(&[
        "verify",
        "--facts-alone",
        "--schema",
        "kiosks.json",
        "--format",
        "json",
        "create.txt",
        "update.txt",
    ]);
    let json: Value = serde_json::from_str(&json.out).expect("JSON alone");
    assert!(json["counts"]["agrees"].as_u64().unwrap() > 100, "{}", json["counts"]);
}

#[test]
fn a_difference_ends_with_1_and_both_places() {
    let checkout = checkout("verify-differs");
    checkout.write("create.txt", CREATE.replace("• level: optional number", "• level: number"));
    let outcome = checkout.xtask(&["verify", "--facts-alone", "--schema", "kiosks.json", "create.txt"]);
    assert_eq!(outcome.code, 1, "{}", outcome.err);
    let line = CREATE.lines().position(|line| line.contains("level: optional")).unwrap() + 1;
    let place = SCHEMA.lines().position(|line| line.contains("\"The level.\"")).unwrap() + 1;
    let expected = [
        "error: disagrees: presence of `KioskCreateParams.level`".to_owned(),
        format!("page    create.txt:{line}  required"),
        format!("schema  kiosks.json:{place}:11  optional"),
    ];
    for text in expected {
        assert!(outcome.out.contains(&text), "{text}\n{}", outcome.out);
    }
}

#[test]
fn a_page_that_cannot_be_understood_ends_with_2() {
    let checkout = checkout("verify-unreadable");
    checkout.write("page.txt", "<html>");
    let outcome =
        checkout.xtask(&["verify", "--facts-alone", "--schema", "kiosks.json", "create.txt", "page.txt"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
    assert_eq!(outcome.err, "error: page.txt:1: the page is HTML; save it as text\n");
}

#[test]
fn a_missing_page_and_a_broken_schema_end_with_1() {
    let checkout = checkout("verify-broken");
    let outcome = checkout.xtask(&["verify", "--facts-alone", "--schema", "kiosks.json", "none.txt"]);
    assert_eq!(outcome.code, 1, "{}", outcome.err);
    assert!(outcome.err.starts_with("error: ") && outcome.err.contains("none.txt"), "{}", outcome.err);
    checkout.write("kiosks.json", SCHEMA.replace("\"openapi\"", "\"openapy\""));
    let outcome = checkout.xtask(&["verify", "--facts-alone", "--schema", "kiosks.json", "create.txt"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.err.contains("kiosks.json:2:3"), "{}", outcome.err);
}
