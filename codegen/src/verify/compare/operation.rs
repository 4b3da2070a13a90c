//! Method and path, parameters, and what a call returns.

use super::super::page::{Bullet, Sent};
use super::super::words;
use super::{Comparison, Kind, Subject};
use crate::model::{Operation, Parameter, ParameterLocation, Presence, TypeKind, TypeRef};

impl<'a> Comparison<'a> {
    /// The operation of the page. Where none has its method and path, that is what disagrees, at the nearest place.
    pub(super) fn endpoint(&mut self) -> Option<&'a Operation> {
        let page = self.page;
        let said = format!("{} {}", page.method, page.path);
        let operations = &self.api.operations;
        let same = |operation: &&Operation| {
            operation.http_method == page.method && words::path(operation) == page.path
        };
        let near = |operation: &&Operation| {
            operation.http_method == page.method
                && without_names(&words::path(operation)) == without_names(&page.path)
        };
        // What has a body on the page and in the schema is most likely the same.
        let has_body = page.parameters.iter().any(|(sent, _)| *sent == Sent::Body);
        let on_path = |operation: &&Operation| {
            words::path(operation) == page.path && operation.body.is_some() == has_body
        };
        let found = operations.iter().find(same).or_else(|| operations.iter().find(near));
        let nearest = found.or_else(|| operations.iter().find(on_path));
        match nearest {
            Some(operation) => {
                let says = format!("{} {}", operation.http_method, words::path(operation));
                let subject = Subject { place: operation.place, name: &operation.id };
                let agrees = same(&operation);
                self.judge(subject, Kind::Endpoint, says, (page.line, said), agrees);
            }
            None => {
                let subject = Subject { place: self.root.into(), name: "the API" };
                let says = "has no such operation; is the page of another API?";
                self.judge_one_of(subject, Kind::Endpoint, &said, says, (page.line, said.clone()), false);
            }
        }
        found
    }

    pub(super) fn parameters(&mut self, operation: &'a Operation) {
        let page = self.page;
        for (sent, bullets) in &page.parameters {
            match sent {
                Sent::Body => self.body(operation, bullets),
                _ => bullets.iter().for_each(|bullet| self.parameter(operation, *sent, bullet)),
            }
        }
        let is_on_page = |parameter: &Parameter| {
            page.parameters.iter().any(|(sent, bullets)| {
                is_at(parameter.location, *sent)
                    && bullets.iter().any(|bullet| bullet.label.as_deref() == Some(parameter.name.as_str()))
            })
        };
        for parameter in operation.parameters.iter().filter(|parameter| !is_on_page(parameter)) {
            // A header that is always the same is part of every call instead.
            if parameter.location == ParameterLocation::Header && parameter.constant.is_some() {
                continue;
            }
            let subject = Subject { place: parameter.place, name: &parameter.name };
            let says = format!("{} parameter {}", words::location(parameter.location), parameter.name);
            self.judge(subject, Kind::Parameter, says, (page.line, "no such parameter".to_owned()), false);
        }
        let has_body = page.parameters.iter().any(|(sent, _)| *sent == Sent::Body);
        if let (Some(body), false) = (&operation.body, has_body) {
            let subject = Subject { place: operation.place, name: &operation.id };
            let says = words::body(self.api, body);
            self.judge(subject, Kind::Body, says, (page.line, "no body".to_owned()), false);
        }
    }

    fn parameter(&mut self, operation: &'a Operation, sent: Sent, bullet: &Bullet) {
        let Some(label) = &bullet.label else { return };
        let said = format!("{} parameter {label}", words::sent(sent));
        let found = operation
            .parameters
            .iter()
            .find(|parameter| is_at(parameter.location, sent) && same_name(sent, &parameter.name, label));
        let Some(parameter) = found else {
            let subject = Subject { place: operation.place, name: &operation.id };
            self.judge_one_of(
                subject,
                Kind::Parameter,
                &said,
                "no such parameter",
                (bullet.line, said.clone()),
                false,
            );
            return;
        };
        let subject = Subject { place: parameter.place, name: &parameter.name };
        let says = format!("{} parameter {}", words::location(parameter.location), parameter.name);
        self.judge(subject, Kind::Parameter, says, (bullet.line, said), true);
        let is_required = parameter.required;
        self.judge(
            subject,
            Kind::Presence,
            words::presence(is_required),
            (bullet.line, words::presence(!bullet.is_optional).to_owned()),
            is_required != bullet.is_optional,
        );
        self.value(subject, bullet, &parameter.ty, parameter.constant.as_ref());
    }

    fn body(&mut self, operation: &'a Operation, bullets: &[Bullet]) {
        let subject = Subject { place: operation.place, name: &operation.id };
        let line = bullets.first().map_or(self.page.line, |bullet| bullet.line);
        let Some(body) = &operation.body else {
            let (says, said) = ("no body", "a body");
            self.judge(subject, Kind::Body, says, (line, said.to_owned()), false);
            return;
        };
        let says = words::body(self.api, body);
        // Where a member is required, so is the body.
        let must_be = bullets.iter().any(|bullet| bullet.label.is_some() && !bullet.is_optional);
        let said = if must_be { "a required body" } else { "a body" };
        self.judge(subject, Kind::Body, says, (line, said.to_owned()), body.required || !must_be);
        self.top(subject, Kind::Type, bullets, &body.ty);
    }

    pub(super) fn returns(&mut self, operation: &'a Operation) {
        let subject = Subject { place: operation.place, name: &operation.id };
        let body = operation
            .responses
            .iter()
            .filter(|response| response.status.is_success())
            .find_map(|response| response.body.as_ref());
        match (&self.page.returns, body) {
            (Some(bullets), Some(ty)) => self.top(subject, Kind::Returns, bullets, ty),
            (Some(bullets), None) => {
                let line = bullets.first().map_or(self.page.returns_line, |bullet| bullet.line);
                self.judge(subject, Kind::Returns, "nothing", (line, "a value".to_owned()), false);
            }
            (None, Some(ty)) => {
                let says = words::ty(self.api, ty);
                self.judge(subject, Kind::Returns, says, (self.page.line, "nothing".to_owned()), false);
            }
            (None, None) => {}
        }
    }

    /// A value that has a section of its own: its members, or one bullet with its type.
    fn top(&mut self, subject: Subject<'_>, kind: Kind, bullets: &[Bullet], ty: &TypeRef) {
        match bullets {
            [only] if only.label.is_none() => {
                self.shape(subject, kind, (&only.shape, only.line), &only.children, ty)
            }
            members => {
                if let Some(id) = self.object_of(ty) {
                    self.members(id, members, self.page.returns_line);
                } else {
                    let line = members.first().map_or(self.page.line, |bullet| bullet.line);
                    let says = words::ty(self.api, ty);
                    self.judge(subject, kind, says, (line, "an object".to_owned()), false);
                }
            }
        }
    }

    fn object_of(&self, ty: &TypeRef) -> Option<crate::model::TypeId> {
        match ty {
            TypeRef::Nullable(inner) => self.object_of(inner),
            TypeRef::Named(id) => match &self.api.ty(*id).kind {
                TypeKind::Object(_) => Some(*id),
                TypeKind::Alias(target) => self.object_of(target),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Presence of a member: whether it may be left out, and null where the page can say so.
impl Comparison<'_> {
    pub(super) fn presence(&mut self, subject: Subject<'_>, bullet: &Bullet, presence: Presence) {
        self.judge(
            subject,
            Kind::Presence,
            words::presence(presence.is_required()),
            (bullet.line, words::presence(!bullet.is_optional).to_owned()),
            presence.is_required() != bullet.is_optional,
        );
        // The page writes `optional` for what may be absent or null alike.
        if !bullet.is_optional {
            let is_null = super::types::allows_null(&bullet.shape);
            self.judge(
                subject,
                Kind::Null,
                words::null(presence.is_nullable()),
                (bullet.line, words::null(is_null).to_owned()),
                presence.is_nullable() == is_null,
            );
        }
    }
}

fn is_at(location: ParameterLocation, sent: Sent) -> bool {
    matches!(
        (location, sent),
        (ParameterLocation::Path, Sent::Path)
            | (ParameterLocation::Query, Sent::Query)
            | (ParameterLocation::Header, Sent::Header)
            | (ParameterLocation::Cookie, Sent::Cookie)
            | (ParameterLocation::Part, Sent::Body)
    )
}

/// Names of headers are the same in any case.
fn same_name(sent: Sent, ours: &str, theirs: &str) -> bool {
    if sent == Sent::Header { ours.eq_ignore_ascii_case(theirs) } else { ours == theirs }
}

/// A path with the names of its parameters taken out.
fn without_names(path: &str) -> String {
    let parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}
