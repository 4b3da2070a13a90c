//! From a vector to a call of the public API.

use anthropic_environments::resources::environments::{
    ArchiveCall, CreateCall, DeleteCall, Environments, ListCall, RetrieveCall, UpdateCall,
};
use anthropic_environments::{EnvironmentCreateParams, EnvironmentUpdateParams, Error, RawResponse, decode};

use super::args::{Args, parameter, spell, spell_all};
use super::json::{Json, Object, field};
use super::params;
use super::python;
use super::schema::{Operation, Schema};
use super::validator;

/// A call of any operation.
#[derive(Clone, Debug)]
pub(crate) enum AnyCall {
    Create(CreateCall),
    Update(UpdateCall),
    Retrieve(RetrieveCall),
    List(ListCall),
    Archive(ArchiveCall),
    Delete(DeleteCall),
}

/// How the body is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// By the setters of the call.
    Setters,
    /// By `create_with` and `update_with`, from params that are decoded from JSON.
    Params,
}

/// What becomes of a body field that the schema does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Newer {
    /// It goes through `with_body_field`, as the API may know it.
    Passed,
    /// It is given to the same types as all others, which must refuse it.
    Refused,
}

/// Why a call cannot be put together.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Refusal {
    /// No Rust type takes the value: such a call does not compile.
    ByType(String),
    /// The params cannot be decoded.
    ByDecoder(String),
}

macro_rules! each {
    ($any:expr, $call:ident => $changed:expr) => {
        match $any {
            AnyCall::Create($call) => AnyCall::Create($changed),
            AnyCall::Update($call) => AnyCall::Update($changed),
            AnyCall::Retrieve($call) => AnyCall::Retrieve($changed),
            AnyCall::List($call) => AnyCall::List($changed),
            AnyCall::Archive($call) => AnyCall::Archive($changed),
            AnyCall::Delete($call) => AnyCall::Delete($changed),
        }
    };
}

/// Params from JSON, by all entry points that there are, which must come to the same.
macro_rules! decoded {
    ($params:ty, $fields:expr) => {{
        let text = Json::Object($fields).compact();
        let by_text = serde_json::from_str::<$params>(&text);
        let by_text = by_text.map_err(|error| Refusal::ByDecoder(error.to_string()))?;
        let by_value = serde_json::from_str(&text).and_then(serde_json::from_value::<$params>);
        match (by_value, decode::<$params>(&text)) {
            (Ok(by_value), Ok(own)) if by_value == by_text && own == by_text => by_text,
            _ => return Err(Refusal::ByDecoder("the entry points of the decoder differ".to_owned())),
        }
    }};
}

/// What calls are put together from.
pub(crate) struct Maker<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) environments: Environments,
    pub(crate) way: Way,
    pub(crate) newer: Newer,
}

