//! CPU per request, one in flight, against raw hyper on one connection and against bare reqwest.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::cpu;
use super::table::{self, Row};
use super::valgrind::{build, difference, instructions_of};

/// Requests of a timed run; long enough that the start does not matter.
const TIMED: u32 = 50_000;

/// How often each case is timed; the best round counts.
const ROUNDS: usize = 5;

/// A case that ours is compared with, and the highest ratio.
const OTHERS: [(&str, f64); 2] = [("hyper", 1.6), ("reqwest", 0.9)];

pub(super) fn run() -> Result<(), String> {
    let executable = build("client")?;
    let server = Server::start(&executable)?;
    let counted = compare(|case| instructions(&executable, case, &server.address))?;
    // Instructions leave out what the kernel does for a request, which is most of it; they repeat, but the limits are about CPU.
    let counted: Vec<Row> = counted.into_iter().map(|row| Row { limit: None, ..row }).collect();
    table::print("instructions a request, without the kernel's", &counted)?;
    println!();
    let timed = compare(|case| microseconds(&executable, case, &server.address))?;
    if let Err(over) = table::print("CPU microseconds a request, user and system", &timed) {
        // CPU seconds are noisy: what is above a limit is told, not failed.
        println!("{}", over.replacen("error", "note", 1));
    }
    Ok(())
}

fn compare(measure: impl Fn(&str) -> Result<f64, String>) -> Result<Vec<Row>, String> {
    let ours = measure("ours")?;
    let mut rows = Vec::new();
    for (other, limit) in OTHERS {
        rows.push(Row { name: format!("ours : {other}"), ours, other: measure(other)?, limit: Some(limit) });
    }
    let decoded = measure("ours-decoded")?;
    rows.push(Row { name: "ours, decoded : ours".to_owned(), ours: decoded, other: ours, limit: None });
    Ok(rows)
}

fn instructions(executable: &Path, case: &str, address: &str) -> Result<f64, String> {
    difference(100, 500, |iterations| instructions_of(executable, &[case, &iterations.to_string(), address]))
}

/// The best of several rounds.
fn microseconds(executable: &Path, case: &str, address: &str) -> Result<f64, String> {
    let round = || {
        let mut command = Command::new(executable);
        cpu::seconds(command.args([case, &TIMED.to_string(), address]))
    };
    let rounds: Vec<f64> = (0..ROUNDS).map(|_| round()).collect::<Result<_, _>>()?;
    Ok(rounds.into_iter().fold(f64::INFINITY, f64::min) * 1e6 / f64::from(TIMED))
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
