//! Makes what the tests must not list by hand: the types of all components of the schema, and the Rust blocks of the README as functions.

use std::env;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;

const SCHEMA: &str = "../../schema/environments.json";
const README: &str = "../../README.md";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={SCHEMA}");
    println!("cargo::rerun-if-changed={README}");
    let out = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    fs::write(Path::new(&out).join("table.rs"), table(&fs::read_to_string(SCHEMA)?)?)?;
    fs::write(Path::new(&out).join("readme.rs"), blocks(&fs::read_to_string(README)?)?)?;
    Ok(())
}

/// A call of the macro `table!` with every component and the name of its type.
fn table(schema: &str) -> Result<String, Box<dyn Error>> {
    let document: Value = serde_json::from_str(schema)?;
    let prefix = document["x-crate"]["drop-prefix"].as_str().unwrap_or_default();
    let schemas = document["components"]["schemas"].as_object().ok_or("the schema has no components")?;
    let mut table = String::from("table! {\n");
    for (name, schema) in schemas {
        let dropped = name.strip_prefix(prefix).unwrap_or(name);
        writeln!(table, "    {name:?} => {},", schema["x-rust-name"].as_str().unwrap_or(dropped))?;
    }
    Ok(table + "}\n")
}

/// A function for each Rust block, and one that calls all.
fn blocks(readme: &str) -> Result<String, Box<dyn Error>> {
    let (mut functions, mut calls) = (String::new(), String::new());
    let mut inside = false;
    for (index, line) in readme.lines().enumerate() {
        match (inside, line) {
            (false, "```rust") => {
                inside = true;
                let place = format!("README.md:{}", index + 1);
                writeln!(functions, "/// {place}\nasync fn block_{index}(given: Given) -> Outcome {{")?;
                writeln!(functions, "let Given {{ client, environment, text }} = given;")?;
                writeln!(
                    calls,
                    "block_{index}(given()).await.map_err(|error| format!(\"{place}: {{error}}\"))?;"
                )?;
            }
            (true, "```") => {
                inside = false;
                writeln!(functions, "Ok(())\n}}\n")?;
            }
            (true, line) => writeln!(functions, "{line}")?,
            (false, _) => {}
        }
    }
    Ok(format!("{functions}async fn all(given: impl Fn() -> Given) -> Outcome {{\n{calls}Ok(())\n}}\n"))
}
