//! Judging the walks of `responses.json`: every item, and every request on the way.

use anthropic_environments::{Client, Environment, Error};

use super::args::Args;
use super::call::AnyCall;
use super::compare;
use super::json::{self, Json, Object};
use super::outcome;
use super::python;
use super::query_rules;
use super::request_vector::{CallSpec, Recorded};
use super::response_vector::Walked;
use super::responses::usual_call;
use super::rules::Rule;
use super::schema::{Operation, Schema};
use super::secrets::Secrets;
use super::server::{Reply, Server};
use super::validator;
use super::verdict::Verdict;

const OPERATION: &str = "list";

/// No walk is followed further.
const LONGEST: usize = 1000;

/// How a walk goes: the items' ids, the cursor of every request, and the error at the end.
#[derive(Clone, Debug, PartialEq)]
struct Walk {
    ids: Vec<Json>,
    cursors: Vec<Option<String>>,
    error: Option<String>,
}

/// Judges a vector.
pub(crate) async fn judge(schema: &Schema, args: &Object, pages: &[Reply], official: &Walked) -> Verdict {
    let verdict = async {
        let operation = schema.operation(OPERATION)?;
        let key = key_of(official)?;
        let (ours, server) = observe(schema, &operation, args, pages, &key).await?;
        let records = expected_requests(&operation, args, official)?;
        let sdk = predict(schema, &operation, pages, args, &[], official.requests.len());
        let recorded = Walk {
            ids: official.ids.clone(),
            cursors: records.iter().map(|record| cursor_of(&record.query)).collect(),
            error: official.error.as_ref().map(|error| class_in(error, &sdk)),
        };
        for (record, request) in records.iter().zip(server.requests()) {
            compare::same(record, &request)?;
        }
        let rules = rules(schema, &operation, pages, args, &ours);
        match (ours == recorded, recorded == sdk, rules) {
            (true, true, None) => Err(format!("as the SDK, where a rule predicts otherwise: {ours:?}")),
            (true, ..) => Ok(Verdict::Agree),
            (false, true, Some(rules)) => Ok(Verdict::Depart(rules)),
            _ => Err(format!("recorded {recorded:?}, ours {ours:?}; the SDK is known for {sdk:?}")),
        }
    };
    verdict.await.unwrap_or_else(Verdict::Disagree)
}

/// The fewest rules that predict our walk; none where it is not the predicted one.
fn rules(
    schema: &Schema,
    operation: &Operation<'_>,
    pages: &[Reply],
    args: &Object,
    ours: &Walk,
) -> Option<Vec<Rule>> {
    let all = [Rule::EmptyPagesDoNotEndAWalk, Rule::RepeatedCursorsAreErrors, Rule::BodyHoldsThePromise];
    let predicts = |rules: &[Rule]| predict(schema, operation, pages, args, rules, usize::MAX) == *ours;
    let mut subsets: Vec<Vec<Rule>> = (0_u32..1 << all.len())
        .map(|bits| {
            all.iter()
                .enumerate()
                .filter(|(index, _)| bits & (1 << index) != 0)
                .map(|(_, rule)| *rule)
                .collect()
        })
        .collect();
    subsets.sort_by_key(Vec::len);
    // What is predicted with all rules is what we do; fewer are named where the others change nothing.
    subsets.into_iter().filter(|_| predicts(&all)).find(|rules| predicts(rules))
}

/// How a walk goes under some rules, with none of them as in the SDK; at most so many requests.
fn predict(
    schema: &Schema,
    operation: &Operation<'_>,
    pages: &[Reply],
    args: &Object,
    rules: &[Rule],
    most: usize,
) -> Walk {
    let mut walk = Walk { ids: Vec::new(), cursors: Vec::new(), error: None };
    let mut cursor = json::field(args, "page").map(python::query_text).filter(|page| !page.is_empty());
    for page in pages.iter().chain(pages.last().into_iter().cycle()).take(most.min(LONGEST)) {
        let is_followed = cursor.is_some() && walk.cursors.contains(&cursor);
        if is_followed && rules.contains(&Rule::RepeatedCursorsAreErrors) {
            walk.error = Some(outcome::REPEATED_CURSOR.to_owned());
            return walk;
        }
        walk.cursors.push(cursor);
        let body = match read(schema, operation, page, rules) {
            Ok(body) => body,
            Err(class) => {
                walk.error = Some(class.to_owned());
                return walk;
            }
        };
        let items = body.get("data").and_then(Json::array).unwrap_or_default();
        walk.ids.extend(items.iter().map(|item| item.get("id").cloned().unwrap_or(Json::Null)));
        let next = body.get("next_page").filter(|next| python::is_truthy(next)).map(python::query_text);
        let goes_on = !items.is_empty() || rules.contains(&Rule::EmptyPagesDoNotEndAWalk);
        if next.is_none() || !goes_on {
            return walk;
        }
        cursor = next;
    }
    walk
}

