//! A document that has nothing to do with the API that this repository is for: it becomes a crate, and the crate is used.
//!
//! `foreign/library.json` describes a made-up harbour. What is emitted for it stands alone, with the manifest that `cargo xtask codegen --schema … --out …` would write, and
//! is used by `foreign/usage`: every example of the document is read and written again, and operations are called over a socket.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "support/cargo.rs"]
mod cargo;
#[path = "support/disk.rs"]
mod disk;
#[path = "support/sync.rs"]
mod sync;

use std::path::PathBuf;
use std::sync::OnceLock;

use codegen::files::Files;
use codegen::{Mode, generate};

/// What the usage needs next to the crate and the server. The runtime of tokio is what the shipped transport runs on.
const DEV_DEPENDENCIES: &str = r#"
serde = { version = "1", default-features = false }
serde_json = { version = "1", features = ["raw_value"] }
tokio = { version = "1", default-features = false, features = ["rt"] }

[profile.dev]
debug = false
incremental = false
"#;

/// The emitted crate, written once in a run of the test.
fn standing() -> PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(write).clone()
}

fn write() -> PathBuf {
    let root = cargo::folder("foreign");
    let document = disk::read(&cargo::package().join("tests/foreign/library.json"));
    let generated = generate("library.json", document.as_bytes(), Mode::Foreign)
        .unwrap_or_else(|failure| panic!("{failure}"));
    let usage = disk::read_tree(&cargo::package().join("tests/foreign/usage"));
    let mut files: Files =
        (generated.sources.iter()).map(|(path, text)| (format!("src/{path}"), text.clone())).collect();
    files.extend(usage.into_iter().map(|(path, text)| {
        (format!("tests/usage/{path}"), String::from_utf8(text).expect("Rust is UTF-8"))
    }));
    files.insert("tests/usage/library.json".to_owned(), document);
    let emulator = cargo::package().join("emulator").display().to_string();
    let manifest = generated.manifest(Some(&cargo::runtime()))
        + &format!("\n[dev-dependencies]\nclient-emulator = {{ path = {emulator:?} }}");
    files.insert("Cargo.toml".to_owned(), manifest + DEV_DEPENDENCIES);
    files.insert("Cargo.lock".to_owned(), cargo::lock_file());
    sync::sync(&root, &files);
    root
}

#[test]
fn the_emitted_crate_round_trips_its_examples_and_is_called() {
    cargo::succeed(&mut cargo::cargo(&standing(), &["test", "--quiet", "--test", "usage"]));
}

#[test]
fn the_emitted_crate_passes_clippy() {
    if cargo::has_clippy() {
        let arguments = ["clippy", "--quiet", "--all-targets", "--", "-D", "warnings", "-D", "missing-docs"];
        cargo::succeed(&mut cargo::cargo(&standing(), &arguments));
    }
}

#[test]
fn the_docs_of_the_emitted_crate_have_no_failure() {
    cargo::succeed(
        cargo::cargo(&standing(), &["doc", "--quiet", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"),
    );
}
