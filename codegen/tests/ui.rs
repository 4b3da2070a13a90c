//! Errors and warnings of a schema: what is printed, to the letter.
//!
//! Each folder under `tests/ui` holds a small document (`input.json`) and the text that is printed for it (`expected.txt`, set anew by `UPDATE_EXPECT=1`). To add one,
//! write `input.json`, update, and read what came.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "support/depth.rs"]
mod depth;

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Warnings;
use codegen::{Companions, Failure, Mode, Overlay, generate, generate_with};

/// The errors of a document as text: of what the rules of the dialect find, nothing.
fn printed(input: &[u8]) -> String {
    printed_as(input, Mode::Strict, Warnings::Hidden)
}

/// What is printed for a document.
fn printed_as(input: &[u8], mode: Mode, warnings: Warnings) -> String {
    let report = match generate("input.json", input, mode) {
        Err(Failure::Schema(report)) => report,
        Err(other) => panic!("not an error of the schema: {other}"),
        Ok(generated) => generated.warnings,
    };
    match report.render("input.json", warnings) {
        text if text.is_empty() => String::from(
            "no errors
",
        ),
        text => text,
    }
}

/// What is printed for somebody else's document, its overlay, and the other files of its folder.
fn printed_with(case: &Path, input: &[u8]) -> String {
    let overlay = fs::read(case.join("overlay.yaml")).ok();
    let overlays: Vec<Overlay<'_>> =
        overlay.iter().map(|text| Overlay { name: "overlay.yaml", text }).collect();
    let load = |name: &str| match case.join(name).is_file() {
        true => Ok(fs::read(case.join(name)).unwrap()),
        false => Err("there is no such file".to_owned()),
    };
    let companions = Companions { overlays: &overlays, name: "input.json", loader: Some(&load), pages: None };
    let report = match generate_with("input.json", input, &companions, Mode::Foreign) {
        Err(Failure::Schema(report)) => report,
        Err(other) => panic!("not an error of the schema: {other}"),
        Ok(generated) => generated.warnings,
    };
    report.render("input.json", Warnings::Counted)
}

/// A folder's name says how its document is read: as ours (`curated_…`), as somebody else's with its warnings (`foreign_…`), as that without what cannot be represented (`skipping_…`), or for its errors alone.
fn printed_in(case: &Path) -> String {
    let input = fs::read(case.join("input.json")).unwrap();
    match case.file_name().unwrap().to_string_lossy().split('_').next().unwrap() {
        "curated" => printed_as(&input, Mode::Curated, Warnings::All),
        "foreign" => printed_with(case, &input),
        "skipping" => printed_as(&input, Mode::Skipping, Warnings::Counted),
        _ => printed(&input),
    }
}

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let mut cases: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

#[test]
fn law_5_every_failure_is_printed_with_its_place() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some_and(|value| !value.is_empty());
    let mut different = String::new();
    for case in cases() {
        let found = printed_in(&case);
        let expected = case.join("expected.txt");
        if update {
            fs::write(&expected, &found).unwrap();
        }
        let wanted = fs::read_to_string(&expected).unwrap_or_default();
        // A document without errors shows nothing.
        if found != wanted || !["error", "warning"].iter().any(|label| found.starts_with(label)) {
            let name = case.file_name().unwrap().to_string_lossy();
            different.push_str(&format!("== {name}: expected\n{wanted}== {name}: printed\n{found}\n"));
        }
    }
    assert!(
        different.is_empty(),
        "{different}If it is meant: UPDATE_EXPECT=1 cargo test -p codegen --test ui"
    );
}

#[test]
fn every_rule_of_the_dialect_has_a_case() {
    for rule in codegen::dialect::RULES {
        let case = format!("tests/ui/curated_{}/expected.txt", rule.code.replace('-', "_"));
        let expected =
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&case)).unwrap_or_default();
        assert!(expected.contains(&format!("[{}]: ", rule.code)), "{case}");
    }
}

#[test]
fn the_rules_of_the_readme_are_those_of_the_dialect() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once("\n| code |").expect("the table of rules");
    let after = rest.split_once("|\n\n").expect("text after the table").1;
    let wanted = format!("{before}\n{}\n{after}", codegen::dialect::table());
    if std::env::var_os("UPDATE_EXPECT").is_some_and(|value| !value.is_empty()) {
        fs::write(&path, &wanted).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), wanted, "UPDATE_EXPECT=1 cargo test -p codegen --test ui");
}

#[test]
fn the_checked_in_schema_keeps_every_rule() {
    let schema = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/environments.json")).unwrap();
    assert_eq!(
        printed_as(&schema, Mode::Curated, Warnings::All),
        "no errors
"
    );
}

#[test]
fn law_5_bytes_that_are_not_text_have_a_place() {
    let expected = "\
error: the file is not UTF-8 text
 --> input.json:2:3
  |
2 | { \u{fffd}\u{fffd}
  |   ^
  |
  = help: save it as UTF-8

1 error
";
    assert_eq!(printed(b"\n{ \xff\xfe\n"), expected);
}

#[test]
fn ends_of_lines_are_not_shown() {
    let expected = "\
error: `version` cannot be `1`
 --> input.json:3:38
  |
3 | \"info\": {\"title\": \"Pets\", \"version\": 1},
  |                                      ^
  |
  = at: /info/version
  = help: write a string

1 error
";
    let input = "{\r\n\"openapi\": \"3.1.0\",\r\n\"info\": {\"title\": \"Pets\", \"version\": 1},\r\n\"paths\": {}\r\n}\r\n";
    assert_eq!(printed(input.as_bytes()), expected);
}

#[test]
fn only_the_first_hundred_are_written_out() {
    let unknown: String = (0..150).map(|index| format!(", \"strange{index}\": 0")).collect();
    let input = format!(
        "{{\"openapi\": \"3.1.0\", \"info\": {{\"title\": \"Many\", \"version\": \"1\"}}, \"paths\": {{}}{unknown}}}"
    );
    let printed = printed(input.as_bytes());
    assert_eq!(printed.matches("error: ").count(), 100);
    assert!(printed.ends_with("\n150 errors, of which the first 100 are shown\n"), "{printed}");
}
