//! Parameters: how one is put on a call, what sets it, and what is sent by itself.

use proc_macro2::Ident;

use super::Context;
use super::argument::Argument;
use super::docs::DocText;
use super::imports::Imports;
use super::names::dropper;
use super::rust_type::{RustType, rust_type};
use crate::model::{Constant, Parameter, ParameterLocation, ParameterStyle, TypeRef};
use crate::text::code;

/// `.query::<i64>("limit", limit)`: puts a value on the runtime's call, which converts it.
#[derive(Debug)]
pub(crate) struct Set<'a> {
    /// The runtime's method.
    pub(crate) method: &'static str,
    pub(crate) ty: RustType,
    pub(crate) key: String,
    pub(crate) value: SetValue<'a>,
}

/// What is put on a call.
#[derive(Debug)]
pub(crate) enum SetValue<'a> {
    Argument(&'a Ident),
    Constant(String),
}

/// What a call has for a parameter that is no argument.
#[derive(Debug)]
pub(crate) struct ParameterSetters<'a> {
    pub(crate) setter: Option<ParameterSetter<'a>>,
    pub(crate) omit_default: Option<OmitDefault>,
}

/// Sets a parameter.
#[derive(Debug)]
pub(crate) struct ParameterSetter<'a> {
    pub(crate) docs: DocText,
    pub(crate) argument: Argument,
    pub(crate) set: Set<'a>,
}

/// Omits the default of a header.
#[derive(Debug)]
pub(crate) struct OmitDefault {
    pub(crate) ident: Ident,
    pub(crate) docs: DocText,
    pub(crate) header: String,
}

/// A header that is sent by itself.
#[derive(Debug)]
pub(crate) struct HeaderDefault {
    pub(crate) name: String,
    pub(crate) values: Vec<String>,
    pub(crate) merges: bool,
}

impl<'a> Set<'a> {
    /// How an argument is put on a call.
    pub(super) fn argument(
        context: &Context<'_>,
        parameter: &Parameter,
        ident: &'a Ident,
        imports: &mut Imports,
    ) -> Self {
        let (ty, method) = match (context.resolve(&parameter.ty), parameter.location, parameter.style) {
            (TypeRef::Array(item), ParameterLocation::Header, _) => (&**item, "header_list"),
            (TypeRef::Array(item), _, ParameterStyle::CommaJoined) => (&**item, "query_joined"),
            (TypeRef::Array(item), _, ParameterStyle::Repeated) => (&**item, "query_list"),
            (one, ParameterLocation::Path, _) => (one, "path"),
            (one, ParameterLocation::Query, _) => (one, "query"),
            (one, ParameterLocation::Header, _) => (one, "header"),
        };
        let ty = rust_type(context, context.resolve(ty), imports);
        Self { method, ty, key: sent_name(parameter), value: SetValue::Argument(ident) }
    }

    /// Constant headers are part of the operation; constants elsewhere are set on each call.
    pub(super) fn constant(parameter: &Parameter, constant: &Constant) -> Option<Self> {
        let method = match parameter.location {
            ParameterLocation::Path => "path",
            ParameterLocation::Query => "query",
            ParameterLocation::Header => return None,
        };
        let (ty, value) = (RustType::Name("String"), SetValue::Constant(text(constant)));
        Some(Self { method, ty, key: parameter.name.clone(), value })
    }
}

impl<'a> ParameterSetters<'a> {
    /// None where a call has nothing for the parameter.
    pub(super) fn of(
        context: &Context<'_>,
        parameter: &Parameter,
        ident: &'a Ident,
        imports: &mut Imports,
    ) -> Option<Self> {
        let is_set = !parameter.required && parameter.constant.is_none();
        let setter = is_set.then(|| ParameterSetter {
            docs: DocText::of(&parameter.docs, &format!("{}.", code(&parameter.name))),
            argument: Argument::of(context, &parameter.ty, ident, imports),
            set: Set::argument(context, parameter, ident, imports),
        });
        let omit_default = parameter.merges_default.then(|| OmitDefault::of(parameter, ident));
        has_setters(parameter).then_some(Self { setter, omit_default })
    }
}

impl OmitDefault {
    fn of(parameter: &Parameter, ident: &Ident) -> Self {
        let values: Vec<String> = parameter.default.iter().flatten().map(|value| code(value)).collect();
        let text = format!("Omits the default of {}: {}.", code(&parameter.name), values.join(", "));
        Self { ident: dropper(ident), docs: DocText::line(&text), header: sent_name(parameter) }
    }
}

impl HeaderDefault {
    /// A constant, or the default of a parameter.
    pub(super) fn of(parameter: &Parameter) -> Option<Self> {
        let values = match &parameter.constant {
            _ if parameter.location != ParameterLocation::Header => return None,
            Some(constant) => vec![text(constant)],
            None => parameter.default.clone()?,
        };
        Some(Self { name: sent_name(parameter), values, merges: parameter.merges_default })
    }
}

/// Whether calls get setters for a parameter.
pub(super) fn has_setters(parameter: &Parameter) -> bool {
    (!parameter.required && parameter.constant.is_none()) || parameter.merges_default
}

/// The name as it is sent: those of headers in lower case.
fn sent_name(parameter: &Parameter) -> String {
    match parameter.location {
        ParameterLocation::Header => parameter.name.to_lowercase(),
        ParameterLocation::Path | ParameterLocation::Query => parameter.name.clone(),
    }
}

/// A constant as it is sent outside of JSON.
fn text(constant: &Constant) -> String {
    match constant {
        Constant::String(text) => text.clone(),
        Constant::Boolean(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
    }
}
