//! Names of operations.

use proc_macro2::Ident;

use super::calls::CallNames;
use super::identifier::{Case, derived, plain, underscored};
use super::module::{check_length, module};
use super::resources::ResourceNames;
use super::scope::{Scope, Taken, Wanted, settle};
use super::types::TypeNames;
use super::{calls, casing, joined};
use crate::diagnostic::Diagnostics;
use crate::model::{Api, Operation};

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
    /// The enum of its responses, where these depend on the status: `CreateResponse`.
    pub(crate) response: Ident,
    /// The module, and the stem of the file, that holds it where the resource is split: `create`.
    pub(crate) module: Ident,
    /// Setters and arguments, by the index of [`Operation::parameters`].
    pub(crate) parameters: Vec<Ident>,
    /// Setters and arguments of the body's fields, by index.
    pub(crate) body: Vec<Ident>,
    /// What sends the body under another media type: `as_merge_patch_json`, by the index of [`BodyUse::other_types`](crate::model::BodyUse::other_types).
    pub(crate) other_types: Vec<Ident>,
    /// What asks for the response in another media type: `send_xml`, by the index of [`Operation::other_responses`].
    pub(crate) other_responses: Vec<Ident>,
}

pub(super) fn decide(
    api: &Api,
    types: &[TypeNames],
    resources: &[ResourceNames],
    client: Scope,
    diagnostics: &mut Diagnostics,
) -> Vec<OperationNames> {
    let mut names: Vec<Option<OperationNames>> = api.operations.iter().map(|_| None).collect();
    let mut client = Some(client);
    for resource in resources {
        let mut scopes = Scopes::of(resource, &mut client);
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
    /// The files, where each operation has one.
    modules: Scope,
    /// The directory that these are in.
    directory: Ident,
}

impl Scopes {
    /// Operations without a resource are methods of the client.
    fn of(resource: &ResourceNames, client: &mut Option<Scope>) -> Self {
        let handle = plain(&resource.handle);
        let name = resource.schema_name.as_deref().map_or("`root`".to_owned(), |name| format!("`{name}`"));
        let of_client = client.take_if(|_| resource.schema_name.is_none());
        Self {
            methods: of_client.unwrap_or_else(|| Scope::new(format!("the resource {name}"))),
            items: Scope::new(format!("the file of the resource {name}"))
                .reserve(&[handle.as_str()], "the resource"),
            modules: Scope::new(format!("the folder of the resource {name}")),
            directory: resource.module.clone(),
        }
    }

    /// Whether the names that a method brings along are free.
    fn check(&self, method: &Ident, takes_body: bool) -> Result<(), Taken> {
        self.methods.check(method)?;
        if takes_body {
            self.methods.check(&with(method))?;
        }
        self.items.check(&call(method))?;
        self.items.check(&response(method))?;
        self.items.check(&spec(method))?;
        self.modules.check(&self.file(method))
    }

    /// The module of the method, which never has the name of the module around it.
    fn file(&self, method: &Ident) -> Ident {
        let file = module(method, &call(method));
        if file == self.directory { underscored(&file) } else { file }
    }

    fn take(&mut self, method: &Ident, takes_body: bool, owner: &str) {
        self.methods.take(method, owner);
        if takes_body {
            self.methods.take(&with(method), format!("{owner} with its body as one value"));
        }
        self.items.take(&call(method), format!("the call of {owner}"));
        self.items.take(&response(method), format!("the response of {owner}"));
        self.items.take(&spec(method), format!("the static of {owner}"));
        let file = self.file(method);
        self.modules.take(&file, format!("the file of {owner}"));
    }
}

fn operation(
    api: &Api,
    types: &[TypeNames],
    operation: &Operation,
    scopes: &mut Scopes,
    diagnostics: &mut Diagnostics,
) -> OperationNames {
    let (owner, rust_name, place) = (owner_of(operation), operation.rust_name.as_deref(), operation.place);
    let wanted = Wanted::of(&operation.method_name, rust_name, Case::Snake, &owner, place, diagnostics);
    let takes_body = api.body_object(operation).is_some();
    let (method, ()) = settle(&wanted, diagnostics, |method| scopes.check(method, takes_body));
    scopes.take(&method, takes_body, &owner);
    let (method_with, call, spec) = (with(&method), call(&method), spec(&method));
    let (response, module) = (response(&method), scopes.file(&method));
    let help = "give it a shorter name with `x-method`";
    check_length(&plain(&call), &owner, help, place, diagnostics);
    let CallNames { parameters, body, other_types, other_responses } =
        calls::names(api, types, operation, &call, diagnostics);
    OperationNames {
        method,
        method_with,
        call,
        spec,
        response,
        module,
        parameters,
        body,
        other_types,
        other_responses,
    }
}

/// The method that takes the body as one value.
fn with(method: &Ident) -> Ident {
    joined("", method, "_with")
}

/// The type of a call of the method.
fn call(method: &Ident) -> Ident {
    derived(method, "call", Case::Pascal)
}

/// The enum of the responses of the method.
fn response(method: &Ident) -> Ident {
    derived(method, "response", Case::Pascal)
}

/// The static of a method. Where a script has no case it must still differ from arguments, which no static may share a name with.
fn spec(method: &Ident) -> Ident {
    let spec = derived(method, "", Case::Shouty);
    let cased = plain(&spec);
    if casing::snake(&cased) == cased { joined("", &spec, "_SPEC") } else { spec }
}

fn owner_of(operation: &Operation) -> String {
    format!("the operation `{}`", operation.id)
}
