//! Pages of a list.

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::outcome::{Outcome, Refusal};

/// The query of a list.
#[derive(Debug, PartialEq)]
struct Query {
    limit: usize,
    include_archived: bool,
    page: Option<String>,
}

/// A page of environments, the newest first.
pub(crate) fn page(environments: &[Value], query: &str) -> Outcome {
    let query = parse(query)?;
    let newest_first = environments.iter().rev();
    let listed: Vec<&Value> = newest_first
        .filter(|environment| query.include_archived || environment["archived_at"].is_null())
        .collect();
    let start = match &query.page {
        None => 0,
        Some(cursor) => start(&listed, cursor)?,
    };
    let rest = listed.get(start..).unwrap_or_default();
    let shown = rest.get(..query.limit).unwrap_or(rest);
    let next = (rest.len() > shown.len()).then(|| shown.last().map(|last| cursor(last))).flatten();
    Ok(json!({"data": shown, "next_page": next}))
}

/// A cursor names the last environment of a page.
fn cursor(last: &Value) -> String {
    format!("page_{}", last["id"].as_str().unwrap_or_default().trim_start_matches("env_"))
}

fn start(listed: &[&Value], cursor: &str) -> Result<usize, Refusal> {
    let last = listed.iter().position(|environment| self::cursor(environment) == cursor);
    last.map(|last| last + 1).ok_or_else(|| Refusal::invalid("page: not a cursor of this list"))
}

fn parse(query: &str) -> Result<Query, Refusal> {
    let mut parsed = Query { limit: 20, include_archived: false, page: None };
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = percent_decode_str(&value.replace('+', " ")).decode_utf8_lossy().into_owned();
        match (name, value.as_str()) {
            ("limit", text) => {
                let limit = text.parse().ok().filter(|limit| (1..=1000).contains(limit));
                parsed.limit = limit.ok_or_else(|| Refusal::invalid("limit: not a number from 1 to 1000"))?;
            }
            ("include_archived", "true") => parsed.include_archived = true,
            ("include_archived", "false") => parsed.include_archived = false,
            ("include_archived", _) => {
                return Err(Refusal::invalid("include_archived: neither true nor false"));
            }
            ("page", _) => parsed.page = Some(value).filter(|page| !page.is_empty()),
            ("beta", _) => {}
            _ => return Err(Refusal::invalid(format!("{name}: not a parameter of this operation"))),
        }
    }
    Ok(parsed)
}
