//! Operations: new, gone, elsewhere, and what they take and give.

use super::Comparison;
use super::rule;
use super::types::Item;
use crate::model::{Operation, PathSegment, Response, StatusRange};

impl Comparison<'_> {
    pub(super) fn operations(&mut self) {
        let (old, new) = (self.old.api(), self.new.api());
        let mut partners: Vec<Option<usize>> = vec![None; old.operations.len()];
        // The same method and path is the same operation, whatever it is called; of the rest, the same name is.
        let mut taken = vec![false; new.operations.len()];
        for by_endpoint in [true, false] {
            for (index, operation) in old.operations.iter().enumerate() {
                if partners.get(index).is_some_and(Option::is_some) {
                    continue;
                }
                let is_it = |other: &Operation| match by_endpoint {
                    true => endpoint(other) == endpoint(operation),
                    false => other.id == operation.id,
                };
                let found = new.operations.iter().enumerate().find(|(at, other)| !taken[*at] && is_it(other));
                if let Some((at, _)) = found {
                    (partners[index], taken[at]) = (Some(at), true);
                }
            }
        }
        for (index, partner) in partners.into_iter().enumerate() {
            match partner {
                Some(partner) => self.operation(index, partner),
                None => self.operation_gone(index),
            }
        }
        for index in (0..taken.len()).filter(|index| !taken[*index]) {
            let (method, _) = self.new.operation_name(index);
            let operation = &new.operations[index];
            let item = Item {
                name: method.clone(),
                owners: &[],
                members: vec![],
                old: None,
                new: Some(operation.place),
            };
            self.report(
                rule::OPERATION_ADDED,
                item,
                format!("`{method}` is new: {}", endpoint(operation)),
                None,
            );
        }
    }

    fn operation_gone(&mut self, index: usize) {
        let (method, call) = self.old.operation_name(index);
        let operation = &self.old.api().operations[index];
        let owners = [method.clone(), call];
        let item = Item {
            name: method.clone(),
            owners: &owners,
            members: vec![],
            old: Some(operation.place),
            new: None,
        };
        let advice = format!("remove the calls of `{method}`: {} is gone", endpoint(operation));
        self.report(rule::OPERATION_REMOVED, item, format!("`{method}` is gone"), Some(advice));
    }

    fn operation(&mut self, before: usize, after: usize) {
        let (old, new) = (&self.old.api().operations[before], &self.new.api().operations[after]);
        let ((old_method, old_call), (method, _)) =
            (self.old.operation_name(before), self.new.operation_name(after));
        let places = (Some(old.place), Some(new.place));
        let whole = [old_method.clone(), old_call.clone()];
        let none: [String; 0] = [];
        let item =
            |owners| Item { name: method.clone(), owners, members: vec![], old: places.0, new: places.1 };
        if old_method != method {
            let advice = format!("write `{method}` for `{old_method}`");
            self.report(
                rule::OPERATION_RENAMED,
                item(&whole[..]),
                format!("`{old_method}` is called `{method}` now"),
                Some(advice),
            );
        }
        let mut simple = |rule, differs: bool, what: String| {
            if differs {
                self.report(rule, item(&none[..]), what, None);
            }
        };
        let (was, is) = (endpoint(old), endpoint(new));
        simple(rule::ENDPOINT_CHANGED, was != is, format!("calls go to `{is}` now, not to `{was}`"));
        let server =
            |operation: &Operation| operation.server.clone().unwrap_or_else(|| "the API's server".to_owned());
        simple(
            rule::OPERATION_SERVER,
            old.server != new.server,
            format!("it is at {} now, not at {}", server(new), server(old)),
        );
        let word = if new.idempotent {
            "it is idempotent now: retried after connection errors and timeouts, too"
        } else {
            "it is not idempotent any more: retried only if the server cannot have processed it"
        };
        simple(rule::IDEMPOTENCE_CHANGED, old.idempotent != new.idempotent, word.to_owned());
        self.security(old, new, &method);
        self.paging(before, after);
        self.parameters(before, after);
        self.body(before, after);
        self.responses(before, after);
        self.events(before, after);
        if old.docs != new.docs {
            self.docs(&method, places, (old.docs.deprecated, new.docs.deprecated));
        }
    }

    fn security(&mut self, old: &Operation, new: &Operation, method: &str) {
        let (old_api, new_api) = (self.old.api(), self.new.api());
        let names = |credentials: &[crate::model::Credential], operation: &Operation| {
            let names = operation.security.credentials.iter().filter_map(|index| credentials.get(*index));
            names.map(|credential| credential.name.clone()).collect::<Vec<_>>()
        };
        let (was, is) = (names(&old_api.credentials, old), names(&new_api.credentials, new));
        // A credential that is new everywhere is reported once, where it is declared.
        let known: Vec<&String> =
            is.iter().filter(|name| old_api.credentials.iter().any(|known| known.name == **name)).collect();
        let kept: Vec<&String> =
            was.iter().filter(|name| new_api.credentials.iter().any(|known| known.name == **name)).collect();
        if known != kept || old.security.is_optional != new.security.is_optional {
            let item = Item {
                name: method.to_owned(),
                owners: &[],
                members: vec![],
                old: Some(old.place),
                new: Some(new.place),
            };
            let text = |names: &[String], is_optional: bool| {
                let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
                if is_optional && names != "none" { format!("{names}, or none") } else { names }
            };
            let what = format!(
                "it asks for {} now, not for {}",
                text(&is, new.security.is_optional),
                text(&was, old.security.is_optional)
            );
            self.report(rule::SECURITY_CHANGED, item, what, None);
        }
    }

    fn paging(&mut self, before: usize, after: usize) {
        let (old, new) = (&self.old.api().operations[before], &self.new.api().operations[after]);
        let (method, _) = self.new.operation_name(after);
        // The type of a page is a `Page` next to the first operation that returns it.
        let page = old
            .responses
            .iter()
            .filter(|response| response.status.is_success())
            .find_map(|response| response.body.as_ref());
        let owners =
            [self.old.operation_name(before).1, page.map(|ty| self.old.rust_type(ty)).unwrap_or_default()];
        let item = Item {
            name: method.clone(),
            owners: &owners,
            members: [": pages", ": Page", ": IntoIterator"].map(str::to_owned).to_vec(),
            old: Some(old.place),
            new: Some(new.place),
        };
        match (&old.paging, &new.paging) {
            (None, Some(_)) => self.report(
                rule::PAGING_ADDED,
                item,
                format!("`{method}` has pages: `items` and `pages` are new"),
                None,
            ),
            (Some(_), None) => {
                self.report(rule::PAGING_REMOVED, item, format!("`{method}` has no pages any more"), None)
            }
            (Some(was), Some(is)) if was != is => {
                let what = format!(
                    "pages go by `{}`, `{}` and `{}` now",
                    is.items, is.next_cursor, is.cursor_parameter
                );
                self.report(rule::PAGING_CHANGED, item, what, None);
            }
            _ => {}
        }
    }

    fn body(&mut self, before: usize, after: usize) {
        let (old, new) = (&self.old.api().operations[before], &self.new.api().operations[after]);
        let (method, _) = self.new.operation_name(after);
        let (old_method, call) = self.old.operation_name(before);
        let owners = [old_method, call];
        let item = Item {
            name: method.clone(),
            owners: &owners,
            members: vec![],
            old: Some(old.place),
            new: Some(new.place),
        };
        let text = |side: &super::side::Side<'_>, operation: &Operation| {
            operation.body.as_ref().map(|body| {
                let optional = if body.required { "" } else { "optional " };
                format!("{optional}`{}` as {}", side.rust_type(&body.ty), body.media_type)
            })
        };
        let (was, is) = (text(&self.old, old), text(&self.new, new));
        if was != is {
            let word = |text: Option<String>| text.unwrap_or_else(|| "no body".to_owned());
            self.report(
                rule::BODY_CHANGED,
                item,
                format!("it sends {} now, not {}", word(is), word(was)),
                None,
            );
        }
    }

    fn events(&mut self, before: usize, after: usize) {
        let (old, new) = (&self.old.api().operations[before], &self.new.api().operations[after]);
        let (method, _) = self.new.operation_name(after);
        let owners = [self.old.operation_name(before).1];
        let text = |side: &super::side::Side<'_>, operation: &Operation| {
            let mut successes = operation.responses.iter().filter(|response| response.status.is_success());
            let events = successes.find_map(|response| response.events.as_ref())?;
            let data = events.data.as_ref().map_or("String".to_owned(), |ty| side.rust_type(ty));
            let until = events.terminal.as_ref().map(|terminal| format!(" until `{terminal}`"));
            Some((format!("events of `{data}`"), until.unwrap_or_default()))
        };
        let (rule, what) = match (text(&self.old, old), text(&self.new, new)) {
            (None, Some((is, _))) => {
                (rule::EVENTS_ADDED, format!("`{method}` responds with {is}, too: `send_events` is new"))
            }
            (Some(was), is) if Some(&was) != is.as_ref() => {
                let is = is.unwrap_or_else(|| ("no events".to_owned(), String::new()));
                let rule = if was.0 == is.0 { rule::EVENTS_CHANGED } else { rule::EVENTS_REMOVED };
                let [is, was] = [is, was].map(|(events, until)| events + &until);
                (rule, format!("it responds with {is} now, not {was}"))
            }
            _ => return,
        };
        let item = Item {
            name: method.clone(),
            owners: &owners,
            members: vec![": events".to_owned()],
            old: Some(old.place),
            new: Some(new.place),
        };
        self.report(rule, item, what, None);
    }

    fn responses(&mut self, before: usize, after: usize) {
        let (old, new) = (&self.old.api().operations[before], &self.new.api().operations[after]);
        let (method, _) = self.new.operation_name(after);
        let owners = [self.old.operation_name(before).1];
        let text = |side: &super::side::Side<'_>, operation: &Operation, is_success: bool| {
            let responses =
                operation.responses.iter().filter(|response| response.status.is_success() == is_success);
            let body = |response: &Response| {
                response.body.as_ref().map_or("nothing".to_owned(), |ty| format!("`{}`", side.rust_type(ty)))
            };
            let texts =
                responses.map(|response| format!("{} for {}", body(response), status_word(response.status)));
            texts.collect::<Vec<_>>().join(", ")
        };
        for (rule, is_success) in [(rule::RESPONSE_CHANGED, true), (rule::ERROR_CHANGED, false)] {
            let (was, is) = (text(&self.old, old, is_success), text(&self.new, new, is_success));
            if was != is {
                let members = if is_success { vec![": response".to_owned()] } else { vec!["–".to_owned()] };
                let item = Item {
                    name: method.clone(),
                    owners: &owners,
                    members,
                    old: Some(old.place),
                    new: Some(new.place),
                };
                self.report(rule, item, format!("it returns {is} now, was {was}"), None);
            }
        }
    }
}

/// As the document writes it.
fn status_word(status: StatusRange) -> String {
    match status {
        StatusRange::Exact(status) => status.to_string(),
        StatusRange::Class(class) => format!("{class}XX"),
        StatusRange::Default => "any other status".to_owned(),
    }
}

/// `POST /v1/pets/{id}`
pub(super) fn endpoint(operation: &Operation) -> String {
    let path: String = operation
        .path
        .iter()
        .map(|segment| match segment {
            PathSegment::Literal(text) => text.clone(),
            PathSegment::Parameter(name) => format!("{{{name}}}"),
        })
        .collect();
    format!("{} {path}", operation.http_method)
}
