//! The project's commands; `cargo xtask help` lists them.
//!
//! Exit codes: 0 done; 1 the check failed, the schema is invalid, or a file could not be read or written; 2 wrong usage, or a page that cannot be understood.
#![forbid(unsafe_code)]

mod command_line;
mod commands;
mod disk;
mod output;
mod workspace;

use std::process::ExitCode;

fn main() -> ExitCode {
    let matches = match command_line::root().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // Nothing is left to tell when the terminal is gone.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let output = output::Output::new(&matches);
    match commands::run(&matches, &output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            output.error(stop.message.trim_end());
            ExitCode::from(stop.code)
        }
    }
}
