//! Names of what is set on a call: parameters, and the fields of its body.

use proc_macro2::Ident;

use super::identifier::{Case, identifier};
use super::members::{companions, expect_companions, sets_maybe};
use super::scope::{HELP, Scope, Wanted, settle};
use super::types::TypeNames;
use super::{dropper, maybe};
use crate::diagnostic::Diagnostics;
use crate::model::{Api, Field, Operation, Parameter, ParameterLocation, words_of};
use crate::plan::runtime_api::CALL_METHODS;
use crate::source::Place;

/// What has names on one call.
struct Scopes {
    setters: Scope,
    /// Of the method that starts the call.
    arguments: Scope,
}

/// The names of what is set on a call, each list by index.
pub(super) struct CallNames {
    pub(super) parameters: Vec<Ident>,
    /// The body's fields.
    pub(super) body: Vec<Ident>,
    pub(super) other_types: Vec<Ident>,
    pub(super) other_responses: Vec<Ident>,
}

/// The names of an operation's parameters, of its body's fields, and of other media types.
pub(super) fn names(
    api: &Api,
    types: &[TypeNames],
    operation: &Operation,
    call: &Ident,
    diagnostics: &mut Diagnostics,
) -> CallNames {
    let mut scopes = Scopes {
        setters: Scope::new(format!("`{call}`")).reserve(CALL_METHODS, "the runtime's own method"),
        arguments: Scope::new("the arguments of the method")
            .reserve(&[body_argument(api, operation)], "the argument for the body"),
    };
    let body = api.body_object(operation);
    if body.is_none() && operation.body.as_ref().is_some_and(|body| !body.required) {
        scopes.setters = scopes.setters.reserve(&["body"], "the method that sets the body");
    }
    for parameter in &operation.parameters {
        for (companion, owner) in parameter_companions(parameter, &raw(parameter)) {
            scopes.setters.expect(&companion, owner);
        }
    }
    if let Some((_, object)) = body {
        expect_companions(object, &mut scopes.setters);
    }
    let parameters = operation.parameters.iter();
    let parameters = parameters.map(|parameter| scopes.parameter(parameter, diagnostics)).collect();
    let fields = body.and_then(|(id, object)| Some((object, &types.get(id.0)?.members)));
    let fields = fields.into_iter().flat_map(|(object, members)| object.fields.iter().zip(members));
    let body = fields.map(|(field, member)| scopes.field(field, member, diagnostics)).collect();
    let place = operation.place;
    let types = operation.body.iter().flat_map(|body| &body.other_types);
    let other_types = types.map(|ty| scopes.media("as", ty, place, diagnostics)).collect();
    let responses = operation.other_responses();
    let responses = responses.iter().map(|other| other.media_type.as_str());
    let other_responses = responses.map(|ty| scopes.media("send", ty, place, diagnostics)).collect();
    CallNames { parameters, body, other_types, other_responses }
}

impl Scopes {
    fn parameter(&mut self, parameter: &Parameter, diagnostics: &mut Diagnostics) -> Ident {
        let owner = format!("the {} parameter `{}`", location(parameter.location), parameter.name);
        let (rust_name, place) = (parameter.rust_name.as_deref(), parameter.place);
        let (is_set, is_argument) = (parameter.constant.is_none(), parameter.required);
        if !is_set && !parameter.merges_default {
            return raw(parameter);
        }
        let wanted = Wanted::of(&parameter.name, rust_name, Case::Snake, &owner, place, diagnostics);
        let (name, ()) = settle(&wanted, diagnostics, |name| {
            if is_set {
                self.setters.check(name)?;
            }
            if is_set && is_argument {
                self.arguments.check(name)?;
            }
            let mut companions = parameter_companions(parameter, name).into_iter();
            companions.try_for_each(|(companion, _)| self.setters.check_companion(&companion))
        });
        if is_set {
            self.setters.take(&name, owner.clone());
            self.arguments.take(&name, owner);
        }
        for (companion, owner) in parameter_companions(parameter, &name) {
            self.setters.take_companion(&companion, owner);
        }
        name
    }

    /// What sends or asks for another media type.
    fn media(&mut self, verb: &str, media_type: &str, place: Place, diagnostics: &mut Diagnostics) -> Ident {
        let owner = format!("the method for `{media_type}`");
        let text = format!("{verb} {}", words_of(media_type));
        let wanted = Wanted::of(&text, None, Case::Snake, &owner, place, diagnostics);
        let (name, ()) = settle(&wanted, diagnostics, |name| self.setters.check(name));
        self.setters.take(&name, owner);
        name
    }

    /// The body's field keeps the name that it has in its type, unless something else on the call has it.
    fn field(&mut self, field: &Field, member: &Ident, diagnostics: &mut Diagnostics) -> Ident {
        if field.constant.is_some() && field.presence.is_required() {
            return member.clone();
        }
        let owner = format!("the body's property `{}`", field.name);
        let wanted =
            Wanted { base: member.clone(), text: None, owner: &owner, place: field.place, help: HELP };
        let (name, ()) = settle(&wanted, diagnostics, |name| {
            self.setters.check(name)?;
            self.arguments.check(name)?;
            let mut companions = companions(field, name).into_iter();
            companions.try_for_each(|(companion, _)| self.setters.check_companion(&companion))
        });
        for (companion, owner) in companions(field, &name) {
            self.setters.take_companion(&companion, owner);
        }
        self.setters.take(&name, owner);
        name
    }
}

/// The name of a parameter before anything is settled.
fn raw(parameter: &Parameter) -> Ident {
    // What the name has against it is reported where it is used.
    let mut silent = Diagnostics::lenient();
    let rust_name = parameter.rust_name.as_deref();
    identifier(&parameter.name, rust_name, Case::Snake, parameter.place, &mut silent)
}

/// The methods that come with the setter of a parameter, and what they do.
fn parameter_companions(parameter: &Parameter, setter: &Ident) -> Vec<(Ident, String)> {
    let drops = parameter
        .merges_default
        .then(|| (dropper(setter), format!("the method that drops the default of `{}`", parameter.name)));
    let is_optional = !parameter.required && parameter.constant.is_none();
    drops.into_iter().chain(is_optional.then(|| (maybe(setter), sets_maybe(&parameter.name)))).collect()
}

/// The argument that takes the body as one value.
fn body_argument(api: &Api, operation: &Operation) -> &'static str {
    match (&operation.body, api.body_object(operation)) {
        (None, _) => "",
        (Some(_), None) => "body",
        (Some(_), Some(_)) => "params",
    }
}

fn location(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
        ParameterLocation::Part => "form",
    }
}
