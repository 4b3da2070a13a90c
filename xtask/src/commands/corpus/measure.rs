//! What a command and its children use: CPU time and peak memory, read from `/proc` (Linux).

use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

/// A command that has ended.
pub(super) struct Measured {
    pub(super) has_passed: bool,
    /// Standard output and standard error.
    pub(super) out: String,
    pub(super) err: String,
    /// Seconds of CPU, all children together.
    pub(super) cpu: f64,
    /// The most memory that one of its processes had, in megabytes.
    pub(super) peak: u64,
}

/// How often the memory is looked at.
const PAUSE: Duration = Duration::from_millis(10);

/// Ticks of `/proc/*/stat` in a second: the same on every Linux.
const TICKS: f64 = 100.0;

/// Runs a command to its end; its output goes through files, so that no pipe fills up.
pub(super) fn run(command: &mut Command, scratch: &std::path::Path) -> Result<Measured, String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let cannot = |error: std::io::Error| format!("error: cannot run {program}: {error}");
    let (out, err) = (scratch.join("stdout"), scratch.join("stderr"));
    let before = children_seconds();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(fs::File::create(&out).map_err(cannot)?)
        .stderr(fs::File::create(&err).map_err(cannot)?)
        .spawn()
        .map_err(cannot)?;
    let mut peak = 0;
    let status = loop {
        peak = peak.max(peak_of(child.id()));
        match child.try_wait().map_err(cannot)? {
            Some(status) => break status,
            None => std::thread::sleep(PAUSE),
        }
    };
    let text =
        |path| fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    Ok(Measured {
        has_passed: status.success(),
        out: text(out),
        err: text(err),
        cpu: children_seconds() - before,
        peak: peak / 1024,
    })
}

/// CPU seconds of every child that was waited for, with its own children.
fn children_seconds() -> f64 {
    let text = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program, in parentheses, may hold spaces.
    let fields: Vec<&str> = text.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().collect();
    let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(13) + ticks(14)) / TICKS
}

/// The most memory of a process and its children, in kilobytes.
fn peak_of(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let own = line
        .and_then(|line| line.split_whitespace().next())
        .and_then(|number| number.parse().ok())
        .unwrap_or(0);
    let tasks = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let children = tasks.filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
    let children: Vec<u32> = children
        .flat_map(|text| text.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<u32>>())
        .collect();
    children.into_iter().map(peak_of).fold(own, u64::max)
}
