//! Parameters: how one is put on a call, what sets it, and what is sent by itself.

use proc_macro2::Ident;

use super::Context;
use super::argument::Argument;
use super::docs::DocText;
use super::imports::Imports;
use super::names::dropper;
use super::rust_type::{RustType, rust_type};
use crate::model::{Constant, Parameter, ParameterLocation, ParameterStyle, TypeKind, TypeRef};
use crate::text::code;

/// `.query::<i64>("limit", limit)`: puts a value on the runtime's call, which converts it.
#[derive(Debug)]
pub(crate) struct Set<'a> {
    /// The runtime's method.
    pub(crate) method: &'static str,
    /// The variant of the runtime's `Style`, where the method asks for it.
    pub(crate) style: Option<&'static str>,
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
        let resolved = context.resolve(&parameter.ty);
        let (ty, method, style) = match (Form::of(context, parameter), parameter.location) {
            (Form::Single, ParameterLocation::Path) => (resolved, "path", None),
            (Form::Single, ParameterLocation::Query) => (resolved, "query", None),
            (Form::Single, ParameterLocation::Header) => (resolved, "header", None),
            (Form::Single, ParameterLocation::Part) => (resolved, "part", None),
            (Form::List(item), ParameterLocation::Header) => (item, "header_list", None),
            (Form::List(item), ParameterLocation::Part) => (item, "part_list", None),
            (Form::List(item), _) if parameter.style == ParameterStyle::CommaJoined => {
                (item, "query_joined", None)
            }
            (Form::List(item), _) => (item, "query_list", None),
            (Form::File, _) => (resolved, "part_file", None),
            (Form::Files(item), _) => (item, "part_files", None),
            (Form::Value, ParameterLocation::Part) => (resolved, "part_json", None),
            (Form::Value, location) => (resolved, styled_method(location), Some(style(parameter))),
            (Form::Single, ParameterLocation::Cookie) => (resolved, "cookie_styled", Some(style(parameter))),
        };
        let ty = rust_type(context, context.resolve(ty), imports);
        Self { method, style, ty, key: sent_name(parameter), value: SetValue::Argument(ident) }
    }

    /// Constant headers are part of the operation; constants elsewhere are set on each call.
    pub(super) fn constant(parameter: &Parameter, constant: &Constant) -> Option<Self> {
        let method = match parameter.location {
            ParameterLocation::Path => "path",
            ParameterLocation::Query => "query",
            ParameterLocation::Part => "part",
            ParameterLocation::Cookie => "cookie_styled",
            ParameterLocation::Header => return None,
        };
        let style = (parameter.location == ParameterLocation::Cookie).then_some("Form");
        let (ty, value) = (RustType::Name("String"), SetValue::Constant(text(constant)));
        Some(Self { method, style, ty, key: parameter.name.clone(), value })
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
            argument: argument(context, parameter, ident, imports),
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

/// Whether a parameter is one text, or several.
pub(super) fn is_of_texts(context: &Context<'_>, parameter: &Parameter) -> bool {
    matches!(Form::of(context, parameter), Form::Single | Form::List(_))
}

/// The name as it is sent: those of headers in lower case.
fn sent_name(parameter: &Parameter) -> String {
    match parameter.location {
        ParameterLocation::Header => parameter.name.to_lowercase(),
        _ => parameter.name.clone(),
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

/// What a parameter is made of, which decides how it is put on a call.
enum Form<'t> {
    /// One text.
    Single,
    /// An array of such, written as most are.
    List(&'t TypeRef),
    File,
    Files(&'t TypeRef),
    /// Anything else: written by its style.
    Value,
}

impl<'t> Form<'t> {
    fn of(context: &'t Context<'_>, parameter: &'t Parameter) -> Self {
        let is_usual = matches!(
            parameter.style,
            ParameterStyle::Repeated | ParameterStyle::CommaJoined | ParameterStyle::SimpleExploded
        );
        let takes_list = !matches!(parameter.location, ParameterLocation::Path | ParameterLocation::Cookie);
        match context.resolve(&parameter.ty) {
            TypeRef::File => Self::File,
            TypeRef::Array(item) if *context.resolve(item) == TypeRef::File => Self::Files(item),
            TypeRef::Array(item) if is_usual && takes_list && is_text(context, item) => Self::List(item),
            ty if is_usual && is_text(context, ty) => Self::Single,
            _ => Self::Value,
        }
    }
}

/// Whether a value is one text in a URL or a header.
fn is_text(context: &Context<'_>, ty: &TypeRef) -> bool {
    match context.resolve(ty) {
        TypeRef::Named(_) => matches!(context.kind(context.resolve(ty)), Some(TypeKind::Enum(_))),
        TypeRef::String | TypeRef::Boolean | TypeRef::Number | TypeRef::Timestamp => true,
        TypeRef::Integer32 | TypeRef::Integer64 | TypeRef::Unsigned64 => true,
        _ => false,
    }
}

fn styled_method(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path_styled",
        ParameterLocation::Header => "header_styled",
        ParameterLocation::Cookie => "cookie_styled",
        ParameterLocation::Query | ParameterLocation::Part => "query_styled",
    }
}

/// The variant of the runtime's `Style`.
fn style(parameter: &Parameter) -> &'static str {
    let is_query = parameter.location == ParameterLocation::Query;
    match parameter.style {
        ParameterStyle::Repeated => "FormExploded",
        ParameterStyle::CommaJoined if is_query => "Form",
        ParameterStyle::CommaJoined => "Simple",
        ParameterStyle::SimpleExploded => "SimpleExploded",
        ParameterStyle::SpaceJoined => "Space",
        ParameterStyle::PipeJoined => "Pipe",
        ParameterStyle::DeepObject => "Deep",
        ParameterStyle::Label => "Label",
        ParameterStyle::LabelExploded => "LabelExploded",
        ParameterStyle::Matrix => "Matrix",
        ParameterStyle::MatrixExploded => "MatrixExploded",
        ParameterStyle::Json => "Json",
    }
}

/// What a caller gives for a parameter: where it is written as a whole, a value of its type.
pub(super) fn argument(
    context: &Context<'_>,
    parameter: &Parameter,
    ident: &Ident,
    imports: &mut Imports,
) -> Argument {
    match Form::of(context, parameter) {
        Form::Value => Argument::whole(context, &parameter.ty, ident, imports),
        _ => Argument::of(context, &parameter.ty, ident, imports),
    }
}
