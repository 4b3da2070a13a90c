//! The headings of a page, and the sections below them.

use super::{Bullet, Call, Page, Sent, Trouble, bullet, call};

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What a heading begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heading {
    Parameters(Sent),
    Returns,
    Example,
    Response,
}

impl Heading {
    fn of(line: &str) -> Option<Self> {
        Some(match line.trim_end() {
            "Path Parameters" => Self::Parameters(Sent::Path),
            "Query Parameters" => Self::Parameters(Sent::Query),
            "Header Parameters" => Self::Parameters(Sent::Header),
            "Cookie Parameters" => Self::Parameters(Sent::Cookie),
            "Body Parameters" => Self::Parameters(Sent::Body),
            "Returns" => Self::Returns,
            "Example" => Self::Example,
            "Response" => Self::Response,
            _ => return None,
        })
    }
}

/// A heading with its line, and the lines below it.
struct Section<'t> {
    heading: Heading,
    line: usize,
    lines: Vec<(usize, &'t str)>,
}

/// Reads a page.
pub(super) fn read(name: &str, text: &str) -> Result<Page, Trouble> {
    let lines: Vec<(usize, &str)> = text.lines().enumerate().map(|(index, line)| (index + 1, line)).collect();
    let last = lines.len().max(1);
    let (method, path, line) = endpoint(&lines)?;
    let sections = split(&lines, line)?;
    let find = |heading| sections.iter().find(|section| section.heading == heading);
    let example = find(Heading::Example)
        .ok_or_else(|| (last, "the page ends before the heading `Example`: it is not whole".to_owned()))?;
    let returns = find(Heading::Returns);
    let response = match find(Heading::Response) {
        Some(section) => response(section)?,
        None if returns.is_some() => {
            return Err((last, "the page ends before the heading `Response`: it is not whole".to_owned()));
        }
        None => None,
    };
    let mut parameters: Vec<(Sent, Vec<Bullet>)> = Vec::new();
    for section in &sections {
        if let Heading::Parameters(sent) = section.heading {
            parameters.push((sent, bullet::read(&section.lines)?));
        }
    }
    Ok(Page {
        name: name.to_owned(),
        method,
        path,
        line,
        parameters,
        returns: returns.map(|section| bullet::read(&section.lines)).transpose()?,
        returns_line: returns.map_or(line, |section| section.line),
        call: Call::read(&example.lines, example.line)?,
        response,
    })
}

/// The line of method and path.
fn endpoint(lines: &[(usize, &str)]) -> Result<(String, String, usize), Trouble> {
    let Some((first, text)) = lines.iter().find(|(_, line)| !line.trim().is_empty()) else {
        return Err((1, "the page is empty".to_owned()));
    };
    if text.trim_start().starts_with('<') {
        return Err((*first, "the page is HTML; save it as text".to_owned()));
    }
    let before = lines.iter().take_while(|(_, line)| Heading::of(line).is_none());
    let found = before.filter_map(|(number, line)| {
        let (method, path) = line.trim().split_once(' ')?;
        let is_endpoint = METHODS.contains(&method.to_lowercase().as_str()) && path.trim().starts_with('/');
        is_endpoint.then(|| (method.to_uppercase(), path.trim().to_owned(), *number))
    });
    let mut found = found;
    found.next().ok_or_else(|| {
        (
            *first,
            "no line says method and path, like `post /v1/pets`: this is no page of one operation".to_owned(),
        )
    })
}

/// The sections in the page's order, each heading once.
fn split<'t>(lines: &[(usize, &'t str)], endpoint: usize) -> Result<Vec<Section<'t>>, Trouble> {
    let mut sections: Vec<Section<'t>> = Vec::new();
    for (number, line) in lines.iter().filter(|(number, _)| *number > endpoint) {
        match Heading::of(line) {
            Some(heading) => {
                if sections.iter().any(|section| section.heading == heading) {
                    return Err((*number, format!("the heading `{}` is there twice", line.trim())));
                }
                sections.push(Section { heading, line: *number, lines: Vec::new() });
            }
            None => {
                if let Some(section) = sections.last_mut() {
                    section.lines.push((*number, line));
                }
            }
        }
    }
    Ok(sections)
}

fn response(section: &Section<'_>) -> Result<Option<(serde_json::Value, usize)>, Trouble> {
    let first = section.lines.iter().position(|(_, line)| !line.trim().is_empty());
    let Some((lines, line)) =
        first.and_then(|first| section.lines.get(first..)).and_then(|lines| Some((lines, lines.first()?.0)))
    else {
        return Err((section.line, "nothing stands below `Response`: the page is not whole".to_owned()));
    };
    let text: Vec<&str> = lines.iter().map(|(_, line)| *line).collect();
    call::json(&text.join("\n"), line).map(|value| Some((value, line)))
}
