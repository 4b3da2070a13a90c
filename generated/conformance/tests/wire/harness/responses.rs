//! Judging single responses of `responses.json`.

use anthropic_environments::{Client, Error};

use super::args::Args;
use super::call::{AnyCall, Maker, Newer, Way};
use super::error_responses;
use super::json::{self, Json, Object};
use super::outcome;
use super::record;
use super::response_vector::Made;
use super::rules::Rule;
use super::schema::{Operation, Schema};
use super::secrets::Secrets;
use super::server::{Reply, Server};
use super::typed::{self, UNKNOWN};
use super::validator::{self, Findings};
use super::verdict::Verdict;

/// The key of clients whose key no vector mentions.
pub(crate) const KEY: &str = "sk-ant-key-of-the-harness";

/// Judges a vector.
pub(crate) async fn judge(
    schema: &Schema,
    name: &str,
    args: &Object,
    reply: &Reply,
    official: &Made,
) -> Verdict {
    let verdict = async {
        let operation = schema.operation(name)?;
        let result = observe(schema, name, &operation, args, reply).await?;
        let is_success = (200..300).contains(&reply.status);
        match result {
            Err(error) if error.is_status() && !is_success => {
                error_responses::judge(schema, reply, official, &error)
            }
            result if is_success => success(schema, &operation, reply, official, result),
            result => Err(format!("an error response becomes {:?}", result.map(|value| value.json))),
        }
    };
    verdict.await.unwrap_or_else(Verdict::Disagree)
}

async fn observe(
    schema: &Schema,
    name: &str,
    operation: &Operation<'_>,
    args: &Object,
    reply: &Reply,
) -> Result<Result<typed::Value, Error>, String> {
    let server = Server::start([reply.response()])?;
    let secrets = Secrets::new(vec![KEY.to_owned()]);
    let client = Client::builder().api_key(KEY).base_url(server.url()).with_retries(0).build();
    let client = client.map_err(|error| error.to_string())?;
    let call = usual_call(schema, &client, name, operation, args)?;
    let result = typed::send(call).await?;
    match &result {
        Ok(value) => secrets.check(value)?,
        Err(error) => drop(secrets.check_error(error)?),
    }
    match server.requests().len() {
        1 => Ok(result),
        count => Err(format!("{count} requests are sent")),
    }
}

/// A call with the arguments of a vector; those that a call cannot do without are filled in.
pub(crate) fn usual_call(
    schema: &Schema,
    client: &Client,
    name: &str,
    operation: &Operation<'_>,
    args: &Object,
) -> Result<AnyCall, String> {
    let mut args = Args::new(args, operation)?;
    args.environment_id.get_or_insert(Json::Text("env_1".to_owned()));
    if name == "create" && json::field(&args.body, "name").is_none() {
        args.body.push(("name".to_owned(), Json::Text("n".to_owned())));
    }
    let maker =
        Maker { schema, environments: client.environments(), way: Way::Setters, newer: Newer::Passed };
    maker.call(name, operation, &args).map_err(|refusal| format!("{refusal:?}"))
}

/// What the schema makes of the body of a successful response: findings, or why it is no JSON.
pub(crate) fn promised(
    schema: &Schema,
    operation: &Operation<'_>,
    reply: &Reply,
) -> Result<(Json, Findings), String> {
    let json = json::parse(reply.effective_body())?;
    let findings = validator::check(schema, operation.reply, &json);
    Ok((json, findings))
}

fn success(
    schema: &Schema,
    operation: &Operation<'_>,
    reply: &Reply,
    official: &Made,
    result: Result<typed::Value, Error>,
) -> Result<Verdict, String> {
    let reading = record::reading(schema, operation, reply);
    record::check(&reading, operation, reply, official)?;
    let (body, findings) = match promised(schema, operation, reply) {
        Ok((body, Findings { failure: None, unknown_variant })) => (body, unknown_variant),
        Ok((_, Findings { failure, .. })) => {
            return undecodable(reply, official, result, &failure.unwrap_or_default());
        }
        Err(why) => return undecodable(reply, official, result, &why),
    };
    let value = result.map_err(|error| format!("the body is as promised, and we say: {error}"))?;
    same_value(&value, &body, reply)?;
    let mut rules = Vec::new();
    if findings.is_some() {
        rules.push(Rule::UnknownVariantsAreKept);
    }
    for (name, ours) in &value.parts {
        let recorded = official.record.get(name).and_then(Json::text);
        if recorded != *ours && (findings.is_none() || *ours != Some(UNKNOWN)) {
            return Err(format!("{name}: recorded {recorded:?}, ours {ours:?}"));
        }
        if *ours == Some(UNKNOWN) {
            // What is inside an unknown variant has no type of its own.
            break;
        }
    }
    if findings.is_some()
        && !value.parts.is_empty()
        && !value.parts.iter().any(|(_, part)| *part == Some(UNKNOWN))
    {
        return Err("an unknown variant is taken for a known one".to_owned());
    }
    if operation.paging.is_some() && record::stops_early(&official.record) {
        rules.push(Rule::EmptyPagesDoNotEndAWalk);
    }
    Ok(Verdict::by(rules))
}

/// Nothing is lost and nothing invented: the value written back is the body.
fn same_value(value: &typed::Value, body: &Json, reply: &Reply) -> Result<(), String> {
    if let Some(key) = json::repeated_key(&value.json).filter(|_| json::repeated_key(body).is_none()) {
        return Err(format!("the value is written with `{key}` twice"));
    }
    if value.json.value() != body.value() {
        return Err(format!("the body is written back as {}", value.json.compact()));
    }
    let status = value.status == reply.status;
    if !status || value.request_id.as_deref() != reply.header("request-id") || value.attempts != 1 {
        return Err(format!("status, request id or attempts are lost: {value:?}"));
    }
    Ok(())
}

/// The body is not what was promised: an error that keeps all that came.
fn undecodable(
    reply: &Reply,
    official: &Made,
    result: Result<typed::Value, Error>,
    why: &str,
) -> Result<Verdict, String> {
    let error = match result {
        Err(error) if error.is_decode() => error,
        Err(error) => return Err(format!("no decode error: {error}")),
        Ok(value) => return Err(format!("{why}, and we give the value {}", value.json.compact())),
    };
    error_responses::keeps_reply(&error, reply)?;
    match official.record.get("class").and_then(Json::text) {
        Some(class) if !official.is_value && class == outcome::class(&error) => Ok(Verdict::Agree),
        None | Some(outcome::NO_PAGE) => Ok(Verdict::Depart(vec![Rule::BodyHoldsThePromise])),
        Some(class) => Err(format!("recorded {class}, ours {}", outcome::class(&error))),
    }
}
