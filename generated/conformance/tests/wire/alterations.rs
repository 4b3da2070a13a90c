//! Vectors with one thing altered. Only what a record says is altered, or what it speaks of: a change of which the record
//! knows nothing cannot be noticed, such as the status of a response that was a success before and after.

use crate::harness::json::{self, Json};
use crate::harness::vectors::{Form, Vector};

/// The way to a part of a JSON value.
type Path = Vec<Step>;

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Key(String),
    Index(usize),
}

/// Every way in which a vector is altered, with its name.
pub(crate) fn of(vector: &Vector) -> Vec<(String, Vector)> {
    let json = &vector.json;
    let altered = match vector.form {
        Form::Request if json.get("request").is_some() => of_request(json),
        Form::Request => of_refusal(json),
        Form::Response if json.get("pages").is_some() => of_walk(json),
        Form::Response => of_reply(json),
        Form::Retry => of_retry(json),
    };
    altered.into_iter().map(|(what, json)| (what, Vector { json, ..vector.clone() })).collect()
}

type Altered = Vec<(String, Json)>;

/// Method, path, every pair of the query, every header, every leaf of the body.
fn of_request(json: &Json) -> Altered {
    // The exact texts repeat the facts, and would give an altered one away.
    let json = without(&without(json, &["request", "raw_query"]), &["request", "body_raw"]);
    let leaves = leaves_below(&json, &["request"]);
    leaves
        .into_iter()
        .filter(|path| !is_absent_body(&json, path))
        .map(|path| altered_at(&json, &path))
        .collect()
}

/// Where there is no body, there is nothing in it to alter but its absence.
fn is_absent_body(json: &Json, path: &Path) -> bool {
    *path == keys(&["request", "body"]) && at(json, path) == Some(&Json::Null)
}

/// The call becomes one that nobody refuses.
fn of_refusal(json: &Json) -> Altered {
    let text = |text: &str| Json::Text(text.to_owned());
    let operation = at(json, &keys(&["call", "operation"])).cloned().unwrap_or(Json::Null);
    let argument = if operation.text() == Some("create") { "name" } else { "environment_id" };
    let args =
        if operation.text() == Some("list") { vec![] } else { vec![(argument.to_owned(), text("env_1"))] };
    let call = vec![("operation".to_owned(), operation), ("args".to_owned(), Json::Object(args))];
    vec![("call".to_owned(), set(json, &["call"], Json::Object(call)))]
}

/// Every leaf of the body, and every leaf of what the SDK made of it.
fn of_reply(json: &Json) -> Altered {
    const UNJUDGED: [&str; 3] = ["strict_mode", "message", "bases"];
    let mut altered = Altered::new();
    let text = at(json, &keys(&["response", "body"])).and_then(Json::text).unwrap_or_default();
    let made = |name: &str| at(json, &keys(&["official", name]));
    // Of an exception that is not that of an error response, the record does not say what it came of.
    let is_told = made("outcome").and_then(Json::text) == Some("value") || made("status_code").is_some();
    if let Some(body) = json::parse(text).ok().filter(|_| is_told) {
        for path in leaves(&body) {
            let (what, body) = altered_at(&body, &path);
            let json = set(json, &["response", "body"], Json::Text(body.compact()));
            altered.push((format!("response.body{what}"), json));
        }
    }
    for path in leaves_below(json, &["official"]) {
        if !matches!(path.get(1), Some(Step::Key(name)) if UNJUDGED.contains(&name.as_str())) {
            altered.push(altered_at(json, &path));
        }
    }
    let is_value = made("outcome").and_then(Json::text) == Some("value");
    let other = if is_value { "exception" } else { "value" };
    altered.push((
        "official.outcome".to_owned(),
        set(json, &["official", "outcome"], Json::Text(other.to_owned())),
    ));
    altered
}

/// Every id and cursor on the pages that the SDK asked for, and every leaf of what came of the walk.
fn of_walk(json: &Json) -> Altered {
    let asked = at(json, &keys(&["official", "requests"])).and_then(Json::array).map_or(0, <[Json]>::len);
    let is_judged = |path: &Path| match path.as_slice() {
        [Step::Key(_), Step::Index(page), Step::Key(body), Step::Key(next)]
            if body == "body" && next == "next_page" =>
        {
            page + 1 < asked
        }
        [Step::Key(_), Step::Index(page), .., Step::Index(_), Step::Key(id)] if id == "id" => *page < asked,
        _ => false,
    };
    let pages = leaves_below(json, &["pages"]).into_iter().filter(is_judged);
    let is_repeated = |path: &Path| path.contains(&Step::Key("raw_query".to_owned()));
    let official = leaves_below(json, &["official"]).into_iter().filter(|path| !is_repeated(path));
    pages.chain(official).map(|path| altered_at(json, &path)).collect()
}

