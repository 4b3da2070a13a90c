//! Nested bullets: a list of parameters, or what a call returns.

use super::{Shape, Trouble};

/// One bullet with what stands below it.
#[derive(Clone, Debug)]
pub(in crate::verify) struct Bullet {
    /// The line, beginning with 1.
    pub(in crate::verify) line: usize,
    /// `name` in `name: string`.
    pub(in crate::verify) label: Option<String>,
    /// `optional` stands before the type.
    pub(in crate::verify) is_optional: bool,
    /// The type.
    pub(in crate::verify) shape: Shape,
    /// The bullets below it.
    pub(in crate::verify) children: Vec<Bullet>,
}

const MARK: char = '•';

/// Reads the lines of a section, each with its number; lines that are no bullets are prose.
pub(super) fn read(lines: &[(usize, &str)]) -> Result<Vec<Bullet>, Trouble> {
    let marked: Vec<(usize, usize, &str)> = lines
        .iter()
        .filter_map(|(number, line)| {
            let text = line.trim_start().strip_prefix(MARK)?;
            Some((*number, line.len() - line.trim_start().len(), text.trim()))
        })
        .collect();
    let mut rest = marked.as_slice();
    let bullets = below(&mut rest, None)?;
    bullets.iter().try_for_each(check_counts)?;
    Ok(bullets)
}

/// The bullets that stand deeper than `parent`, up to the first that does not.
fn below(rest: &mut &[(usize, usize, &str)], parent: Option<usize>) -> Result<Vec<Bullet>, Trouble> {
    let mut bullets = Vec::new();
    while let Some(((line, depth, text), after)) = rest.split_first() {
        if parent.is_some_and(|parent| *depth <= parent) {
            break;
        }
        *rest = after;
        let mut bullet = one(text).ok_or_else(|| {
            (
                *line,
                format!(
                    "`{text}` is neither a member with its type (`name: optional array of string`) nor a type"
                ),
            )
        })?;
        bullet.line = *line;
        bullet.children = below(rest, Some(*depth))?;
        bullets.push(bullet);
    }
    Ok(bullets)
}

fn one(text: &str) -> Option<Bullet> {
    let bullet =
        |label, is_optional, shape| Bullet { line: 0, label, is_optional, shape, children: Vec::new() };
    if let Some(shape) = Shape::read(text) {
        return Some(bullet(None, false, shape));
    }
    let (label, shape) = match text.strip_prefix('"') {
        Some(rest) => rest.split_once("\":")?,
        None => text.split_once(':')?,
    };
    let shape = shape.trim();
    let (is_optional, shape) = match shape.strip_prefix("optional ") {
        Some(shape) => (true, shape),
        None => (false, shape),
    };
    Some(bullet(Some(label.to_owned()), is_optional, Shape::read(shape)?))
}

/// What a line counts must stand below it, if anything does: else the page is cut.
fn check_counts(bullet: &Bullet) -> Result<(), Trouble> {
    let found = bullet.children.len();
    let expected = match &bullet.shape {
        Shape::Object { count, .. } => Some(*count),
        Shape::Choice { shown, more } if *more > 0 => Some(shown.len() + more),
        _ => None,
    };
    if let Some(expected) =
        expected.filter(|expected| *expected != found && (found > 0 || bullet.label.is_none()))
    {
        return Err((
            bullet.line,
            format!("the line counts {expected}, and {found} stand below it: the page is not whole"),
        ));
    }
    bullet.children.iter().try_for_each(check_counts)
}
