//! Judging `requests.json`: the call goes out both ways, and the bytes that arrive are compared with the record.

use super::args::Args;
use super::call::{AnyCall, Maker, Newer, Refusal, Way};
use super::client;
use super::compare;
use super::http::Request;
use super::json::{Json, Object, field};
use super::query_rules;
use super::request_rules;
use super::request_vector::{CallSpec, Recorded, RequestVector};
use super::rules::Rule;
use super::schema::Schema;
use super::secrets::Secrets;
use super::server::{Reply, Server};
use super::verdict::Verdict;

/// What became of a call.
#[derive(Clone, Debug, PartialEq)]
enum Course {
    Sent(Request),
    NotBuilt(String),
    Refused(String),
    DoesNotCompile(String),
    Undecodable(String),
}

/// Judges a vector.
pub(crate) async fn judge(schema: &Schema, vector: &RequestVector) -> Verdict {
    let verdict = match &vector.request {
        Some(recorded) => sent(schema, &vector.call, recorded).await,
        None => refused(schema, &vector.call).await,
    };
    verdict.unwrap_or_else(Verdict::Disagree)
}

async fn refused(schema: &Schema, call: &CallSpec) -> Result<Verdict, String> {
    for course in observe(schema, call, Newer::Refused).await? {
        if let Course::Sent(request) = course {
            return Err(format!("the SDK refuses it, and we send {} {}", request.method, request.path));
        }
    }
    Ok(Verdict::Refuse)
}

async fn sent(schema: &Schema, call: &CallSpec, recorded: &Recorded) -> Result<Verdict, String> {
    let operation = schema.operation(&call.operation)?;
    let args = Args::new(&call.args, &operation)?;
    let courses = observe(schema, call, Newer::Passed).await?;
    let mut requests = Vec::new();
    for course in courses {
        match course {
            Course::Sent(request) => requests.push(request),
            Course::NotBuilt(why) | Course::Refused(why) => {
                return unusable(schema, call, recorded, &why).await;
            }
            other => return Err(format!("nothing is sent: {other:?}")),
        }
    }
    if requests.iter().any(|request| Some(&request.raw) != requests.first().map(|first| &first.raw)) {
        return Err("the two ways send different bytes".to_owned());
    }
    let request = requests.first().ok_or("nothing was tried")?;
    let recorded = query_rules::without_beta(recorded, call, &args)?;
    if request_rules::acceptable(call, &recorded).is_some() {
        return Err("what a rule says that we refuse is sent".to_owned());
    }
    let (predicted, rules) = request_rules::predict(&recorded, call, &args)?;
    match compare::same(&predicted, request) {
        Ok(()) => Ok(Verdict::by(rules)),
        Err(difference) if rules.is_empty() => Err(difference),
        Err(difference) => Err(format!("as predicted by {rules:?}: {difference}")),
    }
}

/// We refuse what the SDK sends: right where a rule says so, and where the same call without what is refused agrees with
/// the record in all other respects.
async fn unusable(
    schema: &Schema,
    call: &CallSpec,
    recorded: &Recorded,
    why: &str,
) -> Result<Verdict, String> {
    let Some((twin, recorded)) = request_rules::acceptable(call, recorded) else {
        return Err(format!("we refuse it: {why}"));
    };
    match Box::pin(sent(schema, &twin, &recorded)).await? {
        Verdict::Agree => Ok(Verdict::Depart(vec![Rule::UnusableIsRefused])),
        Verdict::Depart(rules) if !rules.contains(&Rule::UnusableIsRefused) => {
            Ok(Verdict::Depart([Rule::UnusableIsRefused].into_iter().chain(rules).collect()))
        }
        _ => Err(format!("we refuse it: {why}")),
    }
}

/// Makes the call in each way that it can be made.
async fn observe(schema: &Schema, spec: &CallSpec, newer: Newer) -> Result<Vec<Course>, String> {
    let reply = Reply { status: 200, headers: Vec::new(), body: "{}".to_owned() };
    let server = Server::start([reply.response()])?;
    let operation = schema.operation(&spec.operation)?;
    let ways = if operation.body.is_some() { &[Way::Setters, Way::Params][..] } else { &[Way::Setters] };
    let mut courses = Vec::new();
    for way in ways {
        courses.push(make(schema, spec, &server, *way, newer).await?);
    }
    server.check()?;
    Ok(courses)
}

async fn make(
    schema: &Schema,
    spec: &CallSpec,
    server: &Server,
    way: Way,
    newer: Newer,
) -> Result<Course, String> {
    let operation = schema.operation(&spec.operation)?;
    let args = Args::new(&spec.args, &operation)?;
    let mut secrets = Secrets::new(client::secrets(&spec.client, &spec.env));
    let builder = match client::builder(&spec.client, &spec.env, &server.url()) {
        Ok(builder) => builder,
        Err(why) => return Ok(Course::DoesNotCompile(why)),
    };
    secrets.check(&builder)?;
    let client = match builder.build() {
        Ok(client) => client,
        Err(error) if error.is_builder() => return Ok(Course::NotBuilt(secrets.check_error(&error)?)),
        Err(error) => return Err(format!("an error of another kind while building: {error}")),
    };
    secrets.check(&client)?;
    let maker = Maker { schema, environments: client.environments(), way, newer };
    let call = match maker.call(&spec.operation, &operation, &args) {
        Ok(call) => call,
        Err(Refusal::ByType(why)) => return Ok(Course::DoesNotCompile(why)),
        Err(Refusal::ByDecoder(why)) => return Ok(Course::Undecodable(why)),
    };
    secrets.check(&call)?;
    send(call, server, &mut secrets).await
}

async fn send(call: AnyCall, server: &Server, secrets: &mut Secrets) -> Result<Course, String> {
    let before = server.requests().len();
    let result = call.send_raw().await;
    let requests = server.requests().split_off(before);
    secrets.check(&result)?;
    match (result, requests.as_slice()) {
        (Ok(_), [request]) => Ok(Course::Sent(request.clone())),
        (Err(error), []) if error.is_request() && error.attempts() == 0 && !error.may_have_been_sent() => {
            Ok(Course::Refused(secrets.check_error(&error)?))
        }
        (Ok(_), requests) => Err(format!("{} requests are sent", requests.len())),
        (Err(error), requests) => Err(format!("{} requests are sent, then: {error}", requests.len())),
    }
}

/// The value of a field that is a text.
pub(crate) fn text_of<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    field(object, name).and_then(Json::text)
}
