//! The crates as the registry would get them: packed, unpacked, built, and used by a program that does what the client's README says.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use super::{CLIENT, RUNTIME};
use crate::{disk, workspace};

/// Packs both crates, the client with the runtime that is released with it, and builds the example of the client's README outside the workspace.
///
/// # Errors
///
/// What cargo says.
pub(super) fn check() -> Result<String, String> {
    // Cargo keeps what it has unpacked by the registry's path and the version: a path of its own for each run, so that the same version is never taken for an older one.
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_nanos());
    let folder = workspace::root().join(format!("target/packages/{now}"));
    let result = packed(&folder).and_then(|()| used(&folder));
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .map_err(|error| format!("cannot delete {}: {error}", folder.display()))?;
    }
    result.map(|()| "(the README's example builds with the packed client)".to_owned())
}

fn packed(folder: &Path) -> Result<(), String> {
    let arguments =
        ["package", "-p", RUNTIME, "-p", CLIENT, "--allow-dirty", "--locked", "--quiet", "--target-dir"];
    cargo(Command::new(program()).args(arguments).arg(folder).current_dir(workspace::root()))
}

/// Builds the first example of the README, with the dependencies that it names, against the unpacked packages.
fn used(folder: &Path) -> Result<(), String> {
    let readme = read(&workspace::root().join(workspace::GENERATED).join("README.md"))?;
    let dependencies = block(&readme, "toml\n")?;
    let code = block(&readme, "rust,no_run\n")?;
    let version = env!("CARGO_PKG_VERSION");
    let package = |name: &str| folder.join("package").join(format!("{name}-{version}"));
    let [client, runtime] = [package(CLIENT), package(RUNTIME)];
    let user = folder.join("user");
    let dependencies =
        dependencies.replacen(&format!("{:?}", workspace::GENERATED), &format!("{client:?}"), 1);
    let manifest = format!(
        "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n{dependencies}\n[patch.crates-io]\n{RUNTIME} = {{ path = {runtime:?} }}\n"
    );
    disk::write(&user.join("Cargo.toml"), &manifest)?;
    disk::write(&user.join("Cargo.lock"), &read(&workspace::root().join("Cargo.lock"))?)?;
    disk::write(&user.join("src/lib.rs"), &format!("#![allow(dead_code)]\n{code}"))?;
    cargo(
        Command::new(program())
            .args(["check", "--quiet", "--offline"])
            .env("CARGO_TARGET_DIR", folder.join("user-target"))
            .current_dir(user),
    )
}

/// The first block of code in a page that begins so.
fn block<'a>(page: &'a str, info: &str) -> Result<&'a str, String> {
    let block = page.split("```").find_map(|block| block.strip_prefix(info));
    block.ok_or_else(|| format!("the client's README has no block of {}", info.trim_end()))
}

fn program() -> PathBuf {
    std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from)
}

fn read(path: &Path) -> Result<String, String> {
    disk::read(path).map(|text| String::from_utf8_lossy(&text).into_owned())
}

fn cargo(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("cannot start cargo: {error}"))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stderr).trim_end().to_owned()),
    }
}
