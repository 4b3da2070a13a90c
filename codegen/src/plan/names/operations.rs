//! Names of operations and of what is set on a call.

use proc_macro2::Ident;

use super::casing;
use super::identifier::{Case, derived, identifier, plain};
use super::module::check_length;
use super::resources::ResourceNames;
use super::scope::Scope;
use super::types::{TypeNames, placeholder};
use super::{clearer, dropper, joined};
use crate::diagnostic::Diagnostics;
use crate::model::{Api, ObjectType, Operation, ParameterLocation};
use crate::plan::runtime_api::CALL_METHODS;
use crate::source::Place;

/// The identifiers of one operation.
#[derive(Debug)]
pub(crate) struct OperationNames {
    /// `create`.
    pub(crate) method: Ident,
    /// `create_with`: takes the body as one value.
    pub(crate) method_with: Ident,
    /// `CreateCall`.
    pub(crate) call: Ident,
    /// The static that describes the operation: `CREATE`.
    pub(crate) spec: Ident,
    /// Setters and arguments, by the index of [`Operation::parameters`].
    pub(crate) parameters: Vec<Ident>,
}

pub(super) fn decide(
    api: &Api,
    types: &[TypeNames],
    resources: &[ResourceNames],
    diagnostics: &mut Diagnostics,
) -> Vec<OperationNames> {
    let mut names: Vec<Option<OperationNames>> = api.operations.iter().map(|_| None).collect();
    for resource in resources {
        let mut scopes = Scopes::of(resource);
        for &index in &resource.operations {
            names[index] = Some(operation(api, types, &api.operations[index], &mut scopes, diagnostics));
        }
    }
    names.into_iter().flatten().collect()
}

/// What the operations of one resource share.
struct Scopes {
    methods: Scope,
    /// Handle, calls and statics: the items of the file.
    items: Scope,
}

impl Scopes {
    fn of(resource: &ResourceNames) -> Self {
        let handle = plain(&resource.handle);
        let name = resource.schema_name.as_deref().map_or("`root`".to_owned(), |name| format!("`{name}`"));
        Self {
            methods: Scope::new(format!("the resource {name}")),
            items: Scope::new(format!("the file of the resource {name}"))
                .reserve(&[handle.as_str()], "the resource"),
        }
    }
}

fn operation(
    api: &Api,
    types: &[TypeNames],
    operation: &Operation,
    scopes: &mut Scopes,
    diagnostics: &mut Diagnostics,
) -> OperationNames {
    let method = method_of(operation, diagnostics);
    let owner = owner_of(operation);
    let method_with = joined("", &method, "_with");
    let is_free = scopes.methods.claim(&method, &owner, operation.place, diagnostics);
    if api.body_object(operation).is_some() {
        let owner = format!("{owner} with its body as one value");
        scopes.methods.claim(&method_with, &owner, operation.place, diagnostics);
    }
    let call = call(&method, operation.place, diagnostics);
    let spec = spec(&method, operation.place, diagnostics);
    let help = "give it a shorter name with `x-method`";
    if is_free && check_length(&plain(&call), &owner, help, operation.place, diagnostics) {
        let _ = scopes.items.claim(&call, &format!("the call of {owner}"), operation.place, diagnostics)
            && scopes.items.claim(&spec, &format!("the static of {owner}"), operation.place, diagnostics);
    }
    let parameters = setters(api, types, operation, &call, diagnostics);
    OperationNames { method, method_with, call, spec, parameters }
}

/// The type of a call of the method.
fn call(method: &Ident, place: Place, diagnostics: &mut Diagnostics) -> Ident {
    derived(method, &format!("{}-call", plain(method)), Case::Pascal, place, diagnostics)
}

/// The static of a method. Where a script has no case it must still differ from arguments, which no static may share a name with.
fn spec(method: &Ident, place: Place, diagnostics: &mut Diagnostics) -> Ident {
    let spec = derived(method, &plain(method), Case::Shouty, place, diagnostics);
    let cased = plain(&spec);
    if casing::snake(&cased) == cased { joined("", &spec, "_SPEC") } else { spec }
}

pub(super) fn owner_of(operation: &Operation) -> String {
    format!("the operation `{}`", operation.id)
}

pub(super) fn method_of(operation: &Operation, diagnostics: &mut Diagnostics) -> Ident {
    identifier(&operation.method_name, operation.rust_name.as_deref(), Case::Snake, operation.place)
        .unwrap_or_else(|diagnostic| placeholder(diagnostic, diagnostics))
}

/// Names the parameters and claims, beside them, what the body's fields put on the call.
fn setters(
    api: &Api,
    types: &[TypeNames],
    operation: &Operation,
    call: &Ident,
    diagnostics: &mut Diagnostics,
) -> Vec<Ident> {
    let mut scope =
        Scope::within(call, &owner_of(operation)).reserve(CALL_METHODS, "the runtime's own method");
    let mut arguments = Scope::new("the arguments of the method")
        .reserve(&[body_argument(api, operation)], "the argument for the body");
    let names = operation
        .parameters
        .iter()
        .map(|parameter| {
            let name =
                identifier(&parameter.name, parameter.rust_name.as_deref(), Case::Snake, parameter.place)
                    .unwrap_or_else(|diagnostic| placeholder(diagnostic, diagnostics));
            if parameter.constant.is_none() {
                let owner = format!("the {} parameter `{}`", location(parameter.location), parameter.name);
                scope.claim(&name, &owner, parameter.place, diagnostics);
                if parameter.required {
                    arguments.claim(&name, &owner, parameter.place, diagnostics);
                }
            }
            if parameter.merges_default {
                let owner = format!("the method that drops the default of `{}`", parameter.name);
                scope.claim(&dropper(&name), &owner, parameter.place, diagnostics);
            }
            name
        })
        .collect();
    if let Some((object, members)) = body_names(api, types, operation) {
        claim_body(object, members, &mut scope, diagnostics);
    }
    names
}

/// The argument that takes the body as one value.
fn body_argument(api: &Api, operation: &Operation) -> &'static str {
    match (&operation.body, api.body_object(operation)) {
        (None, _) => "",
        (Some(_), None) => "body",
        (Some(_), Some(_)) => "params",
    }
}

fn claim_body(object: &ObjectType, members: &[Ident], scope: &mut Scope, diagnostics: &mut Diagnostics) {
    for (field, name) in object.fields.iter().zip(members) {
        if field.constant.is_some() && field.presence.is_required() {
            continue;
        }
        scope.claim(name, &format!("the body's property `{}`", field.name), field.place, diagnostics);
        if field.presence.is_nullable() {
            let owner = format!("the method that sets `{}` to null", field.name);
            scope.claim(&clearer(name), &owner, field.place, diagnostics);
        }
    }
}

fn location(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
    }
}

fn body_names<'a>(
    api: &'a Api,
    types: &'a [TypeNames],
    operation: &Operation,
) -> Option<(&'a ObjectType, &'a [Ident])> {
    let (id, object) = api.body_object(operation)?;
    Some((object, types.get(id.0)?.members.as_slice()))
}
