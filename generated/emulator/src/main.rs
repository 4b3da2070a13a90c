//! The emulator as a command: `cargo run -p anthropic-environments-emulator -- --port 4010 --seed environments.json`.
#![forbid(unsafe_code)]

use std::path::PathBuf;
use std::process::ExitCode;

use anthropic_environments_emulator::Emulator;
use clap::{Arg, ArgMatches, Command, value_parser};

fn main() -> ExitCode {
    let arguments = Command::new("anthropic-environments-emulator")
        .about("Emulates Anthropic's Environments API on this machine, until it is stopped")
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("N")
                .value_parser(value_parser!(u16))
                .default_value("0")
                .help("The port of 127.0.0.1; 0 takes a free one"),
        )
        .arg(
            Arg::new("seed")
                .long("seed")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("JSON with environments to begin with: {\"environments\": [{\"name\": \"a\"}]}"),
        )
        .get_matches();
    match start(&arguments) {
        Ok(emulator) => {
            println!("listening on {} (any API key will do)", emulator.url());
            loop {
                std::thread::park();
            }
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn start(arguments: &ArgMatches) -> Result<Emulator, String> {
    let port = arguments.get_one::<u16>("port").copied().unwrap_or_default();
    let mut builder = Emulator::builder().port(port);
    if let Some(path) = arguments.get_one::<PathBuf>("seed") {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        builder = builder.seed(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    builder.start().map_err(|error| format!("port {port}: {error}"))
}
