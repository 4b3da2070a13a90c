//! CPU per request, one in flight, against raw hyper on one connection and against bare reqwest.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::cpu;
use super::table::{self, Row};
use super::valgrind::{build, difference, instructions_of};

/// Requests of a timed run; long enough that the start does not matter.
const TIMED: u32 = 50_000;

/// How often each case is timed.
const ROUNDS: usize = 5;

/// The cases of the benchmark, in the order of measures.
const CASES: [&str; 6] = ["ours", "hyper", "reqwest", "ours-decoded", "ours-tracing", "ours-over-reqwest"];

/// What the feature `tracing` may cost where nobody subscribes.
const TRACING: f64 = 1.02;

pub(super) fn run() -> Result<(), String> {
    let executable = build("client")?;
    let server = Server::start(&executable)?;
    let mut counts = Vec::new();
    for case in CASES {
        counts.push(instructions(&executable, case, &server.address)?);
    }
    // Instructions leave out what the kernel does for a request, which is most of it. They repeat, so a limit on them is enforced.
    let counted = table::print("instructions a request, without the kernel's", &rows(&counts, 1.65, 1.0));
    println!();
    let times = microseconds(&executable, &server.address)?;
    if let Err(over) = table::print("CPU microseconds a request, user and system", &rows(&times, 1.6, 0.9)) {
        // CPU seconds are noisy: what is above a limit is reported and does not fail the command.
        println!("{}", over.replacen("error", "note", 1));
    }
    counted
}

/// Ours against the others, with the limits against hyper and reqwest; the measures are in the order of [`CASES`].
fn rows(measures: &[f64], hyper_limit: f64, reqwest_limit: f64) -> Vec<Row> {
    let [ours, hyper, reqwest, decoded, tracing, over_reqwest] = measures else { return Vec::new() };
    let row = |name: &str, ours: f64, other: f64, limit| Row { name: name.to_owned(), ours, other, limit };
    vec![
        row("ours : raw hyper", *ours, *hyper, Some(hyper_limit)),
        row("ours : bare reqwest", *ours, *reqwest, Some(reqwest_limit)),
        row("ours, decoded : ours", *decoded, *ours, None),
        row("ours with `tracing`, no subscriber : ours", *tracing, *ours, Some(TRACING)),
        row("ours over reqwest : ours", *over_reqwest, *ours, None),
    ]
}

fn instructions(executable: &Path, case: &str, address: &str) -> Result<f64, String> {
    difference(100, 500, |iterations| instructions_of(executable, &[case, &iterations.to_string(), address]))
}

/// The best round of each case. The cases take turns, so that what else the machine does falls on all of them.
fn microseconds(executable: &Path, address: &str) -> Result<Vec<f64>, String> {
    let mut best = vec![f64::INFINITY; CASES.len()];
    for _ in 0..ROUNDS {
        for (case, best) in CASES.iter().zip(&mut best) {
            let mut command = Command::new(executable);
            let seconds = cpu::seconds(command.args([case, TIMED.to_string().as_str(), address]))?;
            *best = best.min(seconds * 1e6 / f64::from(TIMED));
        }
    }
    Ok(best)
}

/// The other end, in a process of its own; it ends with this one.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(executable: &Path) -> Result<Self, String> {
        let mut command = Command::new(executable);
        let mut process = command
            .arg("server")
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("error: cannot start the server: {error}"))?;
        let mut address = String::new();
        if let Some(output) = process.stdout.take() {
            let read = BufReader::new(output).read_line(&mut address);
            read.map_err(|error| format!("error: the server printed no address: {error}"))?;
        }
        Ok(Self { process, address: address.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is gone.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
