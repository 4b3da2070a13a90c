//! `cargo xtask ci`: what CI runs after the two commands of the README.

mod dependencies;
mod secrets;
mod step;

use step::{Step, cargo};

/// The client crate.
const CLIENT: &str = "anthropic-environments";
const RUNTIME: &str = "client-runtime";

/// Runs every step, also after one has failed, and names those that failed.
///
/// # Errors
///
/// The names of the steps that failed.
pub(crate) fn run() -> Result<(), String> {
    let failed: Vec<String> = steps().into_iter().filter_map(|step| step.run().err()).collect();
    match failed.as_slice() {
        [] => {
            println!("ci: all steps passed");
            Ok(())
        }
        failed => Err(format!("error: ci failed at: {}", failed.join(", "))),
    }
}

fn steps() -> Vec<Step> {
    let mut steps = vec![
        Step::command("format", cargo(&["fmt", "--all", "--check"])),
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
    steps.push(Step::check("dependencies", dependencies::check));
    steps.push(Step::check("secrets", secrets::check));
    steps.push(Step::check("rust-version", step::oldest_toolchain));
    steps
}

/// Every feature alone and none; all together is what clippy has seen.
fn features() -> Vec<Step> {
    let sets = [("none", ""), ("client", "client"), ("hyper", "hyper")];
    let packages = [CLIENT, RUNTIME];
    let step = |package: &str, (name, features): (&str, &str)| {
        let clippy = ["clippy", "-p", package, "--no-default-features", "--features", features, "--locked"];
        let arguments: Vec<&str> = clippy.iter().copied().chain(["--", "-D", "warnings"]).collect();
        Step::command(&format!("features of {package}: {name}"), cargo(&arguments))
    };
    packages.iter().flat_map(|package| sets.map(|set| step(package, set))).collect()
}
