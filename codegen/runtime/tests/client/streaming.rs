//! Responses that are read as they come.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use client_emulator::{Action, Response, Server};
use client_runtime::bytes::Bytes;
use client_runtime::{
    AttemptEnded, CallBegun, CallEnded, CallObserver, Clock as _, MemoryTransport, Observer, ServerEvent,
    http,
};

use crate::api::{Client, Error};
use crate::support::transports::{Kind, on_every_transport};
use crate::support::{BOOK, End, FAULT, KEY, builder, client, hasty, pieces};

/// A transport that responds with bodies of these pieces in turn, the last one again and again.
fn responding(bodies: Vec<(Vec<&'static str>, End)>) -> MemoryTransport {
    let next = AtomicUsize::new(0);
    MemoryTransport::with_futures(move |_| {
        let (texts, end) = bodies[next.fetch_add(1, Ordering::Relaxed).min(bodies.len() - 1)].clone();
        Box::pin(async move { Ok(http::Response::new(pieces(&texts, end))) })
    })
}

/// All that a stream of bytes gives.
async fn read(transport: &MemoryTransport) -> (String, Option<Error>) {
    let mut response = client(transport).books().retrieve("b1").send_stream().await.unwrap();
    let mut text = String::new();
    loop {
        match response.chunk().await {
            Ok(Some(bytes)) => text.push_str(std::str::from_utf8(&bytes).unwrap()),
            Ok(None) => return (text, None),
            Err(error) => {
                assert!(response.chunk().await.unwrap().is_none(), "nothing comes behind an error");
                return (text, Some(error.into()));
            }
        }
    }
}

#[tokio::test]
async fn a_body_is_given_as_it_comes() {
    let (text, error) = read(&responding(vec![(vec!["a", "", "bc"], End::Whole)])).await;
    assert_eq!((text.as_str(), error.is_none()), ("abc", true));
    let (text, error) = read(&responding(vec![(vec!["a"], End::Broken)])).await;
    let error = error.unwrap();
    assert_eq!((text.as_str(), error.status().unwrap().as_u16()), ("a", 200));
    assert!(error.is_interrupted() && !error.is_timeout(), "{error:?}");
    let transport = responding(vec![(vec!["a", "b"], End::Silent)]);
    let error = read(&transport).await.1.unwrap();
    assert!(error.is_timeout() && error.to_string().contains("600s"), "{error}");
    assert_eq!(transport.requests().len(), 1, "what was begun is not retried");
}

#[tokio::test]
async fn a_deadline_holds_until_the_body_ends() {
    let transport = responding(vec![(vec!["a"], End::Silent)]);
    let call = client(&transport).books().retrieve("b1").with_deadline(Duration::from_secs(10));
    let mut response = call.send_stream().await.unwrap();
    transport.clock().advance(Duration::from_secs(4));
    assert_eq!(response.chunk().await.unwrap().unwrap(), "a");
    let error = response.chunk().await.unwrap_err();
    assert!(
        error.is_timeout() && error.to_string().contains("the deadline of the call passed after 10s"),
        "{error}"
    );
    assert_eq!(transport.clock().elapsed(), Duration::from_secs(10));
}

#[tokio::test]
async fn until_the_head_a_call_is_repeated_and_its_errors_are_whole() {
    let next = AtomicUsize::new(0);
    let transport = MemoryTransport::with_futures(move |_| {
        let number = next.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            let mut response = http::Response::new(pieces(&[FAULT], End::Whole));
            *response.status_mut() = http::StatusCode::from_u16([503, 200, 404][number]).unwrap();
            Ok(response)
        })
    });
    let books = client(&transport).books();
    let response = books.retrieve("b1").send_stream().await.unwrap();
    assert_eq!((response.attempts(), response.status().as_u16()), (2, 200));
    let error = books.retrieve("b1").send_stream().await.unwrap_err();
    assert_eq!((error.error_type_str(), error.is_not_found()), (Some("lent"), true));
}

/// The data of all events, and the error at the end.
async fn events(transport: &MemoryTransport) -> (Vec<String>, Option<Error>) {
    let mut events = client(transport).books().tell().send_events().await.unwrap();
    let mut data = Vec::new();
    while let Some(event) = events.next().await {
        match event {
            Ok(event) => data.push(event.data),
            Err(error) => {
                assert!(events.next().await.is_none());
                return (data, Some(error));
            }
        }
    }
    (data, None)
}

