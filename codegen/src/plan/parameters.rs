//! Parameters that several operations share: the default of each, and its setters, once.

use proc_macro2::Ident;

use super::Context;
use super::docs::DocText;
use super::imports::Imports;
use super::names::SharedNames;
use super::parameter::{HeaderDefault, ParameterSetters};
use crate::model::ParameterLocation;
use crate::text::code;

/// `parameters.rs`.
#[derive(Debug)]
pub(crate) struct Parameters<'a> {
    pub(crate) imports: Imports,
    pub(crate) shared: Vec<Shared<'a>>,
}

/// One shared parameter.
#[derive(Debug)]
pub(crate) struct Shared<'a> {
    /// The constant that holds what is sent by itself.
    pub(crate) constant: Option<(&'a Ident, DocText, HeaderDefault)>,
    /// The macro that gives a call its setters.
    pub(crate) setters: Option<(&'a Ident, DocText, ParameterSetters<'a>)>,
}

/// None where no parameter is shared.
pub(super) fn parameters<'a>(context: &Context<'a>) -> Option<Parameters<'a>> {
    let mut imports = Imports::by_path();
    let mut names: Vec<&SharedNames> = context.names.shared.iter().collect();
    names.sort_by_key(|names| &names.constant);
    let shared: Vec<Shared<'_>> =
        names.into_iter().map(|names| shared(context, names, &mut imports)).collect();
    (!shared.is_empty()).then_some(Parameters { imports, shared })
}

fn shared<'a>(context: &Context<'a>, names: &'a SharedNames, imports: &mut Imports) -> Shared<'a> {
    let (at, index) = names.first;
    let parameter = &context.api.operations[at].parameters[index];
    let ident = &context.names.operations[at].parameters[index];
    let what = format!("the {} {}", location(parameter.location), code(&parameter.name));
    let constant = HeaderDefault::of(parameter).map(|value| {
        imports.runtime("HeaderDefault");
        (&names.constant, DocText::line(&format!("What is sent in {what}.")), value)
    });
    let setters = ParameterSetters::of(context, parameter, ident, imports).map(|setters| {
        (&names.setters, DocText::line(&format!("Gives a call the setters of {what}.")), setters)
    });
    Shared { constant, setters }
}

/// Where a parameter is sent, in words.
fn location(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path parameter",
        ParameterLocation::Query => "query parameter",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
        ParameterLocation::Part => "part of the body",
    }
}
