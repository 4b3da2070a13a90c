//! Judging `retry.json`: outcome, attempts, methods and waits, in virtual time.

use std::time::{Duration, SystemTime};

use anthropic_environments::{Client, ClientBuilder, Error, HyperTransport};
use client_emulator::UnusedPort;

use super::call::AnyCall;
use super::outcome;
use super::policy::{ELSEWHERE, Policy};
use super::responses::{KEY, usual_call};
use super::retry_vector::{Course, ENVIRONMENT, RetryVector, Setup};
use super::rules::Rule;
use super::schema::{Operation, Schema};
use super::secrets::Secrets;
use super::server::{Action, Reply, Server};
use super::time::{Silence, VirtualTime};
use super::typed;
use super::verdict::Verdict;
use super::waits;

/// Records are rounded.
const TOLERANCE: f64 = 1e-4;

/// The rules that bear on the course of a call.
const RULES: [Rule; 5] = [
    Rule::CreateIsNotRetried,
    Rule::RedirectsAreErrors,
    Rule::PermanentErrorsAreNotRetried,
    Rule::BodyHoldsThePromise,
    Rule::WaitsAreNotShortened,
];

/// Judges a vector.
pub(crate) async fn judge(schema: &Schema, vector: &RetryVector) -> Verdict {
    let verdict = async {
        let operation = schema.operation(&vector.operation)?;
        let ours = observe(schema, &operation, vector).await?;
        let predict = |rules: &[Rule]| Policy { schema, operation: &operation, vector, rules }.course();
        let of_sdk = same(&vector.official, &predict(&[]));
        let predicted = same(&predict(&RULES), &ours);
        match (same(&vector.official, &ours), of_sdk, predicted) {
            (Ok(()), Ok(()), Err(why)) => Err(format!("as the SDK, where a rule predicts otherwise: {why}")),
            (Ok(()), ..) => Ok(Verdict::Agree),
            (Err(_), Ok(()), Ok(())) => {
                let needed = subsets().into_iter().find(|rules| same(&predict(rules), &ours).is_ok());
                Ok(Verdict::Depart(needed.unwrap_or_default()))
            }
            (Err(difference), Err(why), _) => Err(format!("{difference}; of the SDK is known: {why}")),
            (Err(difference), Ok(()), Err(why)) => Err(format!("{difference}; as predicted: {why}")),
        }
    };
    verdict.await.unwrap_or_else(Verdict::Disagree)
}

/// The sets of rules, the smaller ones first.
fn subsets() -> Vec<Vec<Rule>> {
    let has = |bits: u32, index: usize| bits & (1 << index) != 0;
    let subset = |bits| {
        RULES.iter().enumerate().filter(|(index, _)| has(bits, *index)).map(|(_, rule)| *rule).collect()
    };
    let mut subsets: Vec<Vec<Rule>> = (0..1 << RULES.len()).map(subset).collect();
    subsets.sort_by_key(Vec::len);
    subsets
}

fn same(recorded: &Course, ours: &Course) -> Result<(), String> {
    let waits = recorded.sleeps.len() == ours.sleeps.len()
        && recorded.sleeps.iter().zip(&ours.sleeps).all(|(one, other)| (one - other).abs() <= TOLERANCE);
    let same = waits
        && recorded.outcome == ours.outcome
        && recorded.status == ours.status
        && recorded.attempts == ours.attempts
        && recorded.methods == ours.methods;
    if same { Ok(()) } else { Err(format!("recorded {recorded:?}, ours {ours:?}")) }
}

