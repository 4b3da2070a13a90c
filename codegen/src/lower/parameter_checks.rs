//! What a parameter may be, and where.

use super::Lowering;
use super::headers;
use super::types::Behind;
use crate::diagnostic::Diagnostic;
use crate::model::{Constant, TypeKind, TypeRef};
use crate::openapi::{self, Location};

/// Headers that a client sets by itself, and what says what they hold.
const RESERVED_HEADERS: &[(&str, &str)] = &[
    ("accept", "leave it out: the media type of the responses says what is accepted"),
    ("content-type", "leave it out: the media type of the request body says what is sent"),
    ("authorization", "describe the credential in `components.securitySchemes`"),
];

impl<'d> Lowering<'d, '_> {
    /// Reports a header that is not a parameter's to set, and a path parameter that may be left out.
    pub(super) fn check_parameter_name(&mut self, parameter: &openapi::Parameter) {
        let name = &parameter.name;
        match parameter.location {
            Location::Header => {
                headers::check_name(&name.value, name.place, self.diagnostics);
                let reserved =
                    RESERVED_HEADERS.iter().find(|(header, _)| name.value.eq_ignore_ascii_case(header));
                if let Some((_, help)) = reserved {
                    let message = format!("the header `{}` cannot be a parameter", name.value);
                    self.diagnostics.push(Diagnostic::new(message, name.place).with_help(*help));
                }
            }
            Location::Path if !parameter.required => {
                let message = format!("the path parameter `{}` is not required", name.value);
                let help = "add `\"required\": true`: a path cannot be sent with a hole in it";
                self.diagnostics.push(Diagnostic::new(message, name.place).with_help(help));
            }
            Location::Cookie => headers::check_name(&name.value, name.place, self.diagnostics),
            Location::Path | Location::Query => {}
        }
    }

    /// Whether it is an array. None if it is not something that a URL or a header can hold.
    pub(super) fn check_shape(&mut self, parameter: &'d openapi::Parameter, ty: &TypeRef) -> Option<Shape> {
        let schema = &parameter.schema;
        let end = self.follow(schema);
        if self.is_error(ty) {
            return None;
        }
        let (what, name) = (self.shape(ty), &parameter.name.value);
        // In somebody else's document whatever is no single value is written by its style.
        let is_lenient = self.diagnostics.is_lenient();
        let (any_shape, is_nullable) = (what.unwrap_or(Shape::Value), end.nullable);
        if is_lenient && !is_nullable {
            let is_path_list = parameter.location == Location::Path && any_shape == Shape::List;
            return Some(if is_path_list { Shape::Value } else { any_shape });
        }
        let (message, help) = match what {
            _ if end.nullable => (
                format!("the parameter `{name}` can be null"),
                "leave null out: a parameter that has no value is left out",
            ),
            Some(Shape::List) if parameter.location == Location::Path => {
                (format!("the path parameter `{name}` is an array"), "a path parameter is a single value")
            }
            Some(shape) => return Some(shape),
            None => (
                format!("the parameter `{name}` is neither a single value nor an array of such"),
                "write a string, boolean, integer, number or enum, or an array of these",
            ),
        };
        let diagnostic = Diagnostic::new(message, schema.place).with_help(help);
        self.diagnostics.push(diagnostic.tolerable_as("nullable-parameter"));
        is_lenient.then_some(any_shape)
    }

    fn shape(&self, ty: &TypeRef) -> Option<Shape> {
        match self.behind(ty) {
            Behind::Other(TypeRef::Array(item)) => self.is_single(item).then_some(Shape::List),
            _ => self.is_single(ty).then_some(Shape::Single),
        }
    }

    /// Whether an error was reported for a type, or for the elements of an array.
    fn is_error(&self, ty: &TypeRef) -> bool {
        let present = |ty| match self.behind(ty) {
            Behind::Other(TypeRef::Nullable(inner)) => self.behind(inner),
            other => other,
        };
        match present(ty) {
            Behind::Other(TypeRef::Array(items)) => matches!(present(items), Behind::Other(TypeRef::Error)),
            end => matches!(end, Behind::Other(TypeRef::Error)),
        }
    }

    /// Whether a value is one text.
    fn is_single(&self, ty: &TypeRef) -> bool {
        match self.behind(ty) {
            Behind::Definition(_, definition) => matches!(definition.kind, TypeKind::Enum(_)),
            Behind::Other(ty) => {
                !matches!(ty, TypeRef::Any | TypeRef::Array(_) | TypeRef::Map(_) | TypeRef::Nullable(_))
            }
        }
    }

    /// Reports a constant that cannot stand where it is sent.
    pub(super) fn check_constant(&mut self, parameter: &'d openapi::Parameter, constant: Option<&Constant>) {
        match (parameter.location, constant) {
            (Location::Path, Some(Constant::String(value))) if ["", ".", ".."].contains(&value.as_str()) => {
                let message = format!("`{value}` cannot be sent as a part of a path");
                let diagnostic = Diagnostic::new(message, parameter.schema.place);
                self.diagnostics
                    .push(diagnostic.with_help("write a value that is neither empty nor `.` nor `..`"));
            }
            (Location::Header, Some(Constant::String(value))) => {
                headers::check_value(value, parameter.schema.place, self.diagnostics);
            }
            _ => {}
        }
    }

    /// The texts of the default of a header. Those of a query are the server's, and told to readers only.
    pub(super) fn header_default(&mut self, parameter: &'d openapi::Parameter) -> Option<Vec<String>> {
        if parameter.location != Location::Header {
            return None;
        }
        let default =
            parameter.schema.default.as_ref().or(self.follow(&parameter.schema).schema.default.as_ref())?;
        let texts = default.texts.clone()?;
        texts.iter().for_each(|text| headers::check_value(text, default.place, self.diagnostics));
        Some(texts)
    }

    /// Reports `x-merge-default` where there is nothing to merge.
    pub(super) fn check_merging(
        &mut self,
        parameter: &openapi::Parameter,
        shape: Option<Shape>,
        has_default: bool,
    ) {
        let Some(merges) = parameter.merges_default.as_ref().filter(|merges| merges.value) else { return };
        let help = match shape {
            _ if parameter.location != Location::Header => "only headers have a default that is sent",
            Some(Shape::Single | Shape::Value) => "only arrays can be merged",
            Some(Shape::List) if !has_default => "add a `default` to the schema",
            _ => return,
        };
        let message = "`x-merge-default` has nothing to merge";
        self.diagnostics.push(Diagnostic::new(message, merges.place).with_help(help));
    }
}

/// What a parameter is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Single,
    List,
    /// Anything else.
    Value,
}
