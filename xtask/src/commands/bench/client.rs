//! CPU per request, one in flight, against raw hyper on one connection and against bare reqwest; with the features that other transports need.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::cpu;
use super::table::{Ratio, Table};
use super::valgrind::{build, difference, instructions_of};

/// Requests of a timed run; long enough that the start does not matter.
const TIMED: u32 = 50_000;

/// How often each case is timed.
const ROUNDS: usize = 5;

/// The cases of the benchmark, in the order of measures.
const CASES: [&str; 8] = [
    "ours",
    "hyper",
    "reqwest",
    "ours-decoded",
    "ours-tracing",
    "ours-over-reqwest",
    "ours-tls",
    "ours-http2",
];

/// What the feature `tracing` may cost where nobody subscribes.
const TRACING: f64 = 1.02;

pub(super) fn run() -> Result<Vec<Table>, String> {
    let executable = build("client")?;
    let server = Server::start(&executable)?;
    let mut counts = Vec::new();
    for case in CASES {
        counts.push(instructions(&executable, case, &server.addresses)?);
    }
    // Instructions leave out what the kernel does for a request, which is most of it. They repeat, so a limit on them is enforced;
    // CPU time is noisy, so what is above its limit is said and does not fail the command.
    let counted = Table::of_ratios("instructions a request, not the kernel's", &ratios(&counts, 1.65, 1.0));
    let times = microseconds(&executable, &server.addresses)?;
    let timed = Table::of_ratios("CPU microseconds a request, user and system", &ratios(&times, 1.6, 0.9));
    Ok(vec![counted, timed.without_limits()])
}

/// Ours against the others, with the limits against hyper and reqwest; the measures are in the order of [`CASES`].
fn ratios(measures: &[f64], hyper_limit: f64, reqwest_limit: f64) -> Vec<Ratio> {
    let [ours, hyper, reqwest, decoded, tracing, over_reqwest, tls, http2] = measures else {
        return Vec::new();
    };
    let ratio =
        |name: &str, ours: f64, other: f64, limit| Ratio { name: name.to_owned(), ours, other, limit };
    vec![
        ratio("ours : raw hyper", *ours, *hyper, Some(hyper_limit)),
        ratio("ours : bare reqwest", *ours, *reqwest, Some(reqwest_limit)),
        ratio("ours, decoded : ours", *decoded, *ours, None),
        ratio("ours with tracing, no subscriber : ours", *tracing, *ours, Some(TRACING)),
        ratio("ours over reqwest : ours", *over_reqwest, *ours, None),
        ratio("ours over HTTP/2 : HTTP/1.1, in TLS", *http2, *tls, None),
    ]
}

fn instructions(executable: &Path, case: &str, addresses: &str) -> Result<f64, String> {
    difference(100, 500, |iterations| {
        let iterations = iterations.to_string();
        let arguments = [case, &iterations].into_iter().chain(addresses.split(' '));
        instructions_of(executable, &arguments.collect::<Vec<_>>())
    })
}

/// The best round of each case. The cases take turns, so that what else the machine does falls on all of them.
fn microseconds(executable: &Path, addresses: &str) -> Result<Vec<f64>, String> {
    let mut best = vec![f64::INFINITY; CASES.len()];
    for _ in 0..ROUNDS {
        for (case, best) in CASES.iter().zip(&mut best) {
            let mut command = Command::new(executable);
            let seconds =
                cpu::seconds(command.args([*case, TIMED.to_string().as_str()]).args(addresses.split(' ')))?;
            *best = best.min(seconds * 1e6 / f64::from(TIMED));
        }
    }
    Ok(best)
}

/// The other end, in a process of its own; it ends with this one.
struct Server {
    process: Child,
    /// One for HTTP/1.1, one for that in TLS and one for HTTP/2, with spaces between.
    addresses: String,
}

impl Server {
    fn start(executable: &Path) -> Result<Self, String> {
        let mut command = Command::new(executable);
        let mut process = command
            .arg("server")
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("error: cannot start the server: {error}"))?;
        let mut addresses = String::new();
        if let Some(output) = process.stdout.take() {
            let read = BufReader::new(output).read_line(&mut addresses);
            read.map_err(|error| format!("error: the server printed no address: {error}"))?;
        }
        Ok(Self { process, addresses: addresses.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is gone.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
