//! What commands print: progress on standard output unless `--quiet`, errors on standard error, both in color where that is wanted.

use std::io::{IsTerminal, Write};

use clap::ArgMatches;

const BOLD: &str = "\u{1b}[1m";
const RED: &str = "\u{1b}[31m";
const GREEN: &str = "\u{1b}[32m";
const BOLD_RED: &str = "\u{1b}[1;31m";
const BOLD_YELLOW: &str = "\u{1b}[1;33m";
const RESET: &str = "\u{1b}[0m";

/// How this run prints.
#[derive(Clone)]
pub(crate) struct Output {
    is_quiet: bool,
    has_color: bool,
}

impl Output {
    /// Reads `--quiet` and `--color`.
    pub(crate) fn new(matches: &ArgMatches) -> Self {
        let has_color = match matches.get_one::<String>("color").map(String::as_str) {
            Some("always") => true,
            Some("never") => false,
            _ => {
                std::io::stderr().is_terminal()
                    && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            }
        };
        Self { is_quiet: matches.get_flag("quiet"), has_color }
    }

    /// Prints a line of progress; nothing with `--quiet`.
    pub(crate) fn progress(&self, line: &str) {
        if !self.is_quiet {
            self.result(line);
        }
    }

    /// Prints what the command was asked for, also with `--quiet`.
    pub(crate) fn result(&self, text: &str) {
        // A reader that has closed the pipe has seen enough.
        let _ = writeln!(std::io::stdout(), "{text}");
    }

    /// Whether only errors and results are wanted.
    pub(crate) fn is_quiet(&self) -> bool {
        self.is_quiet
    }

    /// The same without progress: a tool reads the results.
    pub(crate) fn for_tools(&self) -> Self {
        Self { is_quiet: true, has_color: self.has_color }
    }

    /// Prints warnings; nothing with `--quiet`.
    pub(crate) fn warning(&self, message: &str) {
        if !self.is_quiet {
            self.error(message.trim_end());
        }
    }

    /// Prints an error.
    pub(crate) fn error(&self, message: &str) {
        let _ = writeln!(std::io::stderr(), "{}", self.colored(message));
    }

    /// Colors the labels of errors and the lines of diffs.
    fn colored(&self, message: &str) -> String {
        if !self.has_color {
            return message.to_owned();
        }
        message.lines().map(colored_line).collect::<Vec<_>>().join("\n")
    }
}

fn colored_line(line: &str) -> String {
    if let Some(rest) = line.strip_prefix("error") {
        return format!("{BOLD_RED}error{RESET}{rest}");
    }
    if let Some(rest) = line.strip_prefix("warning") {
        return format!("{BOLD_YELLOW}warning{RESET}{rest}");
    }
    let style = match line.as_bytes() {
        [b'+', ..] => GREEN,
        [b'-', ..] => RED,
        _ if ["changed: ", "missing: ", "stale: "].iter().any(|word| line.starts_with(word)) => BOLD,
        _ => return line.to_owned(),
    };
    format!("{style}{line}{RESET}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn color_marks_errors_and_the_lines_of_a_diff() {
        let output = |has_color| Output { is_quiet: false, has_color };
        let text = "stale: a.rs\n-old\n+new\n same\nwarning[a]: b\nerror: run it";
        assert_eq!(output(false).colored(text), text);
        assert_eq!(
            output(true).colored(text),
            "\u{1b}[1mstale: a.rs\u{1b}[0m\n\u{1b}[31m-old\u{1b}[0m\n\u{1b}[32m+new\u{1b}[0m\n same\n\u{1b}[1;33mwarning\u{1b}[0m[a]: b\n\u{1b}[1;31merror\u{1b}[0m: run it"
        );
    }
}
