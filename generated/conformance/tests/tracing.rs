//! What subscribers of the crate `tracing` see of calls.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use anthropic_environments::{Client, MemoryTransport, TracingObserver, http};
use client_runtime::tracing;
use client_runtime::tracing::field::{Field, Visit};
use client_runtime::tracing::level_filters::LevelFilter;
use client_runtime::tracing::span::{Attributes, Id, Record};
use client_runtime::tracing::{Event, Metadata, Subscriber};

/// Writes down spans with their fields, and events, of a level and the graver ones.
#[derive(Clone)]
struct Seen(Arc<Mutex<State>>, LevelFilter);

#[derive(Default)]
struct State {
    spans: Vec<(String, Fields)>,
    events: Vec<(String, Fields)>,
    targets: Vec<String>,
}

#[derive(Clone, Debug, Default)]
struct Fields(BTreeMap<String, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl Subscriber for Seen {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "anthropic_environments" && *metadata.level() <= self.1
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::default();
        span.record(&mut fields);
        let mut state = self.0.lock().unwrap();
        state.targets.push(span.metadata().target().to_owned());
        state.spans.push((span.metadata().name().to_owned(), fields));
        Id::from_u64(state.spans.len().try_into().unwrap())
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut state = self.0.lock().unwrap();
        let index = usize::try_from(span.into_u64()).unwrap() - 1;
        values.record(&mut state.spans[index].1);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let message = fields.0.remove("message").unwrap_or_default();
        self.0.lock().unwrap().events.push((message, fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// What is seen of a call that fails twice.
fn seen_of_a_call(level: LevelFilter) -> Seen {
    let seen = Seen(Arc::default(), level);
    let reply = |status: u16, body: &'static str| {
        let response = http::Response::builder().status(status).header("request-id", "req_1");
        response.body(body.into()).unwrap()
    };
    let body = r#"{"type":"error","error":{"type":"overloaded_error","message":"hidden-message"}}"#;
    let transport = MemoryTransport::responding([reply(529, body), reply(404, body)]);
    let client = Client::builder()
        .api_key("hidden-key")
        .with_transport(transport.clone())
        .with_clock(transport.clock())
        .with_observer(TracingObserver)
        .build()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    tracing::subscriber::with_default(seen.clone(), || {
        runtime.block_on(client.environments().retrieve("hidden-id").send()).unwrap_err();
    });
    seen
}

#[test]
fn a_call_is_a_span_and_so_is_each_attempt() {
    let seen = seen_of_a_call(LevelFilter::INFO);
    let state = seen.0.lock().unwrap();
    let names: Vec<&str> = state.spans.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["call", "attempt", "attempt"]);
    let field = |span: usize, name: &str| state.spans[span].1.0.get(name).map(String::as_str);
    assert_eq!(field(0, "http.request.method"), Some("GET"));
    assert_eq!(field(0, "url.template"), Some("/v1/environments/{environment_id}"));
    assert_eq!(
        (field(0, "server.address"), field(0, "server.port")),
        (Some("api.anthropic.com"), Some("443"))
    );
    assert_eq!(field(0, "otel.name"), Some("GET /v1/environments/{environment_id}"));
    assert_eq!(field(0, "otel.status_code"), Some("ERROR"));
    assert_eq!(field(0, "http.response.status_code"), Some("404"));
    assert_eq!(field(0, "http.request.resend_count"), Some("1"));
    assert_eq!(field(0, "error.type"), Some("404"));
    assert_eq!((field(1, "error.type"), field(2, "error.type")), (Some("529"), Some("404")));
    assert_eq!(field(2, "request_id"), Some("req_1"));
    let events: Vec<&str> = state.events.iter().map(|(message, _)| message.as_str()).collect();
    assert_eq!(events, ["retry", "failed"]);
    let all = format!("{:?} {:?}", state.spans, state.events);
    assert!(!all.contains("hidden"), "{all}");
    assert!(state.targets.iter().all(|target| target == "anthropic_environments"));
}

#[test]
fn a_subscriber_of_warnings_sees_no_span_and_one_of_nothing_sees_nothing() {
    let counts = |level| {
        let seen = seen_of_a_call(level);
        let state = seen.0.lock().unwrap();
        (state.spans.len(), state.events.len())
    };
    assert_eq!(counts(LevelFilter::OFF), (0, 0));
    assert_eq!(counts(LevelFilter::WARN).0, 0);
    assert!(counts(LevelFilter::WARN).1 > 0);
}