async fn observe(schema: &Schema, operation: &Operation<'_>, vector: &RetryVector) -> Result<Course, String> {
    let silence = Silence::new();
    let good = Reply { status: 200, headers: Vec::new(), body: ENVIRONMENT.to_owned() };
    let elsewhere = Server::start([good.response()])?;
    let played = |action| with_port(action, elsewhere.port()).played(vector.timeout, &silence);
    let server = Server::start(vector.script.iter().map(played))?;
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(waits::NOW);
    let time = VirtualTime::new(now, silence.clone());
    let transport = HyperTransport::builder().without_proxy().build().map_err(|error| error.to_string())?;
    let port = UnusedPort::take().map_err(|error| error.to_string())?;
    let deaf = port.url().map_err(|error| error.to_string())?;
    let secrets = Secrets::new(vec![KEY.to_owned()]);
    let (outcome, status, tries) = match client(vector, &server, &deaf, (transport, &time)).build() {
        Ok(client) => {
            let call = usual_call(schema, &client, &vector.operation, operation, &Vec::new())?;
            run(call, vector, &secrets).await?
        }
        Err(error) => described(&error, &secrets)?,
    };
    if elsewhere.requests().iter().any(|request| request.holds(KEY)) {
        return Err("another origin sees the credential".to_owned());
    }
    let methods: Vec<String> = server.requests().into_iter().map(|request| request.method).collect();
    let others = elsewhere.requests().into_iter().map(|request| request.method + ELSEWHERE);
    let sleeps: Vec<f64> = time.waits().iter().map(Duration::as_secs_f64).collect();
    let limits = time.limits();
    if limits.len() != tries as usize || limits.iter().any(|limit| *limit != vector.timeout) {
        return Err(format!("{tries} attempts are told, with the limits {limits:?}"));
    }
    server.check()?;
    Ok(Course {
        outcome,
        status,
        attempts: methods.len(),
        sleeps,
        methods: methods.into_iter().chain(others).collect(),
    })
}

async fn run(
    call: AnyCall,
    vector: &RetryVector,
    secrets: &Secrets,
) -> Result<(String, Option<u16>, u32), String> {
    let call = if vector.is_set_by_call { call.with_retries(vector.max_retries) } else { call };
    match typed::send(call).await? {
        Ok(value) => Ok((outcome::VALUE.to_owned(), None, value.attempts)),
        Err(error) => described(&error, secrets),
    }
}

fn described(error: &Error, secrets: &Secrets) -> Result<(String, Option<u16>, u32), String> {
    secrets.check_error(error)?;
    Ok((outcome::class(error).to_owned(), outcome::status(error), error.attempts()))
}

fn client(
    vector: &RetryVector,
    server: &Server,
    deaf: &str,
    (transport, time): (HyperTransport, &VirtualTime),
) -> ClientBuilder {
    let random = vector.random;
    let builder = Client::builder()
        .api_key(KEY)
        .with_timeout(vector.timeout)
        .with_transport(transport)
        .with_clock(time.clone())
        .with_random(move || random);
    let builder = if vector.is_set_by_call { builder } else { builder.with_retries(vector.max_retries) };
    match vector.setup {
        Setup::Usual => builder.base_url(server.url()),
        Setup::RefusedPort => builder.base_url(deaf),
        // By name, since the host is not this machine.
        Setup::UnresolvableHost => builder.base_url("http://nonexistent.invalid").with_plain_http(),
        Setup::SchemeFtp => builder.base_url(server.url().replacen("http", "ftp", 1)),
        Setup::IllegalDefaultHeader => builder.base_url(server.url()).with_header("x-test", "a\r\nb: c"),
    }
}

fn with_port(action: &Action, port: u16) -> Action {
    let replaced = |reply: &Reply| {
        let replace =
            |(name, value): &(String, String)| (name.clone(), value.replace("PORT2", &port.to_string()));
        Reply { headers: reply.headers.iter().map(replace).collect(), ..reply.clone() }
    };
    match action {
        Action::Reply(reply) => Action::Reply(replaced(reply)),
        Action::CloseMidBody(reply) => Action::CloseMidBody(replaced(reply)),
        Action::CloseMidChunked(reply) => Action::CloseMidChunked(replaced(reply)),
        Action::HangMidBody(reply, seconds) => Action::HangMidBody(replaced(reply), *seconds),
        other => other.clone(),
    }
}