#[tokio::test]
async fn events_are_read_as_the_standard_writes_them() {
    let cases: [(&str, &[&str]); 12] = [
        ("data: a\n\n", &["a"]),
        ("data:a\r\n\r\ndata:b\r\rdata:c\n\n", &["a", "b", "c"]),
        ("data: a\ndata: b\ndata\ndata: c\n\n", &["a\nb\n\nc"]),
        ("\u{feff}data: a\n\n", &["a"]),
        (": a comment\ndata: a\n: another\n\n", &["a"]),
        ("data:  two\n\n", &[" two"]),
        ("\n\n\ndata: a\n\n\n\n", &["a"]),
        ("event: x\n\ndata: a\n\n", &["a"]),
        ("dat: no\ndatas: no\ndata: a\n\n", &["a"]),
        ("data\n\n", &[""]),
        ("data: \u{e9}\u{1f600}\n\n", &["\u{e9}\u{1f600}"]),
        ("id: 1\nretry: 5\nretry: x\nevent: e\ndata: a\n\n", &["a"]),
    ];
    for (text, expected) in cases {
        let whole = format!("{text}data: [DONE]\n\ndata: never\n\n");
        // However the bytes are cut: each one alone, and all at once.
        let (whole, letters): (&'static str, Vec<&'static str>) = {
            let whole: &'static str = whole.leak();
            (whole, whole.split_inclusive(|_| true).collect())
        };
        for texts in [vec![whole], letters] {
            let (data, error) = events(&responding(vec![(texts, End::Whole)])).await;
            assert!(error.is_none(), "{text:?}: {error:?}");
            assert_eq!(data, expected, "{text:?}");
        }
    }
}

#[tokio::test]
async fn events_have_types_and_ids() {
    let transport =
        responding(vec![(vec!["id: 7\nevent: word\ndata: a\n\ndata: b\n\ndata: [DONE]"], End::Whole)]);
    let mut events = client(&transport).books().tell().send_events().await.unwrap();
    assert_eq!(events.response().unwrap().status().as_u16(), 200);
    let ServerEvent { event, id, data, .. } = events.next().await.unwrap().unwrap();
    assert_eq!((event.as_deref(), id.as_deref(), data.as_str()), (Some("word"), Some("7"), "a"));
    let ServerEvent { event, id, .. } = events.next().await.unwrap().unwrap();
    assert_eq!((event, id.as_deref(), events.last_id()), (None, Some("7"), Some("7")));
    assert!(events.next().await.is_none() && events.response().is_none());
    assert_eq!(transport.requests()[0].headers()["accept"], "text/event-stream");
}

#[tokio::test]
async fn an_event_that_cannot_be_decoded_is_an_error_with_its_data() {
    let text = r#"data: {"id":"b1"}

data: {"id":"b2","title":"Emma"}

"#;
    let mut events =
        client(&responding(vec![(vec![text], End::Whole)])).books().watch().send_events().await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("title"), "{error}");
    assert_eq!(error.body(), r#"{"id":"b1"}"#);
    assert_eq!(events.next().await.unwrap().unwrap().data.id, "b2");
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn a_stream_that_breaks_off_is_an_error_with_what_came() {
    for end in [End::Whole, End::Broken] {
        let (data, error) = events(&responding(vec![(vec!["data: a\n\ndata: b\nda"], end)])).await;
        let error = error.unwrap();
        assert_eq!(data, ["a"]);
        assert!(error.is_interrupted(), "{end:?} {error:?}");
    }
    let (data, error) = events(&responding(vec![(vec!["data: a\n\n"], End::Whole)])).await;
    assert_eq!((data.len(), error.unwrap().is_interrupted()), (1, true), "the terminal event is missing");
    let (_, error) = events(&responding(vec![(vec!["data: a"], End::Silent)])).await;
    assert!(error.unwrap().is_timeout());
}

#[tokio::test]
async fn an_endless_event_is_an_error_and_not_kept() {
    let line = "data: 0123456789\n";
    let transport = responding(vec![(vec![line; 100], End::Silent)]);
    let small = builder(&transport).with_max_body(100).build().unwrap();
    let mut events = small.books().tell().send_events().await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.is_body_limit() && error.body().starts_with(b"0123456789\n"), "{error:?}");
    assert!(error.body().len() < 200 && events.next().await.is_none());
}

/// The last ids that requests carried.
fn last_ids(transport: &MemoryTransport) -> Vec<Option<String>> {
    let id = |request: &http::Request<Bytes>| {
        Some(request.headers().get("last-event-id")?.to_str().unwrap().to_owned())
    };
    transport.requests().iter().map(id).collect()
}

