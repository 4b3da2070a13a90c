//! The harness of `wire` itself: it notices every alteration of a vector, and its rules say what they are said to say.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(missing_docs, reason = "tests are named, not documented")]

mod alterations;
mod harness;

use std::collections::BTreeSet;
use std::path::Path;

use harness::Schema;
use harness::json::{self, Json};
use harness::rules;
use harness::vectors::{self, Form, Vector};

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/wire"))
}

#[test]
fn every_alteration_is_noticed() {
    let schema = Schema::load().unwrap();
    let vectors = vectors::load(&folder().join("vectors")).unwrap();
    let mut unnoticed = Vec::new();
    let mut count = 0;
    let samples = samples().into_iter().filter(|(_, expected)| expected != "DISAGREE");
    for vector in vectors.into_iter().chain(samples.map(|(vector, _)| vector)) {
        let altered = alterations::of(&vector);
        assert!(!altered.is_empty(), "{} was not altered", vector.name);
        for (what, altered) in altered {
            count += 1;
            let verdict = harness::judge(&schema, &altered);
            if !verdict.is_disagreement() {
                unnoticed.push(format!("{} {what}: {verdict}", vector.name));
            }
        }
    }
    assert!(
        unnoticed.is_empty(),
        "{} of {count} were not noticed:\n{}",
        unnoticed.len(),
        unnoticed.join("\n")
    );
    println!("{count} alterations, all noticed");
}

/// What no vector of the project shows: each sample stands beside its verdict.
#[test]
fn samples_are_judged_as_expected() {
    let schema = Schema::load().unwrap();
    let samples = samples();
    let mut wrong = Vec::new();
    for (vector, expected) in &samples {
        let verdict = harness::judge(&schema, vector).to_string();
        let is_expected =
            if expected == "DISAGREE" { verdict.starts_with("DISAGREE") } else { verdict == *expected };
        if !is_expected {
            wrong.push(format!("{}: {verdict}, not {expected}", vector.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A rule that nothing shows would be a licence, not a prediction.
#[test]
fn every_rule_is_shown_by_a_vector_or_a_sample() {
    let schema = Schema::load().unwrap();
    let own = vectors::load(&folder().join("vectors")).unwrap();
    let all = own.into_iter().chain(samples().into_iter().map(|(vector, _)| vector));
    let shown: BTreeSet<String> = all
        .map(|vector| harness::judge(&schema, &vector).to_string())
        .filter_map(|verdict| verdict.strip_prefix("depart ").map(str::to_owned))
        .flat_map(|rules| rules.split('+').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let all: BTreeSet<String> = rules::all().map(|rule| rule.name().to_owned()).collect();
    assert_eq!(shown, all);
    assert!(all.len() <= 14);
}

#[test]
fn the_table_of_rules_is_the_documented_one() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    assert!(readme.contains(&rules::table()), "put this into README.md:\n\n{}", rules::table());
}

fn samples() -> Vec<(Vector, String)> {
    let text = std::fs::read_to_string(folder().join("samples.json")).unwrap();
    let samples = json::parse(&text).unwrap();
    let sample = |sample: &Json| {
        let form = match sample.get("form").and_then(Json::text).unwrap() {
            "request" => Form::Request,
            "response" => Form::Response,
            "retry" => Form::Retry,
            other => panic!("the unknown form {other}"),
        };
        let json = sample.get("vector").unwrap().clone();
        let name = json.get("name").and_then(Json::text).unwrap().to_owned();
        (Vector { name, form, json }, sample.get("expect").and_then(Json::text).unwrap().to_owned())
    };
    samples.array().unwrap().iter().map(sample).collect()
}
