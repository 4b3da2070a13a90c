//! What is said about every call: name, server, credentials, retries, errors.

use super::Comparison;
use super::rule;
use super::types::Item;
use crate::model::Credential;

impl Comparison<'_> {
    pub(super) fn api(&mut self) {
        let (old, new) = (self.old.api(), self.new.api());
        let whole =
            |name: &str| Item { name: name.to_owned(), owners: &[], members: vec![], old: None, new: None };
        if old.crate_name != new.crate_name {
            let advice = format!("depend on `{}` instead of `{}`", new.crate_name, old.crate_name);
            self.report(
                rule::CRATE_RENAMED,
                whole("the crate"),
                format!("it is called `{}` now, was `{}`", new.crate_name, old.crate_name),
                Some(advice),
            );
        }
        for (index, server) in new.servers.iter().enumerate() {
            let was = old.servers.get(index).map(|server| (&server.url, &server.variable));
            if index == 0 && was != Some((&server.url, &server.variable)) {
                let text = |(url, variable): (&String, &Option<String>)| match variable {
                    Some(variable) => format!("{url} or ${variable}"),
                    None => url.clone(),
                };
                let was = was.map_or("nothing".to_owned(), text);
                let what =
                    format!("the base URL is {} now, was {was}", text((&server.url, &server.variable)));
                self.report(rule::SERVER_CHANGED, whole("Client"), what, None);
            }
        }
        if new.servers.is_empty() && !old.servers.is_empty() {
            self.report(
                rule::SERVER_CHANGED,
                whole("Client"),
                "there is no base URL any more: give one to the builder".to_owned(),
                None,
            );
        }
        self.credentials(&old.credentials, &new.credentials);
        if old.retry != new.retry {
            self.report(
                rule::RETRY_CHANGED,
                whole("Client"),
                "headers or statuses that decide over retries are others".to_owned(),
                None,
            );
        }
        let pointers = |errors: &crate::model::ErrorEnvelope| {
            [&errors.kind, &errors.message, &errors.request_id, &errors.request_id_header].map(Clone::clone)
        };
        let body =
            |side: &super::side::Side<'_>| side.api().errors.body.as_ref().map(|ty| side.rust_type(ty));
        if pointers(&old.errors) != pointers(&new.errors) || body(&self.old) != body(&self.new) {
            let owners = ["Error".to_owned()];
            let item = Item { owners: &owners, ..whole("Error") };
            self.report(rule::ENVELOPE_CHANGED, item, "errors are read from other places".to_owned(), None);
        }
        if old.title != new.title
            || old.version != new.version
            || old.docs != new.docs
            || old.tags != new.tags
        {
            self.docs("the crate", (None, None), (false, false));
        }
    }

    fn credentials(&mut self, old: &[Credential], new: &[Credential]) {
        let builder = ["ClientBuilder".to_owned()];
        for (index, credential) in old.iter().enumerate() {
            let name = self.old.credential_name(index);
            let found = new.iter().enumerate().find(|(_, other)| other.name == credential.name);
            let item = |new| Item {
                name: format!("ClientBuilder::{name}"),
                owners: &builder,
                members: vec![name.clone()],
                old: Some(credential.place),
                new,
            };
            match found {
                None => self.report(
                    rule::CREDENTIAL_REMOVED,
                    item(None),
                    format!("the credential `{}` is gone", credential.name),
                    Some(format!("remove `.{name}(…)`")),
                ),
                Some((_, other))
                    if credential.scheme != other.scheme || credential.variable != other.variable =>
                {
                    let what = format!(
                        "`{}` is sent in the {} now, was in the {}",
                        credential.name, other.scheme, credential.scheme
                    );
                    let what = if credential.scheme == other.scheme {
                        format!(
                            "`{}` is read from {} now",
                            credential.name,
                            other.variable.as_deref().unwrap_or("no variable")
                        )
                    } else {
                        what
                    };
                    self.report(rule::CREDENTIAL_CHANGED, item(Some(other.place)), what, None);
                }
                Some((new_index, other)) => {
                    let new_name = self.new.credential_name(new_index);
                    if new_name != name {
                        let advice = format!("write `.{new_name}(…)` for `.{name}(…)`");
                        self.report(
                            rule::CREDENTIAL_REMOVED,
                            item(Some(other.place)),
                            format!("`{name}` is called `{new_name}` now"),
                            Some(advice),
                        );
                    }
                }
            }
        }
        for (index, credential) in new.iter().enumerate() {
            if !old.iter().any(|other| other.name == credential.name) {
                let name = self.new.credential_name(index);
                let item = Item {
                    name: format!("ClientBuilder::{name}"),
                    owners: &builder,
                    members: vec![name],
                    old: None,
                    new: Some(credential.place),
                };
                self.report(
                    rule::CREDENTIAL_ADDED,
                    item,
                    format!("the credential `{}` is new", credential.name),
                    None,
                );
            }
        }
    }
}
