//! `--watch`: once more whenever a file that was read changes.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{fs, thread};

use crate::output::Output;

/// How long nothing is looked at: short enough to feel like at once, long enough to cost nothing.
const INTERVAL: Duration = Duration::from_millis(250);

/// The files that a run has read, and what they were then.
#[derive(Default)]
pub(super) struct Inputs(RefCell<BTreeMap<PathBuf, Option<Stamp>>>);

/// What changes when a file is written.
type Stamp = (SystemTime, u64);

impl Inputs {
    /// Remembers a file that is about to be read.
    pub(super) fn note(&self, path: &Path) {
        self.0.borrow_mut().insert(path.to_owned(), stamp(path));
    }

    fn have_changed(&self) -> bool {
        self.0.borrow().iter().any(|(path, then)| stamp(path) != *then)
    }
}

/// Runs, and runs again after each change, until the process is ended. An error is printed and waited out.
pub(super) fn forever(output: &Output, run: impl Fn(&Inputs) -> Result<(), String>) -> ! {
    loop {
        let inputs = Inputs::default();
        if let Err(message) = run(&inputs) {
            output.error(&message);
        }
        output.progress("waiting for a change …");
        while !inputs.have_changed() {
            thread::sleep(INTERVAL);
        }
    }
}

/// None where there is no file at the moment, as while an editor replaces it.
fn stamp(path: &Path) -> Option<Stamp> {
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}
