//! Our extensions that are objects. Those that are a word or a flag are read where they stand.

use super::keywords;
use super::members::{Members, Spanned, described};
use super::reference::Reference;
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Node;
use crate::source::Place;

/// `x-crate`
#[derive(Clone, Debug, Default)]
pub struct Crate {
    /// `name`
    pub name: Option<Spanned<String>>,
    /// `drop-prefix`
    pub drop_prefix: Option<String>,
}

/// `x-error-envelope`
#[derive(Clone, Debug)]
pub struct ErrorEnvelope {
    /// `schema`
    pub schema: Option<Reference>,
    /// `type`: a JSON pointer.
    pub kind: Option<Spanned<String>>,
    /// `message`: a JSON pointer.
    pub message: Option<Spanned<String>>,
    /// `request-id`: a JSON pointer.
    pub request_id: Option<Spanned<String>>,
    /// `request-id-header`
    pub request_id_header: Option<Spanned<String>>,
    /// Where it stands.
    pub place: Place,
}

/// `x-retry`
#[derive(Clone, Debug, Default)]
pub struct Retry {
    /// `override-header`
    pub override_header: Option<Spanned<String>>,
    /// `wait-headers`; none where the keyword is absent.
    pub wait_headers: Option<Vec<WaitHeader>>,
    /// `refused-statuses`
    pub refused_statuses: Vec<u16>,
}

/// An element of `x-retry.wait-headers`.
#[derive(Clone, Debug)]
pub struct WaitHeader {
    /// `name`
    pub name: Spanned<String>,
    /// `unit`
    pub unit: WaitUnit,
}

/// How a wait is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitUnit {
    /// `milliseconds`
    Milliseconds,
    /// `seconds`; or an HTTP date.
    Seconds,
}

/// `x-paging`
#[derive(Clone, Debug)]
pub struct Paging {
    /// `items`
    pub items: Spanned<String>,
    /// `next-cursor`
    pub next_cursor: Spanned<String>,
    /// `cursor-parameter`
    pub cursor_parameter: Spanned<String>,
}

impl Crate {
    pub(super) fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Self {
        let Some(members) = Members::read(node, &keywords::CRATE, diagnostics) else {
            return Self::default();
        };
        let name = members.spanned("name", diagnostics);
        if let Some(name) = name.as_ref().filter(|name| !is_package_name(&name.value)) {
            let message = format!("`{}` is not a package name", name.value);
            let help = "write lower-case letters, digits and hyphens, beginning with a letter";
            diagnostics.push(Diagnostic::new(message, name.place).with_help(help));
        }
        Self { name, drop_prefix: members.text("drop-prefix", diagnostics) }
    }
}

/// Two signs in a row would be a crate name that Rust warns about.
fn is_package_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.split(['-', '_']).all(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

impl ErrorEnvelope {
    pub(super) fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::ERROR_ENVELOPE, diagnostics)?;
        let schema = members.spanned("schema", diagnostics).and(members.get("schema"));
        Some(Self {
            schema: schema.and_then(|node| Reference::read(node, "schemas", diagnostics)),
            kind: pointer(&members, "type", diagnostics),
            message: pointer(&members, "message", diagnostics),
            request_id: pointer(&members, "request-id", diagnostics),
            request_id_header: members.spanned("request-id-header", diagnostics),
            place: members.place(),
        })
    }
}

fn pointer(members: &Members<'_>, keyword: &str, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
    let pointer = members.spanned(keyword, diagnostics)?;
    if pointer.value.starts_with('/') {
        return Some(pointer);
    }
    let message = format!("`{}` is not a JSON pointer", pointer.value);
    let help = format!("write `/{}`, or a longer path", pointer.value.replace('.', "/"));
    diagnostics.push(Diagnostic::new(message, pointer.place).with_help(help));
    None
}

impl Retry {
    pub(super) fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Self {
        let Some(members) = Members::read(node, &keywords::RETRY, diagnostics) else {
            return Self::default();
        };
        let wait_headers = members.get("wait-headers").and_then(|node| values::array(node, diagnostics));
        let statuses = members.list("refused-statuses", diagnostics).iter();
        Self {
            override_header: members.spanned("override-header", diagnostics),
            wait_headers: wait_headers
                .map(|nodes| nodes.iter().filter_map(|node| WaitHeader::read(node, diagnostics)).collect()),
            refused_statuses: statuses.filter_map(|node| refused_status(node, diagnostics)).collect(),
        }
    }
}

fn refused_status(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<u16> {
    let status =
        node.integer().and_then(|status| u16::try_from(status).ok()).filter(|s| (400..600).contains(s));
    if status.is_none() {
        let message = format!("{} is not the status of an error", described(node));
        diagnostics.push(Diagnostic::new(message, node.place()).with_help("write a number from 400 to 599"));
    }
    status
}

impl WaitHeader {
    fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::WAIT_HEADER, diagnostics)?;
        let name = members.require_text("name", diagnostics);
        let units = [("milliseconds", WaitUnit::Milliseconds), ("seconds", WaitUnit::Seconds)];
        let unit =
            members.require("unit", diagnostics).and_then(|node| values::choice(node, &units, diagnostics));
        Some(Self { name: name?, unit: unit? })
    }
}

impl Paging {
    pub(super) fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::PAGING, diagnostics)?;
        let items = members.require_text("items", diagnostics);
        let next_cursor = members.require_text("next-cursor", diagnostics);
        let cursor_parameter = members.require_text("cursor-parameter", diagnostics);
        Some(Self { items: items?, next_cursor: next_cursor?, cursor_parameter: cursor_parameter? })
    }
}
