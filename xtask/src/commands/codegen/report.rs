//! How diagnostics of a schema are printed.

use clap::{Arg, ArgAction, ArgMatches};
use codegen::diagnostic::{Report, Severity, Warnings};

use crate::output::Output;

/// What the command line says about diagnostics.
pub(super) struct Reporter<'o> {
    is_json: bool,
    warnings: Warnings,
    output: &'o Output,
}

/// The options that are read here.
pub(super) fn arguments() -> [Arg; 2] {
    let format = Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .value_parser(["text", "json"])
        .default_value("text")
        .help("Print diagnostics for people to stderr, or for tools to stdout: one JSON object a line, and nothing else");
    let warnings = Arg::new("warnings")
        .long("warnings")
        .action(ArgAction::SetTrue)
        .help("Print every warning; without it, more than 20 are only counted");
    [format, warnings]
}

/// Whether tools read the output.
pub(super) fn is_json(matches: &ArgMatches) -> bool {
    matches.get_one::<String>("format").is_some_and(|format| format == "json")
}

impl<'o> Reporter<'o> {
    pub(super) fn new(matches: &ArgMatches, output: &'o Output) -> Self {
        let warnings = if matches.get_flag("warnings") { Warnings::All } else { Warnings::Counted };
        Self { is_json: is_json(matches), warnings, output }
    }

    /// Prints the warnings of a schema that is understood.
    pub(super) fn warn(&self, report: &Report, file: &str) {
        if self.is_json {
            self.lines(report, file);
        } else if !report.diagnostics().is_empty() {
            self.output.warning(&self.text(report, file));
        }
    }

    /// The message of a schema with errors.
    pub(super) fn refuse(&self, report: &Report, file: &str) -> String {
        if !self.is_json {
            return self.text(report, file);
        }
        self.lines(report, file);
        format!("error: {file}: {}", report.counts())
    }

    fn lines(&self, report: &Report, file: &str) {
        let lines = report.json(file);
        if !lines.is_empty() {
            self.output.result(lines.trim_end());
        }
    }

    fn text(&self, report: &Report, file: &str) -> String {
        let warnings = if self.output.is_quiet() { Warnings::Hidden } else { self.warnings };
        let text = report.render(file, warnings);
        let is_short =
            warnings == Warnings::Counted && report.diagnostics().count(Severity::Warning) > Warnings::FEW;
        let note = if is_short { "note: `--warnings` prints each warning\n" } else { "" };
        text + note
    }
}
