//! The project's commands.
//!
//! ```text
//! cargo xtask codegen                          regenerate; prints what changed
//! cargo xtask codegen --check                  fail if anything in generated/src is not what the schema says
//! cargo xtask codegen --schema FILE --out DIR  any document, to a complete crate in DIR
//! cargo xtask bench NAME                       a benchmark as a table of ratios
//! cargo xtask ci                               what CI runs after the two commands of the README
//! ```
//!
//! Exit codes: 0 done; 1 the check failed, the schema is at fault, or a file could not be read or written; 2 wrong usage.
#![forbid(unsafe_code)]

mod arguments;
mod bench;
mod ci;
mod codegen;
mod disk;
mod workspace;

use std::process::ExitCode;

use arguments::Command;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let command = match arguments::parse(&arguments) {
        Ok(command) => command,
        Err(usage) => {
            eprintln!("error: {usage}\n\n{}", arguments::USAGE);
            return ExitCode::from(2);
        }
    };
    let outcome = match command {
        Command::Help => {
            println!("{}", arguments::USAGE);
            Ok(())
        }
        Command::Codegen(options) => codegen::run(&options),
        Command::Bench(name) => bench::run(&name),
        Command::Ci => ci::run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}
