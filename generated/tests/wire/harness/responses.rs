//! Judging single answers of `responses.json`.

use std::time::Duration;

use anthropic_environments::{Client, Error};
use serde_json::Value;

use super::args::Args;
use super::call::{AnyCall, Maker, Newer, Way};
use super::json::{self, Json, Object};
use super::outcome;
use super::reading::Reading;
use super::record;
use super::response_vector::Made;
use super::rules::Rule;
use super::schema::{Operation, Schema};
use super::secrets::Secrets;
use super::server::{Action, Answer, Server};
use super::transport::Silence;
use super::typed::{self, UNKNOWN};
use super::validator::{self, Findings};
use super::verdict::Verdict;

/// The key of clients whose key no vector mentions.
pub(crate) const KEY: &str = "sk-ant-key-of-the-harness";

/// Judges a vector.
pub(crate) async fn judge(schema: &Schema, name: &str, args: &Object, answer: &Answer, official: &Made) -> Verdict {
    let verdict = async {
        let operation = schema.operation(name)?;
        let result = observe(schema, name, &operation, args, answer).await?;
        let is_success = (200..300).contains(&answer.status);
        match result {
            Err(error) if error.is_status() && !is_success => error_answer(schema, answer, official, &error),
            result if is_success => success(schema, &operation, answer, official, result),
            result => Err(format!("an error answer becomes {:?}", result.map(|value| value.json))),
        }
    };
    verdict.await.unwrap_or_else(Verdict::Disagree)
}

async fn observe(
    schema: &Schema,
    name: &str,
    operation: &Operation<'_>,
    args: &Object,
    answer: &Answer,
) -> Result<Result<typed::Value, Error>, String> {
    let server = Server::start(vec![Action::Answer(answer.clone())], Duration::MAX, Silence::new()).await?;
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
    let maker = Maker { schema, environments: client.environments(), way: Way::Setters, newer: Newer::Passed };
    maker.call(name, operation, &args).map_err(|refusal| format!("{refusal:?}"))
}

/// What the schema makes of the body of a successful answer: findings, or why it is no JSON.
pub(crate) fn promised(schema: &Schema, operation: &Operation<'_>, answer: &Answer) -> Result<(Json, Findings), String> {
    let json = json::parse(answer.effective_body())?;
    let findings = validator::check(schema, operation.answer, &json);
    Ok((json, findings))
}

fn success(
    schema: &Schema,
    operation: &Operation<'_>,
    answer: &Answer,
    official: &Made,
    result: Result<typed::Value, Error>,
) -> Result<Verdict, String> {
    let reading = record::reading(schema, operation, answer);
    record::check(&reading, operation, answer, official)?;
    let (body, findings) = match promised(schema, operation, answer) {
        Ok((body, Findings { fault: None, unknown_variant })) => (body, unknown_variant),
        Ok((_, Findings { fault, .. })) => return undecodable(answer, official, result, &fault.unwrap_or_default()),
        Err(why) => return undecodable(answer, official, result, &why),
    };
    let value = result.map_err(|error| format!("the body is as promised, and we say: {error}"))?;
    same_value(&value, &body, answer)?;
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
    if operation.paging.is_some() && record::stops_early(&official.record) {
        rules.push(Rule::EmptyPagesDoNotEndAWalk);
    }
    Ok(Verdict::by(rules))
}

/// Nothing is lost and nothing invented: the value written back is the body.
fn same_value(value: &typed::Value, body: &Json, answer: &Answer) -> Result<(), String> {
    if let Some(key) = json::repeated_key(&value.json) {
        return Err(format!("the value is written with `{key}` twice"));
    }
    if value.json.value() != body.value() {
        return Err(format!("the body is written back as {}", value.json.compact()));
    }
    let status = value.status == answer.status;
    if !status || value.request_id.as_deref() != answer.header("request-id") || value.attempts != 1 {
        return Err(format!("status, request id or attempts are lost: {value:?}"));
    }
    Ok(())
}

