//! `cargo xtask ci`: what CI runs after the two commands of the README.

mod dependencies;
mod packages;
mod secrets;
mod step;

use clap::{ArgMatches, Command};
use step::{Step, cargo};

use super::{Definition, Stop};
use crate::output::Output;

/// The client crate.
const CLIENT: &str = "anthropic-environments";
const RUNTIME: &str = "api-client-runtime";
/// The proofs of both.
const CONFORMANCE: &str = "conformance";

pub(super) const COMMAND: Definition = Definition { name: "ci", arguments, run };

fn arguments() -> Command {
    Command::new("ci").about("Run what CI runs after `cargo xtask codegen` and `cargo test --workspace`")
}

/// Runs every step, also after one has failed, and prints the time of each.
fn run(_: &ArgMatches, output: &Output) -> Result<(), Stop> {
    let mut failed = Vec::new();
    let mut times = String::new();
    for step in steps() {
        let finished = step.run(output);
        times.push_str(&finished.summary());
        if !finished.has_passed {
            failed.push(finished.name);
        }
    }
    output.progress(&format!("\n{}", times.trim_end()));
    match failed.as_slice() {
        [] => {
            output.progress("ci: all steps passed");
            Ok(())
        }
        failed => Err(format!("error: ci failed at: {}", failed.join(", ")).into()),
    }
}

fn steps() -> Vec<Step> {
    let mut steps = vec![
        Step::command("format", cargo(&["fmt", "--all", "--check"])),
        Step::command("layout of the schema", cargo(&["xtask", "fmt-schema", "--check"])),
        Step::command("freshness", cargo(&["xtask", "codegen", "--check"])),
        Step::command(
            "clippy",
            cargo(&[
                "clippy",
                "--workspace",
                "--all-targets",
                "--all-features",
                "--locked",
                "--",
                "-D",
                "warnings",
            ]),
        ),
        Step::command(
            "docs",
            cargo(&["doc", "--workspace", "--no-deps", "--all-features", "--locked"])
                .env("RUSTDOCFLAGS", "-D warnings"),
        ),
    ];
    steps.extend(features());
    // The pages of the guide that need a feature, and the macros that give methods with one.
    let pages = ["test", "--quiet", "-p", CLIENT, "--doc", "--features", "blocking,mock", "--locked"];
    steps.push(Step::command("guide", cargo(&pages)));
    // The examples that need a feature; the others have run with the tests of the workspace.
    let examples = ["test", "--quiet", "-p", CLIENT, "--examples", "--features", "blocking,mock", "--locked"];
    steps.push(Step::command("examples", cargo(&examples)));
    steps.push(Step::check("dependencies", dependencies::check));
    steps.push(Step::check("secrets", secrets::check));
    // The examples of pages, run by the client that comes of their schema.
    let pages = "codegen/tests/verify";
    let [schema, create, update] =
        ["schema.json", "create.txt", "update.txt"].map(|file| format!("{pages}/{file}"));
    steps.push(Step::command(
        "examples of pages",
        cargo(&["xtask", "--quiet", "verify", "--schema", &schema, &create, &update]),
    ));
    steps.push(Step::check("packages", packages::check));
    steps.push(Step::check("rust-version", step::oldest_toolchain));
    steps.push(Step::check("WebAssembly", step::web_assembly));
    steps
}

/// Every feature alone, and none; clippy has checked all of them together.
fn features() -> Vec<Step> {
    let step = |package: &str, features: &str| {
        let clippy = ["clippy", "-p", package, "--no-default-features", "--features", features, "--locked"];
        let arguments: Vec<&str> = clippy.iter().copied().chain(["--", "-D", "warnings"]).collect();
        let name = if features.is_empty() { "none" } else { features };
        Step::command(&format!("features of {package}: {name}"), cargo(&arguments))
    };
    let alone = |package| {
        let names = codegen::features().chain([""]);
        names.map(move |name| step(package, name)).collect::<Vec<Step>>()
    };
    [CLIENT, RUNTIME].into_iter().flat_map(alone).collect()
}
