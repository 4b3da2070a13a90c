//! The examples of pages as programs: what the emitted client sends for an example, and what it makes of the response.

use serde_json::{Value, json};

use super::page::Page;
use super::words;
use crate::dialect::Mode;
use crate::generate::{self, Failure};
use crate::model::{CredentialScheme, Operation, ParameterLocation};
use crate::plan::names::{Names, plain};

/// A page's example as a call of the emitted client.
#[derive(Clone, Debug)]
pub struct Run {
    /// The page.
    pub page: String,
    /// The call, as code in which `client` is the client, `body` the text of the request's body and `api` the crate.
    pub call: String,
    /// What must be sent: method, path, headers but for the credential, body.
    pub request: Value,
    /// The body of the response.
    pub response: Value,
}

/// The calls of the pages, and the builder's methods for credentials. Operations that the schema does not have, or that ask for more than a path and a body, are left out: the comparison tells of them.
///
/// # Errors
///
/// What is wrong with the schema.
pub fn runs(schema: &[u8], pages: &[Page]) -> Result<(Vec<Run>, Vec<String>), Failure> {
    let whole = generate::whole(schema, Mode::Strict)?;
    let found = pages.iter().filter_map(|page| {
        let is_it = |operation: &Operation| {
            operation.http_method == page.method && words::path(operation) == page.path
        };
        let index = whole.api.operations.iter().position(is_it)?;
        run(page, index, &whole.api.operations[index], &whole.names)
    });
    let credentials = whole.api.credentials.iter().zip(&whole.names.client.credentials);
    // A user and a password are two arguments.
    let credentials = credentials.filter(|(credential, _)| credential.scheme != CredentialScheme::Basic);
    Ok((found.collect(), credentials.map(|(_, name)| name.to_string()).collect()))
}

fn run(page: &Page, index: usize, operation: &Operation, names: &Names) -> Option<Run> {
    let of_operation = names.operations.get(index)?;
    let resource = names.resources.iter().find(|resource| resource.operations.contains(&index))?;
    let is_argument = |location| {
        let parameters = operation.parameters.iter();
        parameters.filter(move |parameter| {
            parameter.location == location && parameter.required && parameter.constant.is_none()
        })
    };
    let others = [
        ParameterLocation::Query,
        ParameterLocation::Header,
        ParameterLocation::Cookie,
        ParameterLocation::Part,
    ];
    if others.into_iter().any(|location| is_argument(location).any(|parameter| parameter.default.is_none())) {
        return None;
    }
    let mut arguments: Vec<String> =
        is_argument(ParameterLocation::Path).map(|_| "\"example\"".to_owned()).collect();
    let method = match &page.call.body {
        Some(_) => {
            arguments.push("serde_json::from_str(body)?".to_owned());
            &of_operation.method_with
        }
        None => &of_operation.method,
    };
    let accessor =
        resource.schema_name.as_ref().map_or(String::new(), |_| format!(".{}()", resource.accessor));
    let path: Vec<&str> =
        page.path.split('/').map(|part| if part.starts_with('{') { "example" } else { part }).collect();
    let is_own = |name: &str| !name.eq_ignore_ascii_case("authorization") && !is_credential(operation, name);
    let headers = page.call.headers.iter().filter(|(name, value, _)| is_own(name) && !value.contains('$'));
    let headers: Vec<Value> = headers.map(|(name, value, _)| json!([name.to_lowercase(), value])).collect();
    Some(Run {
        page: page.name.clone(),
        call: format!("client{accessor}.{}({})", plain(method), arguments.join(", ")),
        request: json!({
            "method": page.call.method,
            "path": path.join("/"),
            "headers": headers,
            "body": page.call.body.as_ref().map(|(body, _)| body),
        }),
        response: page.response.as_ref().map(|(response, _)| response.clone())?,
    })
}

/// Whether a header is no parameter of the operation: then it is a credential, whose value is nobody's business.
fn is_credential(operation: &Operation, name: &str) -> bool {
    let is_it = |parameter: &crate::model::Parameter| {
        parameter.location == ParameterLocation::Header && parameter.name.eq_ignore_ascii_case(name)
    };
    !name.eq_ignore_ascii_case("content-type") && !operation.parameters.iter().any(is_it)
}
