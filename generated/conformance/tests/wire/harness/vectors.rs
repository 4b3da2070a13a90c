//! The three files: their forms, and the closed vocabulary of each. What is not known is a reason to disagree, never
//! something to skip.

use std::fs;
use std::path::Path;

use super::json::{self, Json, Object};
use super::request_vector::RequestVector;
use super::response_vector::ResponseVector;
use super::retry_vector::RetryVector;

/// A vector as it stands in its file.
#[derive(Clone, Debug)]
pub(crate) struct Vector {
    pub(crate) name: String,
    pub(crate) form: Form,
    pub(crate) json: Json,
}

/// Which of the three files a vector is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Request,
    Response,
    Retry,
}

/// A vector that is understood.
#[derive(Debug)]
pub(crate) enum Case {
    Request(RequestVector),
    Response(ResponseVector),
    Retry(RetryVector),
}

impl Vector {
    /// Makes sense of a vector; the error names the first part that is not known.
    pub(crate) fn understand(&self) -> Result<Case, String> {
        match self.form {
            Form::Request => RequestVector::read(&self.json).map(Case::Request),
            Form::Response => ResponseVector::read(&self.json).map(Case::Response),
            Form::Retry => RetryVector::read(&self.json).map(Case::Retry),
        }
    }
}

/// Reads the three files of a folder.
pub(crate) fn load(folder: &Path) -> Result<Vec<Vector>, String> {
    let read = |file: &str| -> Result<Json, String> {
        let path = folder.join(file);
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        json::parse(&text).map_err(|error| format!("{}: {error}", path.display()))
    };
    let retry = read("retry.json")?;
    let cases = retry.get("cases").ok_or("retry.json: no `cases`")?;
    let mut vectors = all(&read("requests.json")?, Form::Request)?;
    vectors.extend(all(&read("responses.json")?, Form::Response)?);
    vectors.extend(all(cases, Form::Retry)?);
    Ok(vectors)
}

fn all(list: &Json, form: Form) -> Result<Vec<Vector>, String> {
    let items = list.array().ok_or_else(|| format!("the {form:?} vectors are no list"))?;
    let vector = |(index, json): (usize, &Json)| {
        let name =
            json.get("name").and_then(Json::text).map_or_else(|| format!("{form:?}[{index}]"), str::to_owned);
        Vector { name, form, json: json.clone() }
    };
    Ok(items.iter().enumerate().map(vector).collect())
}

/// The fields of an object, none of which has a name that is not listed.
pub(crate) fn known<'a>(json: &'a Json, what: &str, names: &[&str]) -> Result<&'a Object, String> {
    let fields = json.object().ok_or_else(|| format!("{what} is no object"))?;
    match fields.iter().find(|(name, _)| !names.contains(&name.as_str())) {
        Some((name, _)) => Err(format!("{what} holds the unknown `{name}`")),
        None => Ok(fields),
    }
}

/// The text in a field.
pub(crate) fn text<'a>(json: &'a Json, name: &str) -> Result<&'a str, String> {
    json.get(name).and_then(Json::text).ok_or_else(|| format!("`{name}` is no text"))
}

/// Pairs of name and text from an object; null is left out where it stands for absence.
pub(crate) fn pairs(json: Option<&Json>, what: &str) -> Result<Vec<(String, String)>, String> {
    let Some(json) = json else { return Ok(Vec::new()) };
    let fields = json.object().ok_or_else(|| format!("{what} is no object"))?;
    let present = fields.iter().filter(|(_, value)| *value != Json::Null);
    let pair = |(name, value): &(String, Json)| match value.text() {
        Some(text) => Ok((name.clone(), text.to_owned())),
        None => Err(format!("{what}: `{name}` is no text")),
    };
    present.map(pair).collect()
}
