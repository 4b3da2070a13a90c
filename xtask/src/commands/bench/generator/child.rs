//! One generation in a process of its own, and what it used.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use codegen::diagnostic::Warnings;
use codegen::{Failure, Mode, generate};

use super::{CHILD, OURS, PATIENCE, Usage};
use crate::disk;

/// Runs in the child: generates from a file in memory, and prints CPU nanoseconds, peak kilobytes and the outcome.
///
/// # Errors
///
/// The file or `/proc` cannot be read, or the generator has a defect.
pub(crate) fn measure(file: &Path, is_ours: bool) -> Result<(), String> {
    let mode = if is_ours { Mode::Strict } else { Mode::Foreign };
    let text = disk::read(file)?;
    let before = nanoseconds()?;
    let outcome = match generate("document.json", &text, mode) {
        Ok(generated) => format!("{} files", generated.sources.len()),
        Err(Failure::Schema(diagnostics)) => {
            format!("{} bytes of diagnostics", diagnostics.render("document.json", Warnings::Counted).len())
        }
        Err(defect @ Failure::Emitter { .. }) => return Err(format!("error: {defect}")),
    };
    println!("{} {} {outcome}", nanoseconds()? - before, peak()?);
    Ok(())
}

/// CPU time of this thread, on which all of the generator runs.
fn nanoseconds() -> Result<u64, String> {
    let text = proc_file("/proc/thread-self/schedstat")?;
    let first = text.split_whitespace().next().and_then(|field| field.parse().ok());
    first.ok_or_else(|| "error: /proc/thread-self/schedstat is not as expected".to_owned())
}

/// The most memory that this process has had, in kilobytes.
fn peak() -> Result<u64, String> {
    let text = proc_file("/proc/self/status")?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    kilobytes.ok_or_else(|| "error: /proc/self/status has no VmHWM".to_owned())
}

fn proc_file(path: &str) -> Result<String, String> {
    std::fs::read_to_string(path)
        .map_err(|error| format!("error: cannot read {path}, which only Linux has: {error}"))
}

/// The fastest of a few runs; one alone if it takes over a second. None if a run was ended.
pub(super) fn fastest(
    executable: &Path,
    file: &Path,
    is_ours: bool,
    rounds: usize,
) -> Result<Option<Usage>, String> {
    let mut best: Option<Usage> = None;
    for _ in 0..rounds {
        let Some(usage) = once(executable, file, is_ours)? else { return Ok(None) };
        let is_long = usage.seconds > 1.0;
        if best.as_ref().is_none_or(|best| usage.seconds < best.seconds) {
            best = Some(usage);
        }
        if is_long {
            break;
        }
    }
    Ok(best)
}

fn once(executable: &Path, file: &Path, is_ours: bool) -> Result<Option<Usage>, String> {
    let mut command = Command::new(executable);
    command
        .args(["bench", CHILD])
        .arg(file)
        .args(is_ours.then_some(OURS))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("error: cannot start {command:?}: {error}"))?;
    if !ends(&mut child, PATIENCE)? {
        return Ok(None);
    }
    let output = child.wait_with_output().map_err(|error| format!("error: {command:?}: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut fields = text.trim().splitn(3, ' ');
    let mut number = || fields.next().and_then(|field| field.parse::<f64>().ok());
    match (number(), number(), fields.next()) {
        (Some(nanoseconds), Some(kilobytes), Some(outcome)) => Ok(Some(Usage {
            seconds: nanoseconds / 1e9,
            megabytes: kilobytes / 1024.0,
            outcome: outcome.to_owned(),
        })),
        _ => Err(format!(
            "error: {command:?} failed ({}):\n{}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}

/// Whether a child ends by itself in time; it is killed otherwise. It prints one short line, so no pipe fills up.
fn ends(child: &mut Child, patience: Duration) -> Result<bool, String> {
    let start = Instant::now();
    while child.try_wait().map_err(|error| format!("error: cannot wait: {error}"))?.is_none() {
        if start.elapsed() > patience {
            // It may have ended by itself at this moment; either way it is gone.
            let _ = child.kill();
            let _ = child.wait();
            return Ok(false);
        }
        thread::sleep(Duration::from_millis(5));
    }
    Ok(true)
}