#[tokio::test]
async fn law_7_only_an_idempotent_call_is_sent_again_behind_the_last_event() {
    let first =
        (vec!["retry: 250\nid: 1\ndata: {\"id\":\"b1\",\"title\":\"A\"}\n\nid: 2\ndata: {"], End::Broken);
    let second = (vec!["id: 2\ndata: {\"id\":\"b2\",\"title\":\"B\"}\n\n"], End::Whole);
    let transport = responding(vec![first.clone(), second]);
    let mut events = client(&transport).books().watch().send_events().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().data.id, "b1");
    assert_eq!(events.next().await.unwrap().unwrap().data.id, "b2");
    assert!(events.next().await.is_none());
    assert_eq!(last_ids(&transport), [None, Some("1".to_owned())]);
    assert_eq!(transport.waits(), [Duration::from_millis(250)]);

    let transport = responding(vec![first]);
    let (data, error) = self::events(&transport).await;
    assert_eq!((data.len(), error.unwrap().is_interrupted(), transport.requests().len()), (1, true, 1));
}

#[tokio::test]
async fn a_stream_is_asked_for_again_only_so_often_in_a_row() {
    let broken = (vec!["id: 1\ndata: {\"id\":\"b1\",\"title\":\"A\"}\n\n"], End::Broken);
    let transport = responding(vec![broken, (vec![], End::Broken)]);
    let mut events = client(&transport).books().watch().send_events().await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    assert!(events.next().await.unwrap().unwrap_err().is_interrupted());
    assert!(events.next().await.is_none());
    assert_eq!(transport.requests().len(), 3);
}

/// Writes down how calls end.
#[derive(Clone, Default)]
struct Ends(Arc<Mutex<Vec<(usize, bool)>>>);

impl Observer for Ends {
    fn begin(&self, _: &CallBegun<'_>) -> Box<dyn CallObserver> {
        Box::new(self.clone())
    }
}

impl CallObserver for Ends {
    fn attempt(&mut self, _: u32) {}

    fn attempt_ended(&mut self, _: &AttemptEnded<'_>) {}

    fn retry(&mut self, _: Duration) {}

    fn ended(&mut self, call: &CallEnded<'_>) {
        self.0.lock().unwrap().push((call.response_bytes, call.error.is_some()));
    }
}

#[tokio::test]
async fn observers_are_told_of_the_end_of_the_body() {
    let ends = Ends::default();
    for end in [End::Whole, End::Broken] {
        let transport = responding(vec![(vec!["ab", "c"], end)]);
        let client = builder(&transport).with_observer(ends.clone()).build().unwrap();
        let mut response = client.books().retrieve("b1").send_stream().await.unwrap();
        let before = ends.0.lock().unwrap().len();
        while let Ok(Some(_)) = response.chunk().await {}
        assert_eq!(ends.0.lock().unwrap().len(), before + 1);
    }
    assert_eq!(*ends.0.lock().unwrap(), [(3, false), (3, true)]);
}

on_every_transport![a_stream_that_is_dropped_closes_its_connection, events_come_over_the_network];

fn over(kind: Kind, server: &Server) -> Client {
    let builder = Client::builder().key(KEY).base_url(server.url());
    builder.with_transport(kind.transport()).with_clock(hasty()).build().unwrap()
}

#[tokio::main(flavor = "current_thread")]
async fn a_stream_that_is_dropped_closes_its_connection(kind: Kind) {
    let server = Server::start([Action::hang_mid_body(&Response::json(BOOK))]).unwrap();
    let mut response = over(kind, &server).books().retrieve("b1").send_stream().await.unwrap();
    assert!(!response.chunk().await.unwrap().unwrap().is_empty());
    drop(response);
    server.wait_for_open(0).await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::main(flavor = "current_thread")]
async fn events_come_over_the_network(kind: Kind) {
    let text = "data: one\n\n: ping\n\ndata: two\n\ndata: [DONE]\n\n";
    let response = Response::new(200).header("content-type", "text/event-stream").body(text);
    let server = Server::start([Action::chunked(&response, 7), Action::close_mid_body(&response)]).unwrap();
    let client = over(kind, &server);
    let mut events = client.books().tell().send_events().await.unwrap();
    for expected in ["one", "two"] {
        assert_eq!(events.next().await.unwrap().unwrap().data, expected);
    }
    assert!(events.next().await.is_none());
    let mut broken = client.books().tell().send_events().await.unwrap();
    let mut last = None;
    while let Some(event) = broken.next().await {
        last = event.err();
    }
    assert!(last.is_some_and(|error| error.is_interrupted()));
    assert_eq!(server.requests().len(), 2);
}
