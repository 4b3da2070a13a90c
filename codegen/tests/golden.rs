//! Goldens: what one feature of the dialect is made into.
//!
//! Each directory under `tests/golden` holds a small document (`input.json`), what is emitted for it (`expected/`, set anew by `UPDATE_EXPECT=1`), and Rust by hand that uses the
//! emitted crate (`usage.rs`: JSON in and out, calls over a transport in memory). It may hold an overlay (`overlay.yaml`), the variables that the usage finds in its environment (`environment.txt`), and notes.
//! To add one, write `input.json` and `usage.rs`, update, and read what came: nothing else is edited. Which keywords and constructs need a golden is read from the generator's sources.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "support/cargo.rs"]
mod cargo;
#[path = "support/constructs.rs"]
mod constructs;
#[path = "support/disk.rs"]
mod disk;
#[path = "support/expect.rs"]
mod expect;
#[path = "support/goldens.rs"]
mod goldens;
#[path = "support/model_source.rs"]
mod model_source;
#[path = "support/sync.rs"]
mod sync;
#[path = "support/vocabulary.rs"]
mod vocabulary;
#[path = "support/workspace.rs"]
mod workspace;

use std::collections::BTreeSet;

use goldens::Golden;

/// Calls go to a transport in memory, or to a mock; the shipped one is for other tests.
const FEATURES: &[&str] = &["--no-default-features", "--features", "mock"];

#[test]
fn emitted_text_is_what_is_expected() {
    let failures: Vec<String> =
        Golden::all().iter().filter_map(|golden| expect::check(golden).err()).collect();
    assert!(
        failures.is_empty(),
        "{}\nIf it is meant: UPDATE_EXPECT=1 cargo test -p codegen --test golden",
        failures.concat()
    );
}

#[test]
fn every_keyword_of_the_dialect_is_used() {
    let mut used = BTreeSet::new();
    for golden in Golden::all() {
        vocabulary::collect(&golden.input, &mut used);
    }
    let missing: Vec<_> = vocabulary::all().difference(&used).cloned().collect();
    assert!(missing.is_empty(), "no golden uses: {}", missing.join("; "));
}

#[test]
fn the_list_of_extensions_is_that_of_the_readme() {
    let readme = disk::read(&cargo::package().join("../schema/README.md"));
    let (_, section) = readme.split_once("## Our extensions").expect("the section stands there");
    let section = section.split("\n## ").next().unwrap_or(section);
    let rows = section.lines().filter_map(|line| line.strip_prefix("| "));
    let first_cells = rows.filter_map(|row| row.split(" | ").next());
    let words = first_cells.flat_map(|cell| cell.split('`')).filter(|word| word.starts_with("x-"));
    assert_eq!(words.collect::<BTreeSet<_>>(), vocabulary::extensions());
}

#[test]
fn every_construct_of_the_model_is_used() {
    let mut used = BTreeSet::new();
    for golden in Golden::all() {
        let api = codegen::read(golden.input.as_bytes(), golden.mode());
        let api = api.unwrap_or_else(|failures| panic!("{}: {failures}", golden.name));
        model_source::collect(&api, &mut used);
        constructs::collect(&api, &mut used);
    }
    let all = model_source::all().union(&constructs::all()).cloned().collect::<BTreeSet<_>>();
    let missing: Vec<_> = all.difference(&used).cloned().collect();
    // What has an error is not emitted.
    assert_eq!(missing, ["Error"], "what no golden uses");
}

#[test]
fn emitted_crates_do_what_their_usage_says() {
    let arguments =
        [&["test", "--quiet", "--no-fail-fast", "--workspace", "--test", "usage"][..], FEATURES].concat();
    let mut command = cargo::cargo(&workspace::standing(), &arguments);
    cargo::succeed(command.envs(Golden::all().iter().flat_map(Golden::environment)));
}

#[test]
fn emitted_crates_pass_clippy() {
    if !cargo::has_clippy() {
        return;
    }
    let lints = ["--", "-D", "warnings", "-D", "missing-docs"];
    // Without the mocks, and without calls, less is used.
    for features in [FEATURES, &["--no-default-features", "--features", "client"], &["--no-default-features"]]
    {
        let packages = ["clippy", "--quiet", "--workspace", "--exclude", "harness"];
        let arguments = [&packages[..], features, &lints].concat();
        cargo::succeed(&mut cargo::cargo(&workspace::standing(), &arguments));
    }
}

#[test]
fn emitted_docs_hold_no_broken_link() {
    let packages = ["--package", "docs", "--package", "paging"];
    let arguments = [&["doc", "--quiet", "--no-deps"][..], FEATURES, &packages].concat();
    cargo::succeed(cargo::cargo(&workspace::standing(), &arguments).env("RUSTDOCFLAGS", "-D warnings"));
}
