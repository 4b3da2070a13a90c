//! Judging error responses of `responses.json`.

use anthropic_environments::Error;
use serde_json::Value;

use super::json::{self, Json};
use super::outcome;
use super::response_vector::Made;
use super::rules::Rule;
use super::schema::Schema;
use super::server::Reply;
use super::validator;
use super::verdict::Verdict;

/// Compares an error with what the record says of the exception.
pub(crate) fn judge(
    schema: &Schema,
    reply: &Reply,
    official: &Made,
    error: &Error,
) -> Result<Verdict, String> {
    keeps_reply(error, reply)?;
    let text = reply.effective_body();
    let body = json::parse(text).ok();
    let says = |name: &str, ours: Value| says(official, name, &ours);
    says("outcome", Value::from("exception"))?;
    says("class", Value::from(outcome::class(error)))?;
    says("status_code", outcome::status(error).map_or(Value::Null, Value::from))?;
    says("body", body.as_ref().map_or_else(|| Value::from(text.trim()), Json::value))?;
    check_envelope(schema, body.as_ref(), error)?;
    let mut rules = Vec::new();
    if says("type", Value::from(error.error_type_str())).is_err() {
        // A type that is no text is none.
        let kind = body.as_ref().and_then(|body| body.get("error")?.get("type"));
        let odd = kind.filter(|kind| kind.text().is_none() && error.error_type_str().is_none());
        says("type", odd.map_or(Value::from(error.error_type_str()), Json::value))?;
        rules.push(Rule::BodyHoldsThePromise);
    }
    let header = reply.header("request-id");
    let in_body = body.as_ref().and_then(|body| body.get("request_id")?.text());
    let predicted = header.filter(|id| !id.is_empty()).or(in_body);
    says("request_id", Value::from(header))?;
    if error.request_id() != predicted {
        return Err(format!("request_id: predicted {predicted:?}, ours {:?}", error.request_id()));
    }
    if predicted != header {
        rules.push(Rule::RequestIdFromBody);
    }
    Ok(Verdict::by(rules))
}

fn says(official: &Made, name: &str, ours: &Value) -> Result<(), String> {
    let recorded = official.record.get(name).map_or(Value::Null, Json::value);
    if recorded == *ours { Ok(()) } else { Err(format!("{name}: recorded {recorded}, ours {ours}")) }
}

/// The typed envelope is the body wherever the schema says that the body is one.
fn check_envelope(schema: &Schema, body: Option<&Json>, error: &Error) -> Result<(), String> {
    let of = schema.component("#/components/schemas/BetaErrorResponse");
    let of = of.ok_or("the schema has no error envelope")?;
    let promised = body.filter(|body| validator::check(schema, of, body).failure.is_none());
    let envelope =
        error.envelope().map(serde_json::to_value).transpose().map_err(|error| error.to_string())?;
    if envelope == promised.map(Json::value) {
        Ok(())
    } else {
        Err("the typed envelope is not the body".to_owned())
    }
}

/// Whether an error keeps status, request id, headers and body.
pub(crate) fn keeps_reply(error: &Error, reply: &Reply) -> Result<(), String> {
    let status = error.status().map(|status| status.as_u16()) == Some(reply.status);
    let body = error.body().as_ref() == reply.effective_body().as_bytes();
    let id = reply.header("request-id").is_none_or(|id| id.is_empty() || error.request_id() == Some(id));
    let all_headers = reply.headers.iter().all(|(name, value)| {
        let kept = error.headers().and_then(|headers| headers.get(name));
        kept.is_some_and(|kept| kept.as_bytes() == value.trim().as_bytes())
    });
    let attempts = error.attempts() == 1 && error.may_have_been_sent();
    if status && body && id && all_headers && attempts {
        Ok(())
    } else {
        Err(format!("the error loses a part of the response: {error:?}"))
    }
}