impl Maker<'_> {
    /// Puts a call together.
    pub(crate) fn call(
        &self,
        name: &str,
        operation: &Operation<'_>,
        args: &Args,
    ) -> Result<AnyCall, Refusal> {
        let (fields, newer) = self.sort_body(operation, &args.body)?;
        let call = match name {
            "create" => self.create(&fields)?,
            "update" => self.update(id(args)?, &fields)?,
            "retrieve" => AnyCall::Retrieve(self.environments.retrieve(id(args)?)),
            "list" => AnyCall::List(list(self.environments.list(), operation, &args.query)?),
            "archive" => AnyCall::Archive(self.environments.archive(id(args)?)),
            "delete" => AnyCall::Delete(self.environments.delete(id(args)?)),
            other => return Err(Refusal::ByType(format!("the client has no operation `{other}`"))),
        };
        let call = betas(call, args.betas.as_ref())?;
        let call = newer.iter().chain(&args.extra_body).fold(call, AnyCall::with_body_field);
        let call = spell_all(&args.extra_query).iter().fold(call, AnyCall::with_query);
        args.extra_headers.iter().try_fold(call, |call, (name, value)| match value {
            Json::Text(text) => Ok(call.with_header(name, text)),
            other => Err(Refusal::ByType(format!("the header `{name}` cannot be {}", other.compact()))),
        })
    }

    /// Sorts the fields of a body into those that its type takes, and those that the schema does not allow.
    fn sort_body(&self, operation: &Operation<'_>, body: &Object) -> Result<(Object, Object), Refusal> {
        let Some(of) = operation.body else {
            return match (self.newer, body.first()) {
                (Newer::Refused, Some((name, _))) => {
                    Err(Refusal::ByType(format!("the call has no `{name}`")))
                }
                _ => Ok((Object::new(), body.clone())),
            };
        };
        let (_, of) = self.schema.resolve(of);
        let is_allowed = |(name, value): &(String, Json)| {
            let property = of.get("properties").and_then(|properties| properties.get(name));
            property.is_some_and(|property| validator::check(self.schema, property, value).failure.is_none())
        };
        let is_taken = |field: &(String, Json)| self.newer == Newer::Refused || is_allowed(field);
        Ok(body.iter().cloned().partition(is_taken))
    }

    fn create(&self, fields: &Object) -> Result<AnyCall, Refusal> {
        // A name that the schema does not allow replaces this one by `with_body_field`.
        let name = field(fields, "name").map_or(Some(""), Json::text);
        if self.newer == Newer::Refused && field(fields, "name").is_none() {
            return Err(Refusal::ByType("a create asks for a name".to_owned()));
        }
        let call = match self.way {
            Way::Setters => {
                let name = name.ok_or_else(|| Refusal::ByType("a name is a text".to_owned()))?;
                params::create(self.environments.create(name), fields).map_err(Refusal::ByType)?
            }
            Way::Params => {
                let mut fields = fields.clone();
                if field(&fields, "name").is_none() {
                    fields.push(("name".to_owned(), Json::Text(String::new())));
                }
                self.environments.create_with(decoded!(EnvironmentCreateParams, fields))
            }
        };
        Ok(AnyCall::Create(call))
    }

    fn update(&self, id: String, fields: &Object) -> Result<AnyCall, Refusal> {
        let call = match self.way {
            Way::Setters => params::update(self.environments.update(id), fields).map_err(Refusal::ByType)?,
            Way::Params => {
                self.environments.update_with(id, decoded!(EnvironmentUpdateParams, fields.clone()))
            }
        };
        Ok(AnyCall::Update(call))
    }
}

impl AnyCall {
    pub(crate) fn with_body_field(self, (name, value): &(String, Json)) -> Self {
        each!(self, call => call.with_body_field(name, value.value()))
    }

    pub(crate) fn with_query(self, (name, value): &(String, String)) -> Self {
        each!(self, call => call.with_query(name, value))
    }

    pub(crate) fn with_header(self, name: &str, value: &str) -> Self {
        each!(self, call => call.with_header(name, value))
    }

    pub(crate) fn with_retries(self, retries: u32) -> Self {
        each!(self, call => call.with_retries(retries))
    }

    /// Sends the call and leaves the response as it is.
    pub(crate) async fn send_raw(self) -> Result<RawResponse, Error> {
        match self {
            Self::Create(call) => call.send_raw().await,
            Self::Update(call) => call.send_raw().await,
            Self::Retrieve(call) => call.send_raw().await,
            Self::List(call) => call.send_raw().await,
            Self::Archive(call) => call.send_raw().await,
            Self::Delete(call) => call.send_raw().await,
        }
    }
}

fn id(args: &Args) -> Result<String, Refusal> {
    match &args.environment_id {
        Some(Json::Null) | None => Err(Refusal::ByType("an id is a text".to_owned())),
        Some(id) => Ok(python::query_text(id)),
    }
}

fn betas(call: AnyCall, betas: Option<&Json>) -> Result<AnyCall, Refusal> {
    let Some(betas) = betas else { return Ok(call) };
    let values = betas.array().ok_or_else(|| Refusal::ByType("betas are a list".to_owned()))?;
    let values: Vec<String> = values.iter().map(python::query_text).collect();
    Ok(each!(call, call => call.betas(&values)))
}

/// Sets the parameters of a list. From the first value on that a setter does not take, all go through `with_query`, which
/// keeps their order.
fn list(call: ListCall, operation: &Operation<'_>, query: &Object) -> Result<ListCall, Refusal> {
    let mut by_setters = true;
    query.iter().filter(|(_, value)| *value != Json::Null).try_fold(call, |call, (name, value)| {
        let known = parameter(operation, name).is_some();
        Ok(match (name.as_str(), value) {
            ("include_archived", Json::Bool(flag)) if by_setters => call.include_archived(*flag),
            ("limit", value) if by_setters && value.integer().is_some() => {
                call.limit(value.integer().unwrap_or_default())
            }
            ("page", Json::Text(cursor)) if by_setters => call.page(cursor),
            (name, value) if known => {
                by_setters = false;
                spell(name, value).into_iter().fold(call, |call, (name, value)| call.with_query(name, value))
            }
            (name, _) => return Err(Refusal::ByType(format!("the call has no `{name}`"))),
        })
    })
}
