//! Law 1 and law 2 for schemas of every kind: random ones, each with valid values that are decoded and encoded again, and with objects that lack what they must have.
//!
//! Many documents are modules of one crate. To run more of them, other ones each time:
//!
//! ```text
//! CASES=1000 cargo test -p codegen --test random_schemas
//! ```
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[path = "support/cargo.rs"]
#[allow(dead_code, reason = "each target uses its part")]
mod cargo;
#[path = "support/dice.rs"]
mod dice;
#[path = "support/disk.rs"]
#[allow(dead_code, reason = "each target uses its part")]
mod disk;
#[path = "support/random_schemas.rs"]
mod random_schemas;
#[path = "support/sync.rs"]
mod sync;

use codegen::files::Files;
use codegen::{Failure, Mode, generate};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use random_schemas::Shape;

/// How many documents CI has time for.
const USUAL: usize = 60;

/// How many values of each component are tried.
const VALUES: usize = 12;

/// What the emitted crate's test has beside the values.
const CHECKS: &str = r##"//! Values and what becomes of them.
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// JSON with its members sorted, numbers and texts as they were.
fn sorted(text: &str) -> String {
    if text.trim_start().starts_with('{') {
        let members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(text).expect("an object");
        let members: Vec<String> = members.iter().map(|(key, value)| format!("{key:?}:{}", sorted(value.get()))).collect();
        return format!("{{{}}}", members.join(","));
    }
    if text.trim_start().starts_with('[') {
        let items: Vec<Box<RawValue>> = serde_json::from_str(text).expect("a list");
        let items: Vec<String> = items.iter().map(|value| sorted(value.get())).collect();
        return format!("[{}]", items.join(","));
    }
    text.to_owned()
}

fn law_1<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(whole: &str, texts: &[&str]) {
    for text in texts {
        let value: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{whole}\n{text}\n{error}"));
        let written = serde_json::to_string(&value).expect("a value is written");
        assert_eq!(sorted(&written), sorted(text), "{whole}\n{text}");
        let again: T = serde_json::from_str(&written).expect("what was written is read");
        assert_eq!(again, value, "{text}");
    }
}

fn law_2<T: DeserializeOwned + std::fmt::Debug>(whole: &str, texts: &[&str]) {
    for text in texts {
        if let Ok(value) = serde_json::from_str::<T>(text) {
            panic!("{whole}\n{text}\n{value:?}");
        }
    }
}
"##;

#[test]
fn law_1_and_law_2_hold_for_schemas_of_every_kind() {
    let asked: Option<usize> = std::env::var("CASES").ok().map(|cases| cases.parse().unwrap());
    let mut runner = asked.map_or_else(TestRunner::deterministic, |_| TestRunner::default());
    let (count, dice) = (asked.unwrap_or(USUAL), dice::Dice::any());
    let mut files = Files::from([("Cargo.lock".to_owned(), cargo::lock_file())]);
    let mut root = String::from(
        "//! Random documents.\n#![allow(unused_attributes, mixed_script_confusables, uncommon_codepoints)]\n",
    );
    let mut checks = String::from(CHECKS);
    for index in 0..count {
        let mut dice = dice.new_tree(&mut runner).unwrap().current();
        let components = random_schemas::components(&mut dice);
        let text = serde_json::to_string_pretty(&random_schemas::document(&components)).unwrap();
        let generated =
            generate("input.json", text.as_bytes(), Mode::Foreign).unwrap_or_else(|failure| match failure {
                Failure::Schema(report) => {
                    panic!("{}\n{text}", report.render("input.json", codegen::diagnostic::Warnings::Hidden))
                }
                defect => panic!("{defect}\n{text}"),
            });
        let manifest = generated.manifest(Some(&cargo::runtime()));
        files.insert("Cargo.toml".to_owned(), format!("{manifest}\n[dev-dependencies]\nserde = {{ version = \"1\", default-features = false }}\nserde_json = {{ version = \"1\", features = [\"raw_value\"] }}\n\n[profile.dev]\ndebug = false\nincremental = false\n"));
        root.push_str(&format!("pub mod d{index};\n"));
        for (path, source) in &generated.sources {
            let path = if path == "lib.rs" { "mod.rs" } else { path.as_str() };
            files.insert(
                format!("src/d{index}/{path}"),
                source.replace("crate::", &format!("crate::d{index}::")),
            );
        }
        let whole = serde_json::to_string(&text).unwrap();
        checks.push_str(&format!("\n#[test]\nfn d{index}() {{\n    let whole = {whole};\n"));
        for (at, shape) in components.iter().enumerate() {
            let list = |texts: Vec<String>| {
                texts.iter().map(|text| format!("{text:?}")).collect::<Vec<_>>().join(", ")
            };
            let name = format!("random::d{index}::C{at}");
            // Null belongs to the place that holds a value, not to the type with a name.
            let ty = if is_nullable(shape, &components) { format!("Option<{name}>") } else { name };
            let values = (0..VALUES).map(|_| random_schemas::value(&mut dice, shape, &components));
            checks.push_str(&format!("    law_1::<{ty}>(whole, &[{}]);\n", list(values.collect())));
            if let Shape::Object(object) = shape {
                let required = object.members.iter().filter(|member| member.is_required);
                let lacking = required.map(|member| {
                    random_schemas::object_value(&mut dice, object, None, &components, Some(member.name))
                });
                checks.push_str(&format!("    law_2::<{ty}>(whole, &[{}]);\n", list(lacking.collect())));
                checks.push_str(&format!(
                    "    law_2::<{ty}>(whole, &[\"null\", \"[]\", \"1\", \"\\\"a\\\"\"]);\n"
                ));
            }
        }
        checks.push_str("}\n");
    }
    files.insert("src/lib.rs".to_owned(), root);
    files.insert("tests/laws.rs".to_owned(), checks);
    let folder = cargo::folder("random");
    sync::sync(&folder, &files);
    cargo::succeed(&mut cargo::cargo(
        &folder,
        &["test", "--quiet", "--no-default-features", "--test", "laws"],
    ));
}

fn is_nullable(shape: &Shape, components: &[Shape]) -> bool {
    match shape {
        Shape::Nullable(_) => true,
        Shape::Component(index) => is_nullable(&components[*index], components),
        _ => false,
    }
}
