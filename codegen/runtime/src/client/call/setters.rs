//! What can be set on a call: parameters by emitted code, everything that begins with `with_` by its users.

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;

use super::Call;
use crate::ParameterValue;

impl Call {
    /// Sets a path parameter. An empty one, `.` and `..` are refused when the call is sent; in any other, what a path
    /// cannot hold is percent-encoded.
    pub fn path<T: ParameterValue>(mut self, name: &'static str, value: impl Into<T>) -> Self {
        set(&mut self.parts.path, name, text(value.into()));
        self
    }

    /// Sets a query parameter.
    pub fn query<T: ParameterValue>(mut self, name: &'static str, value: impl Into<T>) -> Self {
        set(&mut self.parts.query, name, vec![text(value.into())]);
        self
    }

    /// Sets a query parameter to a list, one pair for each value. An empty list sends nothing.
    pub fn query_list<T: ParameterValue>(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<T>>,
    ) -> Self {
        set(&mut self.parts.query, name, texts::<T>(values));
        self
    }

    /// Sets a query parameter to a list, joined by commas in one pair. An empty list sends nothing.
    pub fn query_joined<T: ParameterValue>(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<T>>,
    ) -> Self {
        let values = texts::<T>(values);
        let joined = if values.is_empty() { Vec::new() } else { vec![values.join(",")] };
        set(&mut self.parts.query, name, joined);
        self
    }

    /// Sets a header parameter. The name is in lower case.
    pub fn header<T: ParameterValue>(mut self, name: &'static str, value: impl Into<T>) -> Self {
        set(&mut self.parts.headers, name, vec![text(value.into())]);
        self
    }

    /// Sets a header parameter to a list, joined by commas. Where the operation's default merges, the default follows.
    /// An empty list is as if nothing were set. The name is in lower case.
    pub fn header_list<T: ParameterValue>(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<T>>,
    ) -> Self {
        set(&mut self.parts.headers, name, texts::<T>(values));
        self
    }

    /// Omits the operation's own default of a header. The name is in lower case.
    pub fn omit_default(mut self, name: &'static str) -> Self {
        self.parts.omitted.push(name);
        self
    }

    /// Restricts the credentials of the client to those that the operation asks for.
    pub fn only_credentials(mut self, names: &'static [&'static str]) -> Self {
        self.parts.credentials = Some(names);
        self
    }

    /// Sets the JSON body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.parts.body = Some(serde_json::to_string(body).map_err(Arc::new));
        self
    }

    /// Sets how long an attempt may take.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.parts.timeout = Some(timeout);
        self
    }

    /// Sets how long all attempts and the waits between them may take together.
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.parts.deadline = Some(deadline);
        self
    }

    /// Sets how often the call may be retried after its first attempt.
    pub fn with_retries(mut self, retries: u32) -> Self {
        self.parts.retries = Some(retries);
        self
    }

    /// Sets the longest wait before a retry that the server may ask for. One that asks for more is not
    /// waited for: the call returns at once, and `retry_after` of its error says how long.
    pub fn with_max_wait(mut self, wait: Duration) -> Self {
        self.parts.max_wait = Some(wait);
        self
    }

    /// Sets a header of this call, over everything else that would set it.
    pub fn with_header(mut self, name: impl Into<String>, value: impl ParameterValue) -> Self {
        self.parts.own_headers.push((name.into(), value.parameter_text().into_owned()));
        self
    }

    /// Adds a pair to the query of this call. It replaces what else would set that name; further pairs of the same name
    /// given here stand beside it.
    pub fn with_query(mut self, name: impl Into<String>, value: impl ParameterValue) -> Self {
        self.parts.own_query.push((name.into(), value.parameter_text().into_owned()));
        self
    }

    /// Sets a field of the JSON body, replacing one of that name. The body must be an object; a call without a body gets
    /// one.
    pub fn with_body_field(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let value = serde_json::to_string(&value).map_err(Arc::new);
        self.parts.own_body.push((name.into(), value));
        self
    }

    /// The cursor from which a walk over pages is to begin, if the caller set one.
    pub(in crate::client) fn cursor(&self, name: &str) -> Option<&str> {
        let own =
            self.parts.own_query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let set = self.parts.query.iter().find(|(known, _)| *known == name);
        own.or_else(|| set?.1.first().map(String::as_str))
    }

    /// The same call for the page that a cursor names.
    pub(in crate::client) fn at_cursor(mut self, name: &'static str, cursor: &str) -> Self {
        self.parts.own_query.retain(|(known, _)| known != name);
        if self.parts.query.iter().any(|(known, _)| *known == name) {
            return self.query::<String>(name, cursor);
        }
        // A parameter that the caller did not set comes behind all that is set.
        self.parts.own_query.push((name.to_owned(), cursor.to_owned()));
        self
    }
}

fn text(value: impl ParameterValue) -> String {
    value.parameter_text().into_owned()
}

fn texts<T: ParameterValue>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<String> {
    values.into_iter().map(|value| text(value.into())).collect()
}

/// Sets a value where that name stands already, or at the end.
fn set<T>(pairs: &mut Vec<(&'static str, T)>, name: &'static str, value: T) {
    match pairs.iter_mut().find(|(known, _)| *known == name) {
        Some((_, old)) => *old = value,
        None => pairs.push((name, value)),
    }
}
