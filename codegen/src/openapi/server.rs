//! Servers: where the API is.

use super::keywords;
use super::members::{Members, Spanned};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Node;

/// An element of `servers`.
#[derive(Clone, Debug)]
pub struct Server {
    /// `url`, with the defaults of its variables.
    pub url: Spanned<String>,
    /// `description`
    pub description: Option<String>,
    /// `x-env`
    pub variable: Option<Spanned<String>>,
}

/// `servers` of the document, a path or an operation.
pub(super) fn read_all(members: &Members<'_>, diagnostics: &mut Diagnostics) -> Vec<Server> {
    let servers = members.list("servers", diagnostics);
    servers.iter().filter_map(|node| Server::read(node, diagnostics)).collect()
}

impl Server {
    fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::SERVER, diagnostics)?;
        let description = members.text("description", diagnostics);
        let variable = members.spanned("x-env", diagnostics);
        let mut url = members.require_text("url", diagnostics)?;
        members.text("name", diagnostics);
        for entry in members.entries("variables", diagnostics).iter() {
            let variable = Members::read(entry.value, &keywords::SERVER_VARIABLE, diagnostics);
            let default = variable.and_then(|variable| variable.require_text("default", diagnostics));
            if let Some(default) = default {
                url.value = url.value.replace(&format!("{{{}}}", entry.key), &default.value);
            }
            let message = format!("the variable `{}` of the server has its default", entry.key);
            let help = "write the URL out; callers can set another base URL";
            let fixed = Diagnostic::new(message, entry.value.name_place()).with_help(help);
            diagnostics.push(fixed.tolerable_as("server-variable"));
        }
        Some(Self { url, description, variable })
    }
}
