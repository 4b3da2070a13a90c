//! Law 9: the suite survives growth. A copy of the schema gets a new optional field, enum values, union variants and an operation; the crate that is emitted for it must
//! leave the existing tests green.
//!
//! The tests of the copy share the target directory with those of this workspace, so that only what the schema changes is built again.
#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

mod edits;
mod workspace;

use edits::{EDITS, Edit};

#[test]
fn law_9_growth_of_the_schema_leaves_the_suite_green() {
    let Err(all) = workspace::test(&grown(EDITS)) else { return };
    // Which of the edits it was is found out one by one.
    let alone = EDITS.iter().filter_map(|edit| {
        let failure = workspace::test(&grown(&[*edit])).err()?;
        Some(format!("after the edit \"{}\", these tests fail:\n{failure}", edit.what))
    });
    let reports: Vec<String> = alone.collect();
    panic!(
        "{}",
        if reports.is_empty() { format!("only all edits together fail:\n{all}") } else { reports.concat() }
    );
}

fn grown(edits: &[Edit]) -> String {
    edits.iter().fold(workspace::schema(), |text, edit| edit.apply(&text))
}