/// Attempts, every wait, every method, outcome and status; and one wait less.
fn of_retry(json: &Json) -> Altered {
    let mut altered: Altered =
        leaves_below(json, &["official"]).into_iter().map(|path| altered_at(json, &path)).collect();
    let waits = at(json, &keys(&["official", "sleeps"])).and_then(Json::array).unwrap_or_default();
    if let Some((_, fewer)) = waits.split_last() {
        altered.push((
            "a wait less".to_owned(),
            set(json, &["official", "sleeps"], Json::Array(fewer.to_vec())),
        ));
    }
    altered
}

fn keys(names: &[&str]) -> Path {
    names.iter().map(|name| Step::Key((*name).to_owned())).collect()
}

fn at<'a>(json: &'a Json, path: &Path) -> Option<&'a Json> {
    path.iter().try_fold(json, |json, step| match step {
        Step::Key(name) => json.get(name),
        Step::Index(index) => json.array()?.get(*index),
    })
}

/// The ways to all scalars, empty arrays and empty objects.
fn leaves(json: &Json) -> Vec<Path> {
    let below = |step: Step, json: &Json| -> Vec<Path> {
        leaves(json).into_iter().map(|path| [vec![step.clone()], path].concat()).collect()
    };
    match json {
        Json::Array(items) if !items.is_empty() => {
            items.iter().enumerate().flat_map(|(index, item)| below(Step::Index(index), item)).collect()
        }
        Json::Object(fields) if !fields.is_empty() => {
            fields.iter().flat_map(|(name, value)| below(Step::Key(name.clone()), value)).collect()
        }
        _ => vec![Path::new()],
    }
}

fn leaves_below(json: &Json, names: &[&str]) -> Vec<Path> {
    let start = keys(names);
    let below = at(json, &start).map(leaves).unwrap_or_default();
    below.into_iter().map(|path| [start.clone(), path].concat()).collect()
}

/// The value with another leaf at this place.
fn altered_at(json: &Json, path: &Path) -> (String, Json) {
    let what: String = path
        .iter()
        .map(|step| match step {
            Step::Key(name) => format!(".{name}"),
            Step::Index(index) => format!("[{index}]"),
        })
        .collect();
    let altered = at(json, path).map(altered);
    (what, replaced(json, path, altered))
}

fn altered(leaf: &Json) -> Json {
    match leaf {
        Json::Text(text) => Json::Text(format!("{text}~")),
        Json::Bool(flag) => Json::Bool(!flag),
        Json::Number(number) => match number.as_i64() {
            Some(integer) => Json::Number((integer + 1).into()),
            None => {
                json::parse(&format!("{}", number.as_f64().unwrap_or_default() + 0.25)).unwrap_or(Json::Null)
            }
        },
        _ => Json::Text("~".to_owned()),
    }
}

fn set(json: &Json, names: &[&str], value: Json) -> Json {
    replaced(json, &keys(names), Some(value))
}

fn without(json: &Json, names: &[&str]) -> Json {
    replaced(json, &keys(names), None)
}

/// The value with another one at a place, or without that field. A place that is not there stays away.
fn replaced(json: &Json, path: &[Step], value: Option<Json>) -> Json {
    let Some((step, rest)) = path.split_first() else { return value.unwrap_or_else(|| json.clone()) };
    match (step, json) {
        (Step::Key(name), Json::Object(fields)) => Json::Object(
            fields
                .iter()
                .filter(|(known, _)| known != name || !rest.is_empty() || value.is_some())
                .map(|(known, old)| {
                    let new = if known == name { replaced(old, rest, value.clone()) } else { old.clone() };
                    (known.clone(), new)
                })
                .collect(),
        ),
        (Step::Index(index), Json::Array(items)) => Json::Array(
            items
                .iter()
                .enumerate()
                .map(
                    |(place, old)| {
                        if place == *index { replaced(old, rest, value.clone()) } else { old.clone() }
                    },
                )
                .collect(),
        ),
        _ => json.clone(),
    }
}