/// The body is not what was promised: an error that keeps all that came.
fn undecodable(
    answer: &Answer,
    official: &Made,
    result: Result<typed::Value, Error>,
    why: &str,
) -> Result<Verdict, String> {
    let error = match result {
        Err(error) if error.is_decode() => error,
        Err(error) => return Err(format!("no decode error: {error}")),
        Ok(value) => return Err(format!("{why}, and we give the value {}", value.json.compact())),
    };
    keeps_answer(&error, answer)?;
    match official.is_value {
        true => Ok(Verdict::Depart(vec![Rule::BodyHoldsThePromise])),
        false if official.record.get("class").and_then(Json::text) == Some(outcome::class(&error)) => Ok(Verdict::Agree),
        false => Err(format!("ours is {}, the record says {}", outcome::class(&error), official.record.compact())),
    }
}

/// Whether an error keeps status, request id, headers and body.
fn keeps_answer(error: &Error, answer: &Answer) -> Result<(), String> {
    let status = error.status().map(|status| status.as_u16()) == Some(answer.status);
    let body = error.body().as_ref() == answer.effective_body().as_bytes();
    let id = answer.header("request-id").is_none_or(|id| id.is_empty() || error.request_id() == Some(id));
    let all_headers = answer.headers.iter().all(|(name, value)| {
        let kept = error.headers().and_then(|headers| headers.get(name));
        kept.is_some_and(|kept| kept.as_bytes() == value.trim().as_bytes())
    });
    let attempts = error.attempts() == 1 && error.may_have_been_sent();
    if status && body && id && all_headers && attempts { Ok(()) } else { Err(format!("the error loses a part of the answer: {error:?}")) }
}

fn error_answer(schema: &Schema, answer: &Answer, official: &Made, error: &Error) -> Result<Verdict, String> {
    let record = &official.record;
    keeps_answer(error, answer)?;
    let text_body = answer.effective_body();
    let body = json::parse(text_body);
    let value = body.as_ref().map_or_else(|_| Value::String(text_body.trim().to_owned()), Json::value);
    let recorded = |name: &str| record.get(name).map_or(Value::Null, Json::value);
    let text = |text: Option<&str>| text.map_or(Value::Null, |text| Value::String(text.to_owned()));
    let same = |name: &str, ours: Value| match recorded(name) == ours {
        true => Ok(()),
        false => Err(format!("{name}: recorded {}, ours {ours}", recorded(name))),
    };
    same("outcome", Value::from("exception"))?;
    same("class", Value::from(outcome::class(error)))?;
    same("status_code", outcome::status(error).map_or(Value::Null, Value::from))?;
    same("body", value)?;
    let envelope = error.envelope().map(|envelope| serde_json::to_value(envelope).map_err(|error| error.to_string()));
    let of = schema.component("#/components/schemas/BetaErrorResponse").ok_or("the schema has no error envelope")?;
    let body = body.ok();
    let promised = body.as_ref().filter(|body| validator::check(schema, of, body).fault.is_none());
    if envelope.transpose()? != promised.map(Json::value) {
        return Err("the typed envelope is not the body".to_owned());
    }
    let mut rules = Vec::new();
    let kind = body.as_ref().and_then(|body| body.get("error")?.get("type"));
    if same("type", text(error.kind())).is_err() {
        // A type that is no text is none.
        same("type", kind.filter(|kind| kind.text().is_none() && error.kind().is_none()).map_or(Value::Null, Json::value))?;
        rules.push(Rule::BodyHoldsThePromise);
    }
    let header = answer.header("request-id");
    let in_body = body.as_ref().and_then(|body| body.get("request_id")?.text());
    let predicted = header.filter(|id| !id.is_empty()).or(in_body);
    same("request_id", text(header))?;
    if error.request_id() != predicted {
        return Err(format!("request_id: recorded {header:?}, ours {:?}", error.request_id()));
    }
    if predicted != header {
        rules.push(Rule::RequestIdFromBody);
    }
    Ok(Verdict::by(rules))
}
