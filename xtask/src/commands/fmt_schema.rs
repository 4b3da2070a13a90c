//! `cargo xtask fmt-schema`: one layout for the schema. Keys stay in the author's order; numbers and strings keep their text.

mod layout;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{Definition, Stop};
use crate::output::Output;
use crate::{disk, workspace};

pub(super) const COMMAND: Definition = Definition { name: "fmt-schema", arguments, run };

fn arguments() -> Command {
    let check =
        Arg::new("check").long("check").action(ArgAction::SetTrue).help("Fail if the layout would change");
    Command::new("fmt-schema").about("Lay out schema/environments.json").arg(check)
}

fn run(matches: &ArgMatches, output: &Output) -> Result<(), Stop> {
    let path = workspace::root().join(workspace::SCHEMA);
    let bytes = disk::read(&path)?;
    let text = String::from_utf8(bytes)
        .map_err(|error| format!("error: {}: not UTF-8: {error}", workspace::SCHEMA))?;
    let laid_out = layout::format(&text).map_err(|error| format!("error: {}: {error}", workspace::SCHEMA))?;
    if laid_out == text {
        output.progress(&format!("{} is laid out", workspace::SCHEMA));
        return Ok(());
    }
    if matches.get_flag("check") {
        let diff = super::codegen::diff(&text, &laid_out, "schema", "laid out");
        return Err(format!(
            "changed: {0}\n{diff}error: {0} is not laid out; run `cargo xtask fmt-schema`",
            workspace::SCHEMA
        )
        .into());
    }
    disk::write(&path, &laid_out)?;
    output.progress(&format!("updated: {}", workspace::SCHEMA));
    Ok(())
}
