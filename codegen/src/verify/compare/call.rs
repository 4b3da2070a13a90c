//! The call of a page's example: server, path, query, headers.

use super::super::words;
use super::{Comparison, Kind, Subject};
use crate::model::{Credential, CredentialScheme, Operation, Parameter, ParameterLocation, PathSegment};
use crate::source::{Node, Place, Value};

/// The header in which two kinds of credentials go.
const AUTHORIZATION: &str = "authorization";

impl Comparison<'_> {
    pub(super) fn call(&mut self, operation: &Operation) {
        let call = &self.page.call;
        let subject = Subject { place: operation.place, name: &operation.id };
        let agrees = call.method == operation.http_method;
        let said = (call.line, format!("the example calls {}", call.method));
        self.judge_one_of(subject, Kind::Endpoint, "example", operation.http_method.clone(), said, agrees);
        self.url(operation);
        for (name, _) in &call.query {
            let known = operation
                .parameters
                .iter()
                .find(|parameter| parameter.location == ParameterLocation::Query && parameter.name == *name);
            if known.is_none() {
                let said = (call.line, format!("the example sends `{name}` in the query"));
                self.judge_one_of(subject, Kind::Parameter, name, "no such parameter", said, false);
            }
        }
        for (name, value, line) in &call.headers {
            self.header(operation, (name, value), *line);
        }
        self.missing_headers(operation);
    }

    fn url(&mut self, operation: &Operation) {
        let call = &self.page.call;
        let ours =
            operation.server.clone().or_else(|| self.api.servers.first().map(|server| server.url.clone()));
        let ours = ours.unwrap_or_default();
        let place = self.server_place().unwrap_or(self.root.into());
        let subject = Subject { place, name: "the API" };
        let base = ours.trim_end_matches('/');
        let rest = call
            .url
            .strip_prefix(base)
            .filter(|rest| !base.is_empty() && (rest.is_empty() || rest.starts_with('/')));
        self.judge(subject, Kind::Server, ours.clone(), (call.line, call.url.clone()), rest.is_some());
        let Some(rest) = rest else { return };
        let subject = Subject { place: operation.place, name: &operation.id };
        let agrees = fits_path(rest, &operation.path);
        let said = (call.line, format!("the example calls {rest}"));
        self.judge_one_of(subject, Kind::Endpoint, "path", words::path(operation), said, agrees);
    }

    /// The URL of the first server in the document.
    fn server_place(&self) -> Option<Place> {
        let member = |node: Node<'_>, key: &str| match node.value() {
            Value::Object(entries) => entries.get(key).map(Node::id),
            _ => None,
        };
        let servers = member(self.sources.node(self.root), "servers")?;
        let Value::Array(servers) = self.sources.node(servers).value() else { return None };
        member(servers.iter().next()?, "url").map(Place::from)
    }

    fn header(&mut self, operation: &Operation, (name, value): (&str, &str), line: usize) {
        let subject = Subject { place: operation.place, name: &operation.id };
        let said = format!("{name}: {value}");
        if name.eq_ignore_ascii_case("content-type") {
            let ours = operation.body.as_ref().map_or("no body".to_owned(), |body| body.media_type.clone());
            let agrees = ours.eq_ignore_ascii_case(value);
            self.judge(subject, Kind::Media, ours, (line, said), agrees);
            return;
        }
        if name.eq_ignore_ascii_case("accept") {
            return;
        }
        let headers =
            operation.parameters.iter().filter(|parameter| parameter.location == ParameterLocation::Header);
        if let Some(parameter) = headers.clone().find(|parameter| parameter.name.eq_ignore_ascii_case(name)) {
            self.header_parameter(parameter, value, line);
            return;
        }
        let credentials: Vec<&Credential> = operation
            .security
            .credentials
            .iter()
            .filter_map(|index| self.api.credentials.get(*index))
            .collect();
        match credentials.iter().find(|credential| is_credential(&credential.scheme, name, value)) {
            Some(credential) => self.credential(credential, value, (line, said)),
            None => {
                self.judge_one_of(subject, Kind::Header, name, "no such header", (line, said), false);
            }
        }
    }

    fn header_parameter(&mut self, parameter: &Parameter, value: &str, line: usize) {
        let subject = Subject { place: parameter.place, name: &parameter.name };
        let says = format!("header parameter {}", parameter.name);
        self.judge(subject, Kind::Parameter, says, (line, format!("header {}", parameter.name)), true);
        let said = (line, value.to_owned());
        if let Some(constant) = &parameter.constant {
            let ours = constant.json();
            let text = ours.as_str().map_or(ours.to_string(), str::to_owned);
            let agrees = text == value;
            self.judge(subject, Kind::Constant, ours.to_string(), said, agrees);
            return;
        }
        let ours = parameter.default.as_ref().map(|values| values.join(","));
        let agrees = ours.as_deref() == Some(value);
        self.judge(subject, Kind::Default, ours.unwrap_or_else(|| "no default".to_owned()), said, agrees);
    }

    /// How a credential is sent, and the variable that holds it.
    fn credential(&mut self, credential: &Credential, value: &str, (line, said): (usize, String)) {
        let subject = Subject { place: credential.place, name: &credential.name };
        let says = credential.scheme.to_string();
        self.judge(subject, Kind::Credential, says, (line, said.clone()), true);
        let (Some(ours), Some((_, theirs))) = (&credential.variable, value.split_once('$')) else { return };
        let theirs = theirs.trim_matches(['{', '}']);
        let agrees = ours == theirs;
        self.judge_one_of(subject, Kind::Credential, "variable", ours.clone(), (line, said), agrees);
    }

    /// What every call sends must be part of the example.
    fn missing_headers(&mut self, operation: &Operation) {
        let call = &self.page.call;
        for parameter in &operation.parameters {
            let is_sent = parameter.constant.is_some() || parameter.default.is_some();
            if parameter.location == ParameterLocation::Header
                && is_sent
                && call.header(&parameter.name).is_none()
            {
                let subject = Subject { place: parameter.place, name: &parameter.name };
                let says = format!("header parameter {}", parameter.name);
                let said = (call.line, "the example does not send it".to_owned());
                self.judge(subject, Kind::Parameter, says, said, false);
            }
        }
        let security = &operation.security;
        let schemes: Vec<&CredentialScheme> = security
            .credentials
            .iter()
            .filter_map(|index| self.api.credentials.get(*index))
            .map(|credential| &credential.scheme)
            .collect();
        let is_sent = |scheme: &&CredentialScheme| match scheme {
            CredentialScheme::QueryKey { parameter } => call.query.iter().any(|(name, _)| name == parameter),
            CredentialScheme::CookieKey { .. } => call.header("cookie").is_some(),
            scheme => call.headers.iter().any(|(name, value, _)| is_credential(scheme, name, value)),
        };
        if !schemes.is_empty() && !security.is_optional && !schemes.iter().any(is_sent) {
            let subject = Subject { place: operation.place, name: &operation.id };
            let says: Vec<String> = schemes.into_iter().map(ToString::to_string).collect();
            let said = (call.line, "the example sends no such credential".to_owned());
            self.judge(subject, Kind::Credential, says.join(" or "), said, false);
        }
        let sends_unlabelled = call.body.is_some() && call.header("content-type").is_none();
        if let Some(body) = operation.body.as_ref().filter(|_| sends_unlabelled) {
            let subject = Subject { place: operation.place, name: &operation.id };
            let said = (call.line, "the example sends no content type".to_owned());
            self.judge(subject, Kind::Media, body.media_type.clone(), said, false);
        }
    }
}

fn is_credential(scheme: &CredentialScheme, name: &str, value: &str) -> bool {
    let is_authorization = name.eq_ignore_ascii_case(AUTHORIZATION);
    match scheme {
        CredentialScheme::ApiKey { header } => header.eq_ignore_ascii_case(name),
        CredentialScheme::Bearer => is_authorization && value.starts_with("Bearer "),
        CredentialScheme::Basic => is_authorization && value.starts_with("Basic "),
        CredentialScheme::QueryKey { .. } | CredentialScheme::CookieKey { .. } => false,
    }
}

/// Whether a path of a call is one of a template.
fn fits_path(path: &str, template: &[PathSegment]) -> bool {
    let template: String = template
        .iter()
        .map(|segment| match segment {
            PathSegment::Literal(text) => text.as_str(),
            PathSegment::Parameter(_) => "{}",
        })
        .collect();
    let (mut theirs, mut ours) = (path.split('/'), template.split('/'));
    loop {
        match (theirs.next(), ours.next()) {
            (None, None) => return true,
            (Some(theirs), Some(ours)) if ours.contains("{}") || theirs == ours => {}
            _ => return false,
        }
    }
}
