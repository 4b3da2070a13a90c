//! One step of CI.

use std::process::Command;
use std::time::Instant;

use crate::output::Output;
use crate::workspace;

/// A named step.
pub(crate) struct Step {
    name: String,
    action: Action,
}

enum Action {
    Command(Box<Command>),
    Check(fn() -> Result<String, String>),
}

impl Step {
    /// A step that passes when the command exits 0.
    pub(crate) fn command(name: &str, command: Run) -> Self {
        Self { name: name.to_owned(), action: Action::Command(Box::new(command.0)) }
    }

    /// A step that passes if the function returns `Ok`; the text is printed.
    pub(crate) fn check(name: &str, check: fn() -> Result<String, String>) -> Self {
        Self { name: name.to_owned(), action: Action::Check(check) }
    }

    /// Runs the step and prints how it ended.
    pub(crate) fn run(self, output: &Output) -> Finished {
        output.progress(&format!("ci: {} …", self.name));
        let start = Instant::now();
        let outcome = match self.action {
            Action::Command(mut command) => match command.status() {
                Ok(status) if status.success() => Ok(String::new()),
                Ok(status) => Err(format!("{status}")),
                Err(error) => Err(format!("cannot start: {error}")),
            },
            Action::Check(check) => check(),
        };
        let finished =
            Finished { name: self.name, seconds: start.elapsed().as_secs_f32(), has_passed: outcome.is_ok() };
        match outcome {
            Ok(detail) => output.progress(&format!("{} {detail}", finished.summary().trim_end())),
            Err(detail) => output.error(&format!("error: ci: {}: {detail}", finished.name)),
        }
        finished
    }
}

/// A step that has run.
pub(crate) struct Finished {
    pub(crate) name: String,
    seconds: f32,
    pub(crate) has_passed: bool,
}

impl Finished {
    /// One line: the time, the outcome, the name.
    pub(crate) fn summary(&self) -> String {
        let outcome = if self.has_passed { "passed" } else { "FAILED" };
        format!("ci: {:>7.1} s  {outcome}  {}\n", self.seconds, self.name)
    }
}

/// A command that is not yet run.
pub(crate) struct Run(Command);

impl Run {
    /// Sets a variable for the command alone.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.0.env(name, value);
        self
    }
}

/// Cargo in the workspace's root.
pub(crate) fn cargo(arguments: &[&str]) -> Run {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(arguments).current_dir(workspace::root());
    Run(command)
}

/// The compiler.
fn rustc(arguments: &[&str]) -> Run {
    let program = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut command = Command::new(program);
    command.args(arguments).current_dir(workspace::root());
    Run(command)
}

/// What a command prints.
pub(crate) fn output(run: Run) -> Result<String, String> {
    let Run(mut command) = run;
    let output = command.output().map_err(|error| format!("cannot start cargo: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| format!("cargo printed no UTF-8: {error}"))
}

/// Checks the client with the declared `rust-version` if that toolchain is installed, and says so if it is not.
pub(crate) fn oldest_toolchain() -> Result<String, String> {
    let version = env!("CARGO_PKG_RUST_VERSION");
    let target = workspace::root().join("target/oldest-toolchain");
    let mut rustup = Command::new("rustup");
    rustup.args([
        "run",
        version,
        "cargo",
        "check",
        "-p",
        "anthropic-environments",
        "--locked",
        "--target-dir",
    ]);
    rustup.arg(target).current_dir(workspace::root()).env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
    let installed = Command::new("rustup").args(["run", version, "rustc", "--version"]).output();
    match installed {
        Ok(output) if output.status.success() => match rustup.status() {
            Ok(status) if status.success() => Ok(format!("(with Rust {version})")),
            Ok(status) => Err(format!("does not build with Rust {version}: {status}")),
            Err(error) => Err(format!("cannot start rustup: {error}")),
        },
        _ => Ok(format!(
            "(Rust {version} is not installed here; the checks of dependencies and clippy's incompatible_msrv cover part of it)"
        )),
    }
}

/// Checks the client for WebAssembly if that target is installed, and says so if it is not.
pub(crate) fn web_assembly() -> Result<String, String> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let library = output(rustc(&["--print", "target-libdir", "--target", TARGET]))?;
    if !std::path::Path::new(library.trim()).is_dir() {
        return Ok(format!("({TARGET} is not installed here)"));
    }
    let check =
        ["check", "-p", "anthropic-environments", "--no-default-features", "--locked", "--target", TARGET];
    output(cargo(&[&check[..], &["--features", "client"]].concat()))?;
    match output(cargo(&[&check[..], &["--features", "hyper"]].concat())) {
        Err(text) if text.contains("needs the network of an operating system") => Ok(String::new()),
        Err(text) => {
            Err(format!("the feature `hyper` is refused without the sentence that says why:\n{text}"))
        }
        Ok(_) => Err("the feature `hyper` compiles, and would trap".to_owned()),
    }
}