/// What a page holds, or the class of the error that it is.
fn read(
    schema: &Schema,
    operation: &Operation<'_>,
    page: &Reply,
    rules: &[Rule],
) -> Result<Json, &'static str> {
    if !(200..300).contains(&page.status) {
        return Err(outcome::class_of(page.status));
    }
    let body = json::parse(page.effective_body()).map_err(|_| outcome::UNDECODABLE)?;
    let failure = validator::check(schema, operation.reply, &body).failure;
    match failure.filter(|_| rules.contains(&Rule::BodyHoldsThePromise)) {
        Some(_) => Err(outcome::UNDECODABLE),
        None => Ok(body),
    }
}

async fn observe(
    schema: &Schema,
    operation: &Operation<'_>,
    args: &Object,
    pages: &[Reply],
    key: &str,
) -> Result<(Walk, Server), String> {
    let server = Server::start(pages.iter().map(Reply::response))?;
    let secrets = Secrets::new([key].into_iter().filter(|key| key.len() >= 5).map(str::to_owned).collect());
    let client = Client::builder().api_key(key).base_url(server.url()).with_retries(0).build();
    let client = client.map_err(|error| error.to_string())?;
    let AnyCall::List(call) = usual_call(schema, &client, OPERATION, operation, args)? else {
        return Err("a walk is a list".to_owned());
    };
    let mut walk = Walk { ids: Vec::new(), cursors: Vec::new(), error: None };
    let mut items = call.items();
    while let Some(item) = items.next().await {
        let item: Result<Environment, Error> = item;
        match item {
            Ok(environment) => walk.ids.push(Json::Text(environment.id)),
            Err(error) => {
                secrets.check_error(&error)?;
                walk.error = Some(outcome::class(&error).to_owned());
            }
        }
    }
    secrets.check(&items)?;
    walk.cursors = server.requests().iter().map(|request| cursor_of(&request.query)).collect();
    Ok((walk, server))
}

/// The recorded requests, which must differ in nothing but the cursor.
fn expected_requests(
    operation: &Operation<'_>,
    args: &Object,
    official: &Walked,
) -> Result<Vec<Recorded>, String> {
    let (client, env) = (Object::new(), Vec::new());
    let call = CallSpec { operation: OPERATION.to_owned(), args: args.clone(), client, env };
    let args = Args::new(args, operation)?;
    let records = official.requests.iter().map(|record| query_rules::without_beta(record, &call, &args));
    let records = records.collect::<Result<Vec<_>, String>>()?;
    let without_cursor = |record: &Recorded| {
        let query = record.query.iter().filter(|(name, _)| name != "page").cloned().collect();
        Recorded { query, ..record.clone() }
    };
    match records.iter().any(|record| Some(without_cursor(record)) != records.first().map(without_cursor)) {
        true => Err("the record contradicts itself: its requests ask for different things".to_owned()),
        false => Ok(records),
    }
}

fn cursor_of(query: &[(String, String)]) -> Option<String> {
    query
        .iter()
        .rev()
        .find(|(name, value)| name == "page" && !value.is_empty())
        .map(|(_, value)| value.clone())
}

/// The key that the recorded requests carry: no other part of the vector names it.
fn key_of(official: &Walked) -> Result<String, String> {
    let lines = official.requests.first().and_then(|request| {
        request.headers.iter().find(|(name, _)| name == "x-api-key").map(|(_, lines)| lines.clone())
    });
    match lines.as_deref() {
        Some([key]) => Ok(key.clone()),
        _ => Err("the first recorded request carries no key".to_owned()),
    }
}

/// The class of a recorded error, which stands at the beginning of its text or in a field.
fn class_in(error: &Json, sdk: &Walk) -> String {
    let text = error.text().or_else(|| error.get("class")?.text()).unwrap_or_default();
    let class = text.split([' ', ':', '(']).next().unwrap_or_default();
    match &sdk.error {
        Some(known) if *known == class => class.to_owned(),
        _ => text.to_owned(),
    }
}
