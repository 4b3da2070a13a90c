//! CPU seconds of a command with everything that it starts.

use std::process::Command;

/// Runs a command to its end and returns the CPU seconds, user and system, of it and its children.
pub(super) fn seconds(command: &mut Command) -> Result<f64, String> {
    let before = children()?;
    let output = command.output().map_err(|error| format!("error: cannot start {command:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("error: {command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(children()? - before)
}

/// CPU seconds of all children that have ended, as Linux counts them: in ticks of a hundredth.
fn children() -> Result<f64, String> {
    let text = std::fs::read_to_string("/proc/self/stat").map_err(|error| {
        format!("error: CPU seconds are read from /proc/self/stat, which only Linux has: {error}")
    })?;
    // The name of the process, in brackets, may hold spaces; what follows it does not.
    let rest = text.rsplit_once(')').map(|(_, rest)| rest).unwrap_or_default();
    let ticks: Option<f64> =
        rest.split_whitespace().skip(13).take(2).map(|field| field.parse::<f64>().ok()).sum();
    ticks.map(|ticks| ticks / 100.0).ok_or_else(|| "error: /proc/self/stat is not as expected".to_owned())
}
