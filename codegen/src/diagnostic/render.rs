//! Faults as text, in the shape that `rustc` made familiar.

use std::fmt::Write;
use std::ops::Range;

use super::{Diagnostic, Diagnostics};
use crate::model::Place;

/// Later faults are only counted: nobody reads on, and the first ones often cause them.
const SHOWN: usize = 100;

/// How many characters of a source line are shown. Longer lines are cut around the fault.
const WIDTH: usize = 100;

/// How many characters of a message, pointer or help are shown.
const LONGEST: usize = 400;

/// How many characters stand before the fault in a line that is cut.
const LEAD: usize = 30;

pub(super) fn render(faults: &Diagnostics, file_name: &str, text: &str) -> String {
    let source = Source { file_name, text, line_starts: line_starts(text) };
    let mut out = String::new();
    for fault in faults.iter().take(SHOWN) {
        source.fault(&mut out, fault);
        out.push('\n');
    }
    match faults.len() {
        0 => {}
        1 => out.push_str("1 fault\n"),
        count if count > SHOWN => {
            let _ = writeln!(out, "{count} faults, of which the first {SHOWN} are shown");
        }
        count => {
            let _ = writeln!(out, "{count} faults");
        }
    }
    out
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

/// The text that faults speak of.
struct Source<'a> {
    file_name: &'a str,
    text: &'a str,
    line_starts: Vec<usize>,
}

/// Where a range begins.
struct Position<'a> {
    /// Both from 1; the column counts characters.
    line: usize,
    column: usize,
    /// The line without its end.
    content: &'a str,
    /// Bytes from the start of the line.
    offset: usize,
}

impl<'a> Source<'a> {
    fn fault(&self, out: &mut String, fault: &Diagnostic) {
        let position = self.position(&fault.place.range);
        let number = position.line.to_string();
        let gutter = " ".repeat(number.len());
        let (shown, lead, carets) = excerpt(&position, fault.place.range.len());
        // Writing to a String cannot fail.
        let _ = writeln!(out, "error: {}", one_line(&fault.message));
        let _ = writeln!(out, "{gutter}--> {}:{}:{}", self.file_name, position.line, position.column);
        let _ = writeln!(out, "{gutter} |");
        let _ = writeln!(out, "{}", format!("{number} | {shown}").trim_end());
        let _ = writeln!(out, "{gutter} | {}{}", " ".repeat(lead), "^".repeat(carets));
        if !fault.place.pointer.is_empty() {
            let _ = writeln!(out, "{gutter} = at {}", one_line(&fault.place.pointer));
        }
        for (part, place) in &fault.related {
            let _ = writeln!(out, "{gutter} = {}: {}", one_line(part), self.mention(place));
        }
        if let Some(help) = &fault.help {
            let _ = writeln!(out, "{gutter} = help: {}", one_line(help));
        }
    }

    /// A place within a line of text.
    fn mention(&self, place: &Place) -> String {
        let position = self.position(&place.range);
        let pointer =
            if place.pointer.is_empty() { String::new() } else { format!(" ({})", one_line(&place.pointer)) };
        format!("{}:{}:{}{pointer}", self.file_name, position.line, position.column)
    }

    fn position(&self, range: &Range<usize>) -> Position<'a> {
        let start = range.start.min(self.text.len());
        let line = self.line_starts.partition_point(|&line_start| line_start <= start).max(1);
        let line_start = self.line_starts.get(line - 1).copied().unwrap_or(0);
        let rest = self.text.get(line_start..).unwrap_or("");
        let content = rest.lines().next().unwrap_or("");
        let before = self.text.get(line_start..start).unwrap_or("");
        Position { line, column: before.chars().count() + 1, content, offset: before.len() }
    }
}

/// The part of the line that is shown, the number of characters before the fault in it, and how many belong to the fault.
fn excerpt(position: &Position<'_>, fault_bytes: usize) -> (String, usize, usize) {
    let (before, rest) = position.content.split_at_checked(position.offset).unwrap_or((position.content, ""));
    let fault_end = rest.floor_char_boundary_at(fault_bytes);
    let (fault, after) = rest.split_at_checked(fault_end).unwrap_or((rest, ""));
    let (mut before, mut fault, mut after) = (cells(before), cells(fault), cells(after));
    if before.len() + fault.len() + after.len() > WIDTH {
        if before.len() > LEAD {
            before.drain(..before.len() - LEAD);
            before.insert(0, '…');
        }
        cut_end(&mut fault, WIDTH - before.len());
        cut_end(&mut after, WIDTH.saturating_sub(before.len() + fault.len()));
    }
    let (lead, carets) = (before.len(), fault.len().max(1));
    before.append(&mut fault);
    before.append(&mut after);
    (before.into_iter().collect(), lead, carets)
}

fn cut_end(cells: &mut Vec<char>, width: usize) {
    if cells.len() > width {
        cells.truncate(width);
        cells.push('…');
    }
}

/// The characters as they are shown: a tab as four blanks, what cannot be seen, or would do something to a terminal, as a sign of its own.
fn cells(text: &str) -> Vec<char> {
    let mut cells = Vec::new();
    for character in text.chars() {
        match character {
            '\t' => cells.extend([' '; 4]),
            unseen if unseen.is_control() || unseen == '\u{feff}' => cells.push(char::REPLACEMENT_CHARACTER),
            other => cells.push(other),
        }
    }
    cells
}

/// Text from the document within a message: one line of bearable length without control characters.
fn one_line(text: &str) -> String {
    let mut line: String = text
        .chars()
        .take(LONGEST)
        .map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        line.push('…');
    }
    line
}

/// `str::floor_char_boundary` is newer than the declared `rust-version`.
trait FloorCharBoundary {
    fn floor_char_boundary_at(&self, index: usize) -> usize;
}

impl FloorCharBoundary for str {
    fn floor_char_boundary_at(&self, index: usize) -> usize {
        let index = index.min(self.len());
        (0..=index).rev().find(|&at| self.is_char_boundary(at)).unwrap_or(0)
    }
}
