//! Lists every component of the schema with its type, so that the model oracles miss none.

use std::env;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;

const SCHEMA: &str = "../../schema/environments.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={SCHEMA}");
    let document: Value = serde_json::from_str(&fs::read_to_string(SCHEMA)?)?;
    let prefix = document["x-crate"]["drop-prefix"].as_str().unwrap_or_default();
    let schemas = document["components"]["schemas"].as_object().ok_or("the schema has no components")?;
    let mut table = String::from("table! {\n");
    for (name, schema) in schemas {
        let dropped = name.strip_prefix(prefix).unwrap_or(name);
        writeln!(table, "    {name:?} => {},", schema["x-rust-name"].as_str().unwrap_or(dropped))?;
    }
    let out = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    fs::write(Path::new(&out).join("table.rs"), table + "}\n")?;
    Ok(())
}
