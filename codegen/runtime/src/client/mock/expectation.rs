//! One thing that a test expects.

use std::sync::Arc;

use bytes::Bytes;

use super::reply::Reply;
use crate::client::api::Operation;

/// Whether a request is meant.
pub(super) type Matches = Arc<dyn Fn(&http::Request<Bytes>) -> bool + Send + Sync>;

/// A call that is expected, and the response to it.
pub(super) struct Expectation {
    pub(super) operation: &'static Operation,
    pub(super) matches: Option<Matches>,
    pub(super) reply: Reply,
    /// Whether it responds to any number of calls.
    pub(super) is_repeated: bool,
    pub(super) was_used: bool,
}

impl Expectation {
    /// Whether it is expected of this operation.
    pub(super) fn is_of(&self, operation: &Operation) -> bool {
        self.operation.id == operation.id
    }

    /// Whether it can still respond to anything.
    pub(super) fn may_respond(&self) -> bool {
        self.is_repeated || !self.was_used
    }

    /// Whether it was told and never asked for.
    pub(super) fn is_left(&self) -> bool {
        !self.is_repeated && !self.was_used
    }

    /// The reply, unless it was taken and holds but once.
    pub(super) fn take(&mut self) -> Option<Reply> {
        let is_free = self.may_respond();
        self.was_used = true;
        is_free.then(|| self.reply.clone())
    }

    /// `create` with the response 200.
    pub(super) fn describe(&self) -> String {
        let matching = if self.matches.is_some() { " matching a condition" } else { "" };
        format!("`{}`{matching} with the response {}", self.operation.id, self.reply.describe())
    }
}

pub(super) fn segments(path: &str) -> Vec<&str> {
    path.trim_start_matches('/').split('/').collect()
}

/// The values of a template's parameters in a path, still encoded; `None` where the path is another.
pub(super) fn path_values<'p>(template: &str, path: &[&'p str]) -> Option<Vec<(String, &'p str)>> {
    let template = segments(template);
    let path = path.get(path.len().checked_sub(template.len())?..)?;
    let mut values = Vec::new();
    for (pattern, text) in template.iter().zip(path) {
        values.extend(segment_values(pattern, text)?);
    }
    Some(values)
}

/// The values of the parameters within one segment: `{id}` and `{id}:run`.
fn segment_values<'p>(pattern: &str, text: &'p str) -> Option<Vec<(String, &'p str)>> {
    let Some((before, rest)) = pattern.split_once('{') else {
        return (pattern == text).then(Vec::new);
    };
    let (name, after) = rest.split_once('}')?;
    let text = text.strip_prefix(before)?;
    let literal = after.split('{').next().unwrap_or_default();
    let end = if literal.is_empty() { text.len() } else { text.find(literal)? };
    let (value, text) = text.split_at_checked(end)?;
    let mut values = vec![(name.to_owned(), value)];
    values.extend(segment_values(after, text)?);
    (!value.is_empty()).then_some(values)
}
