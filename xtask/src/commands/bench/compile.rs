//! What compiling the received types costs, twenty times over, against serde derive.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::cpu;
use super::table::{Ratio, Table};
use crate::{disk, workspace};

/// Copies of the types, each in a module of its own.
const COPIES: usize = 20;

/// The received types' files in `generated/src/models`.
const RECEIVED: [&str; 10] = [
    "cloud_config",
    "cloud_networking",
    "environment",
    "environment_config",
    "environment_list",
    "environment_scope",
    "limited_network",
    "packages",
    "self_hosted_config",
    "unrestricted_network",
];

/// How the conversion to a sent type begins.
const CONVERSION: &str = "\nimpl client_runtime::codec::Carry<";

/// A profile's name and the arguments that build in it.
const PROFILES: [(&str, &[&str]); 3] =
    [("check", &["check"]), ("dev", &["build"]), ("release", &["build", "--release"])];

/// The ratio that holds in each profile; it is printed, not enforced, since CPU seconds are noisy.
const LIMIT: f64 = 0.75;

pub(super) fn run() -> Result<Vec<Table>, String> {
    let directory = workspace::root().join("target/bench-compile");
    write_crates(&directory)?;
    let mut ratios = Vec::new();
    for (name, arguments) in PROFILES {
        // Once for the dependencies, then the crate alone.
        measure(&directory, "ours", arguments)?;
        measure(&directory, "derive", arguments)?;
        let ours = measure(&directory, "ours", arguments)?;
        let other = measure(&directory, "derive", arguments)?;
        ratios.push(Ratio { name: format!("{name} : derive"), ours, other, limit: Some(LIMIT) });
    }
    Ok(vec![Table::of_ratios("CPU seconds of compiling the types", &ratios).without_limits()])
}

fn measure(directory: &Path, package: &str, arguments: &[&str]) -> Result<f64, String> {
    let library = directory.join(package).join("src/lib.rs");
    let text = disk::read(&library)?;
    fs::write(&library, text)
        .map_err(|error| format!("error: cannot write {}: {error}", library.display()))?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(arguments).args(["-p", package, "--offline", "--config", "build.incremental=false"]);
    command.current_dir(directory).env("CARGO_TARGET_DIR", directory.join("target"));
    cpu::seconds(&mut command)
}

fn write_crates(directory: &Path) -> Result<(), String> {
    let root = workspace::root();
    disk::write(
        &directory.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"ours\", \"derive\"]\n",
    )?;
    let lock = String::from_utf8_lossy(&disk::read(&root.join("Cargo.lock"))?).into_owned();
    disk::write(&directory.join("Cargo.lock"), &lock)?;
    let runtime = root.join(workspace::RUNTIME);
    let ours = format!(
        "client-runtime = {{ package = \"api-client-runtime\", path = {:?} }}\n",
        runtime.display().to_string()
    );
    write_crate(directory, "ours", &ours)?;
    write_crate(directory, "derive", "serde = { version = \"1.0\", features = [\"derive\"] }\n")?;
    let derive = root.join("generated/benches/models/derive.rs");
    for copy in 0..COPIES {
        let module =
            |package: &str, file: &str| directory.join(package).join(format!("src/m{copy}/{file}.rs"));
        disk::write(&module("derive", "mod"), &with_use(&read(&derive)?))?;
        let mut names = String::new();
        for file in RECEIVED {
            let text = read(&root.join(workspace::GENERATED).join(format!("src/models/{file}.rs")))?;
            // What makes sent types of them stands at the end, and derive has nothing of the kind.
            let text = text.split(CONVERSION).next().unwrap_or_default();
            disk::write(&module("ours", file), &text.replace("crate::models", &format!("crate::m{copy}")))?;
            let _ = writeln!(names, "mod {file};\npub use {file}::*;");
        }
        disk::write(&module("ours", "mod"), &with_use(&names))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    Ok(String::from_utf8_lossy(&disk::read(path)?).into_owned())
}

/// Adds what makes the compiler generate the code: one decode and one encode.
fn with_use(text: &str) -> String {
    format!(
        "{text}\npub fn decode(text: &str) -> serde_json::Result<EnvironmentList> {{\n    serde_json::from_str(text)\n}}\n\n\
         pub fn encode(value: &EnvironmentList) -> serde_json::Result<String> {{\n    serde_json::to_string(value)\n}}\n"
    )
}

fn write_crate(directory: &Path, name: &str, dependency: &str) -> Result<(), String> {
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         serde_json = {{ version = \"1.0\", features = [\"raw_value\"] }}\n{dependency}"
    );
    let modules: String = (0..COPIES).map(|copy| format!("pub mod m{copy};\n")).collect();
    disk::write(&directory.join(name).join("Cargo.toml"), &manifest)?;
    disk::write(&directory.join(name).join("src/lib.rs"), &modules)
}
