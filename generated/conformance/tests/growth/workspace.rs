//! A copy of the client's crates with another schema, and cargo on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The tests that meet the schema or what is emitted for it. Those of misuse compile for minutes; they were tried by hand.
const TESTS: [&str; 5] = ["editing", "loopback", "models", "reference", "wire"];

/// What the copy holds besides the schema and what is emitted for it.
const COPIED: [&str; 7] = [
    "README.md",
    "generated/Cargo.toml",
    "generated/benches",
    "generated/conformance",
    "generated/emulator",
    "generated/examples",
    "generated/tests",
];

/// The schema of this repository.
pub(crate) fn schema() -> String {
    fs::read_to_string(root().join("schema/environments.json")).unwrap()
}

/// Runs the tests against what is emitted for a schema.
///
/// # Errors
///
/// The names of the tests that failed, or the compiler's errors.
pub(crate) fn test(schema: &str) -> Result<(), String> {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("growth");
    write(&copy, schema);
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(&copy).args(["test", "--offline", "--no-fail-fast"]);
    command.args(["-p", "anthropic-environments", "-p", "conformance"]);
    command.args(TESTS.iter().flat_map(|name| ["--test", name]));
    // What the outer cargo says to its own processes must not reach the inner one.
    for variable in ["CARGO_ENCODED_RUSTFLAGS", "RUSTC_WORKSPACE_WRAPPER", "CARGO_MAKEFLAGS", "WIRE_VECTORS"]
    {
        command.env_remove(variable);
    }
    command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap());
    let output = command.output().unwrap();
    if output.status.success() {
        return Ok(());
    }
    let text =
        [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    let is_telling = |line: &str| {
        line.ends_with("FAILED")
            || line.starts_with("error")
            || [" DISAGREE ", "panicked at "].iter().any(|word| line.contains(word))
    };
    // The line after a panic says why, and names the field.
    let mut is_reason = false;
    let told = text
        .lines()
        .filter(|line| std::mem::replace(&mut is_reason, line.contains("panicked at ")) || is_telling(line));
    Err(told.map(|line| format!("    {line}\n")).collect())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Makes the copy hold what it should. A file that does is not touched, so that cargo builds only what has changed.
fn write(copy: &Path, schema: &str) {
    let mut files: BTreeMap<PathBuf, Vec<u8>> = BTreeMap::new();
    for name in COPIED {
        read(Path::new(name), &mut files);
    }
    files.insert("schema/environments.json".into(), schema.into());
    let generated = codegen::generate("schema/environments.json", schema.as_bytes(), codegen::Mode::Curated);
    let generated =
        generated.unwrap_or_else(|failure| panic!("the grown schema is not understood: {failure:?}"));
    let sources = generated.sources.into_iter();
    files.extend(sources.map(|(path, text)| (Path::new("generated/src").join(path), text.into_bytes())));
    // One level down: cargo takes crates for the same that have the same path in their workspaces, and here they share a target directory.
    let files = files.into_iter().map(|(path, bytes)| (Path::new("grown").join(path), bytes));
    let root = [("Cargo.toml", manifest()), ("Cargo.lock", lock_file())];
    let root = root.into_iter().map(|(name, text)| (PathBuf::from(name), text.into_bytes()));
    for (path, bytes) in files.chain(root) {
        let path = copy.join(path);
        if fs::read(&path).ok().as_ref() != Some(&bytes) {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, bytes).unwrap();
        }
    }
}

fn read(path: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    let full = root().join(path);
    if full.is_file() {
        files.insert(path.to_owned(), fs::read(full).unwrap());
        return;
    }
    for entry in fs::read_dir(full).unwrap() {
        read(&path.join(entry.unwrap().file_name()), files);
    }
}

fn lock_file() -> String {
    fs::read_to_string(root().join("Cargo.lock")).unwrap()
}

/// The workspace's manifest with the crates of the copy; all others stay where they are.
fn manifest() -> String {
    let text = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let line = |line: &str| match line {
        line if line.starts_with("members = ") => {
            let crates = ["", "/conformance", "/emulator"].map(|name| format!("\"grown/generated{name}\""));
            format!("members = [{}]\n", crates.join(", "))
        }
        line if line.contains("path = \"generated/") => line.replace("path = \"", "path = \"grown/") + "\n",
        line => line.replace("path = \"", &format!("path = \"{}/", root().display())) + "\n",
    };
    text.lines().map(line).collect()
}
