//! One cargo workspace of all goldens, so that what they share is built once.

use std::path::PathBuf;
use std::sync::OnceLock;

use codegen::files::Files;

use crate::goldens::Golden;
use crate::{cargo, disk, sync};

/// What `usage.rs` of every golden may use.
const DEV_DEPENDENCIES: &str = r#"
[dev-dependencies]
harness = { path = "../harness" }
serde_json = { version = "1", features = ["raw_value"] }
"#;

/// Writes the workspace once in a run of the test and returns its folder.
pub(crate) fn standing() -> PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(write).clone()
}

fn write() -> PathBuf {
    let root = cargo::folder("goldens");
    let goldens = Golden::all();
    for golden in &goldens {
        sync::sync(&root.join(&golden.name), &member(golden));
    }
    sync::sync(&root.join("harness"), &harness());
    let members: String = goldens.iter().map(|golden| format!("    {:?},\n", golden.name)).collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n    \"harness\",\n{members}]\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    );
    std::fs::write(root.join("Cargo.toml"), manifest).expect("the manifest can be written");
    std::fs::write(root.join("Cargo.lock"), cargo::lock_file()).expect("the lock file can be written");
    root
}

/// The crate that is emitted for a golden, with its usage as a test.
fn member(golden: &Golden) -> Files {
    let generated = golden.generated().unwrap_or_else(|failures| panic!("{failures}"));
    let manifest = generated.manifest(Some(&cargo::runtime())).replace("\n[workspace]\n", DEV_DEPENDENCIES);
    let mut files: Files =
        generated.sources.iter().map(|(path, text)| (format!("src/{path}"), text.clone())).collect();
    files.insert("tests/examples.rs".to_owned(), examples(&files));
    files.insert("Cargo.toml".to_owned(), manifest);
    files.insert("tests/input.json".to_owned(), golden.input.clone());
    files.insert("tests/usage.rs".to_owned(), disk::read(&golden.folder.join("usage.rs")));
    files
}

/// The examples of the documentation, each a module. Compiled here, they need no build of their own.
fn examples(files: &Files) -> String {
    let mut text = "#![allow(dead_code, deprecated, unused_variables)]\n".to_owned();
    let lines = files.values().flat_map(|file| file.lines());
    let lines = lines.filter_map(|line| line.trim_start().strip_prefix("///"));
    let mut inside = None;
    for (at, line) in lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).enumerate() {
        match (line, inside) {
            ("```no_run", _) => {
                text.push_str(&format!("mod example{at} {{\n"));
                inside = Some(at);
            }
            ("```", Some(_)) => {
                text.push_str("}\n");
                inside = None;
            }
            (line, Some(_)) => text.push_str(&format!("{}\n", line.strip_prefix("# ").unwrap_or(line))),
            (_, None) => {}
        }
    }
    text
}

fn harness() -> Files {
    let manifest = format!(
        "[package]\nname = \"harness\"\nedition = \"2024\"\n\n[dependencies]\n\
         client-runtime = {{ package = \"api-client-runtime\", path = {:?}, features = [\"client\"] }}\n\
         futures-core = {{ version = \"0.3\", default-features = false }}\n\
         serde = {{ version = \"1\", default-features = false }}\nserde_json = \"1\"\n",
        cargo::runtime()
    );
    let source = disk::read(&cargo::package().join("tests/support/harness.rs"));
    Files::from([("Cargo.toml".to_owned(), manifest), ("src/lib.rs".to_owned(), source)])
}
