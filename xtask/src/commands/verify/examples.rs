//! The examples of pages, run by the client that is emitted from the schema: a program of its own, since it depends on that client.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::verify::{Page, Run, runs};
use codegen::{Mode, generate};
use serde_json::{Value, json};

use crate::{disk, workspace};

/// The program, without the calls of the pages.
const MAIN: &str = include_str!("runner/main.rs");

/// Runs the examples; each line says what is wrong with one. The number is that of the examples that were run.
pub(super) fn run(name: &str, schema: &[u8], pages: &[Page]) -> Result<(usize, Vec<String>), String> {
    let (runs, credentials) = runs(schema, pages).map_err(|failure| format!("error: {failure}"))?;
    if runs.is_empty() {
        return Ok((0, Vec::new()));
    }
    let folder = workspace::root().join("target/verify");
    write(&folder, name, schema, &runs, &credentials)?;
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--quiet", "--offline"])
        .current_dir(folder.join("runner"))
        .env("CARGO_TARGET_DIR", workspace::root().join("target/verify-target"))
        .output()
        .map_err(|error| format!("error: cannot run cargo: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let result: Value =
        text.lines().last().and_then(|line| serde_json::from_str(line).ok()).ok_or_else(|| {
            format!(
                "error: the examples cannot be run:\n{}",
                String::from_utf8_lossy(&output.stderr).trim_end()
            )
        })?;
    let wrong = result.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
    Ok((runs.len(), wrong.collect()))
}

/// Writes the emitted crate and the program.
fn write(
    folder: &Path,
    name: &str,
    schema: &[u8],
    runs: &[Run],
    credentials: &[String],
) -> Result<(), String> {
    let generated = generate(name, schema, Mode::Strict).map_err(|failure| format!("error: {failure}"))?;
    let api = folder.join("api");
    if api.exists() {
        fs::remove_dir_all(&api)
            .map_err(|error| format!("error: cannot delete {}: {error}", api.display()))?;
    }
    for (path, text) in &generated.sources {
        disk::write(&api.join("src").join(path), text)?;
    }
    let runtime = workspace::root().join(workspace::RUNTIME);
    let manifest = generated.manifest(Some(&runtime.to_string_lossy()));
    let package =
        manifest.lines().find_map(|line| line.strip_prefix("name = ")).unwrap_or("\"api\"").to_owned();
    disk::write(&api.join("Cargo.toml"), &manifest)?;
    let runner = folder.join("runner");
    disk::write(
        &runner.join("Cargo.toml"),
        &format!(
            "[package]\nname = \"verify-runner\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n[dependencies]\napi = {{ package = {package}, path = \"../api\", default-features = false, features = [\"client\"] }}\nserde = {{ version = \"1\", default-features = false }}\nserde_json = \"1\"\n"
        ),
    )?;
    // What the workspace was built with is there already: no network is asked.
    let lock = disk::read(&workspace::root().join("Cargo.lock"))?;
    disk::write(&runner.join("Cargo.lock"), &String::from_utf8_lossy(&lock))?;
    disk::write(&runner.join("src/main.rs"), MAIN)?;
    disk::write(&runner.join("src/calls.rs"), &calls(runs, credentials))
}

/// One function a page, and the list of them.
fn calls(runs: &[Run], credentials: &[String]) -> String {
    let keys: String = credentials.iter().map(|method| format!(".{method}(\"secret\")")).collect();
    let mut text = format!(
        "use super::{{Page, Ran, sent}};\n\nfn client(transport: api::MemoryTransport) -> Result<api::Client, Box<dyn std::error::Error>> {{\n    Ok(api::Client::builder(){keys}.base_url(\"https://example.com\").with_transport(transport).build()?)\n}}\n"
    );
    for (index, run) in runs.iter().enumerate() {
        text.push_str(&format!(
            "\nfn page{index}(transport: api::MemoryTransport, body: &str) -> Ran {{\n    let client = client(transport)?;\n    let _ = body;\n    sent({})\n}}\n",
            run.call
        ));
    }
    text.push_str("\npub(super) const PAGES: &[Page] = &[\n");
    for (index, run) in runs.iter().enumerate() {
        let texts = [json!(run.page), json!(run.request.to_string()), json!(run.response.to_string())];
        let [page, request, response] = texts.map(|text| format!("{:?}", text.as_str().unwrap_or_default()));
        text.push_str(&format!(
            "    Page {{ name: {page}, request: {request}, response: {response}, run: page{index} }},\n"
        ));
    }
    text.push_str("];\n");
    text
}
