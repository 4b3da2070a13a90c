//! The examples of a document: those that an independent validator accepts are decoded by the emitted crate and encoded again. It is a program of its own, since it depends on that crate.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::{Example, Mode};
use serde_json::{Value, json};

use super::document::{cargo, runtime};
use super::row::Examples;

/// The program, without the types of the document.
const MAIN: &str = include_str!("runner/main.rs");

pub(super) fn run(text: &[u8], mode: Mode, emitted: &Path, work: &Path) -> Result<Examples, String> {
    let examples = codegen::examples(text, &codegen::Companions::default(), mode).unwrap_or_default();
    if examples.is_empty() {
        return Ok(Examples::default());
    }
    let folder = emitted.join("examples-runner");
    write(&folder, emitted, text, &examples)?;
    let run = cargo(&["run", "-q"], &folder, work)?;
    let last = run.out.lines().last().unwrap_or_default();
    let result: Value = serde_json::from_str(last)
        .map_err(|_| format!("error: the examples of {} cannot be run:\n{}", emitted.display(), run.err))?;
    let number = |key: &str| {
        result.get(key).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok()).unwrap_or(0)
    };
    let others = result.get("others").and_then(Value::as_array).into_iter().flatten();
    Ok(Examples {
        tried: number("tried"),
        valid: number("valid"),
        decoded: number("decoded"),
        equal: number("equal"),
        others: others.filter_map(Value::as_str).map(str::to_owned).collect(),
    })
}

/// Writes the program's crate.
fn write(folder: &Path, emitted: &Path, text: &[u8], examples: &[Example]) -> Result<(), String> {
    let mut types: BTreeMap<&str, usize> = BTreeMap::new();
    for example in examples {
        let next = types.len();
        types.entry(&example.rust_type).or_insert(next);
    }
    let mut ordered: Vec<(&str, usize)> = types.iter().map(|(ty, index)| (*ty, *index)).collect();
    ordered.sort_by_key(|(_, index)| *index);
    let models = if has_public_models(emitted) { "api::models::" } else { "api::" };
    let path = |ty: &str| ty.replace("crate::models::", models);
    let entries: Vec<String> =
        ordered.iter().map(|(ty, _)| format!("    again::<{}>,\n", path(ty))).collect();
    let types_rs = format!(
        "use super::{{Again, again}};\n\npub(super) const TYPES: &[Again] = &[\n{}];\n",
        entries.concat()
    );
    let list: Vec<Value> = examples
        .iter()
        .map(|example| {
            json!({
                "pointer": example.pointer,
                "schema": example.schema,
                "type": types.get(example.rust_type.as_str()),
                "json": example.json,
            })
        })
        .collect();
    let package = package(&emitted.join("Cargo.toml"))?;
    let manifest = format!(
        "[package]\nname = \"examples-runner\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n[dependencies]\napi = {{ package = {package:?}, path = \"..\" }}\nclient-runtime = {{ package = \"api-client-runtime\", path = {:?} }}\njsonschema = {{ version = \"0.61\", default-features = false }}\nserde = \"1\"\nserde_json = \"1\"\n",
        runtime()
    );
    fs::create_dir_all(folder.join("src"))
        .map_err(|error| format!("error: cannot create {}: {error}", folder.display()))?;
    for (path, text) in [
        ("Cargo.toml", manifest.into_bytes()),
        ("src/main.rs", MAIN.as_bytes().to_vec()),
        ("src/types.rs", types_rs.into_bytes()),
        ("examples.json", Value::Array(list).to_string().into_bytes()),
        ("document.json", document(text)),
    ] {
        fs::write(folder.join(path), text).map_err(|error| format!("error: cannot write {path}: {error}"))?;
    }
    Ok(())
}

/// The document as JSON: as it is, or rewritten where it is YAML.
fn document(text: &[u8]) -> Vec<u8> {
    match serde_json::from_slice::<Value>(text) {
        Ok(_) => text.to_vec(),
        Err(_) => codegen::normalized(text).map(|(text, _)| text.into_bytes()).unwrap_or_default(),
    }
}

/// Whether types are reached through `models`: where the crate root has other things of their names.
fn has_public_models(emitted: &Path) -> bool {
    let text = fs::read_to_string(emitted.join("src/lib.rs")).unwrap_or_default();
    text.lines().any(|line| line == "pub mod models;")
}

/// The name of an emitted package.
fn package(manifest: &Path) -> Result<String, String> {
    let text = fs::read_to_string(manifest)
        .map_err(|error| format!("error: cannot read {}: {error}", manifest.display()))?;
    let line = text.lines().find_map(|line| line.strip_prefix("name = "));
    line.map(|name| name.trim_matches('"').to_owned())
        .ok_or_else(|| format!("error: {} names no package", manifest.display()))
}
