//! Exit 0 means that it compiles: whatever names a document holds, they are refused with a place and with what settles it, or the emitted crate compiles without a warning.
//!
//! Many documents are modules of one crate, so that checking them is cheap. To run more of them, other ones each time:
//!
//! ```text
//! CASES=10000 cargo test -p codegen --test hostile_names
//! ```
//!
//! Where one does not compile, the path in the compiler's message names its module (`src/d17/…`), and `d17/input.json` next to it is the document.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "support/cargo.rs"]
mod cargo;
#[path = "support/dice.rs"]
mod dice;
#[path = "support/disk.rs"]
mod disk;
#[path = "support/odd_documents.rs"]
mod odd_documents;
#[path = "support/odd_names.rs"]
mod odd_names;
#[path = "support/sync.rs"]
mod sync;

use codegen::diagnostic::Warnings;
use codegen::files::Files;
use codegen::{Failure, Generated, Mode, generate};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

/// How many documents CI has time for.
const USUAL: usize = 150;

/// How many documents are one crate: more are no cheaper, and need more memory.
const BATCH: usize = 500;

/// The emitted roots have become modules, where what they allow of lints that look at the crate as a whole is without effect; goldens show that it has one at the root.
const ROOT: &str = "//! Documents.\n#![allow(unused_attributes)]\n\
                    #![allow(uncommon_codepoints, confusable_idents, mixed_script_confusables)]\n";

#[test]
fn law_5_accepted_names_compile_without_a_warning() {
    let asked: Option<usize> = std::env::var("CASES").ok().map(|cases| cases.parse().unwrap());
    let mut runner = asked.map_or_else(TestRunner::deterministic, |_| TestRunner::default());
    let (count, dice) = (asked.unwrap_or(USUAL), dice::Dice::any());
    let mut accepted = 0;
    for start in (0..count).step_by(BATCH) {
        let mut crates = Vec::new();
        for _ in start..count.min(start + BATCH) {
            let input = odd_documents::document(dice.new_tree(&mut runner).unwrap().current());
            let text = serde_json::to_string_pretty(&input).unwrap();
            crates.extend(accept(&text).map(|generated| (text, generated)));
        }
        accepted += crates.len();
        check(&crates);
    }
    println!("{accepted} of {count} documents were accepted");
    assert!(accepted * 4 > count, "{accepted} of {count}");
}

/// What comes of a document; `None` if it is refused as it should be.
fn accept(text: &str) -> Option<Generated> {
    match generate("input.json", text.as_bytes(), Mode::Foreign) {
        Ok(generated) => Some(generated),
        Err(Failure::Schema(failures)) => {
            let printed = failures.render("input.json", Warnings::Hidden);
            let count = |part| printed.matches(part).count();
            let errors = count("\nerror: ") + 1;
            assert_eq!(
                errors,
                count("\n  = help: ") + count("\n   = help: ") + count("\n    = help: "),
                "{printed}"
            );
            assert!(errors <= count("--> input.json:"), "{printed}");
            assert!(!printed.contains("ameless"), "{printed}");
            None
        }
        Err(defect) => panic!("{defect}\n{text}"),
    }
}

/// Compiles what came of several documents, as modules of one crate.
fn check(crates: &[(String, Generated)]) {
    let Some((_, first)) = crates.first() else { return };
    let mut files = Files::from([
        (
            "Cargo.toml".to_owned(),
            first.manifest(Some(&cargo::runtime())) + "\n[profile.dev]\ndebug = false\nincremental = false\n",
        ),
        ("Cargo.lock".to_owned(), cargo::lock_file()),
    ]);
    let mut root = String::from(ROOT);
    for (index, (text, generated)) in crates.iter().enumerate() {
        root.push_str(&format!("pub mod d{index};\n"));
        files.insert(format!("src/d{index}/input.json"), text.clone());
        for (path, source) in &generated.sources {
            let path = if path == "lib.rs" { "mod.rs" } else { path.as_str() };
            files.insert(format!("src/d{index}/{path}"), moved(source, index));
        }
    }
    files.insert("src/lib.rs".to_owned(), root);
    let folder = cargo::folder("names");
    sync::sync(&folder, &files);
    let features = ["--quiet", "--no-default-features", "--features", "client"];
    let lints = ["--", "-D", "warnings", "-D", "missing-docs"];
    if cargo::has_clippy() {
        cargo::succeed(&mut cargo::cargo(&folder, &[&["clippy"][..], &features, &lints].concat()));
    } else {
        let arguments = [&["check"][..], &features].concat();
        cargo::succeed(cargo::cargo(&folder, &arguments).env("RUSTFLAGS", "-D warnings"));
    }
}

/// The text of a file whose crate has become a module.
fn moved(source: &str, index: usize) -> String {
    let mut text = String::new();
    let mut pieces = source.split("crate::").peekable();
    while let Some(piece) = pieces.next() {
        text.push_str(piece);
        let is_path = !piece.ends_with(|last: char| last.is_alphanumeric() || last == '_');
        if pieces.peek().is_some() {
            text.push_str("crate::");
            text.extend(is_path.then(|| format!("d{index}::")));
        }
    }
    text
}
