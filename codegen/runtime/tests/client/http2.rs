//! HTTP/2 on the shipped transport.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use client_emulator::Response;
use client_runtime::bytes::Bytes;
use client_runtime::{HyperTransport, RequestBody, http};

use crate::api::{Client, ClientBuilder};
use crate::support::certificate::Certificate;
use crate::support::http2::{Http2Server, Reply};
use crate::support::{BOOK, KEY, hasty};

/// A response with a book.
fn book() -> Reply {
    Reply::Respond(http::Response::new(Bytes::from(BOOK)), Duration::ZERO)
}

/// A builder for clients that trust this certificate.
fn trusting(certificate: &Certificate, base_url: &str) -> ClientBuilder {
    let transport = HyperTransport::builder().without_proxy().with_root_certificates(certificate.pem());
    let builder = Client::builder().key(KEY).base_url(base_url).with_timeout(Duration::from_millis(500));
    builder.with_transport(transport.build().unwrap()).with_clock(hasty())
}

/// A server that does this about its first request and gives a book from then on, and a client of it.
async fn server(first: Reply) -> (Http2Server, Client) {
    let certificate = Certificate::of(&["localhost"]);
    let is_first = AtomicBool::new(true);
    let server = Http2Server::deciding(&certificate, move |_| {
        if is_first.swap(false, Ordering::Relaxed) { first.clone() } else { book() }
    });
    let server = server.await;
    let client = trusting(&certificate, &server.url()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn requests_arrive_as_they_were_made() {
    let (server, client) = server(book()).await;
    client.books().create("Émma").with_query("q", "a b").await.unwrap();
    client.books().retrieve("a/b").await.unwrap();
    let [create, retrieve] = server.requests().try_into().unwrap();
    assert_eq!((create.version(), create.method().as_str()), (http::Version::HTTP_2, "POST"));
    assert_eq!(create.uri().to_string(), format!("{}/v1/books?q=a+b", server.url()));
    assert_eq!(create.body(), "{\"title\":\"Émma\"}".as_bytes());
    assert_eq!(create.headers()["x-library-key"], KEY);
    assert!(!create.headers().contains_key("host"));
    assert_eq!(retrieve.uri().path(), "/v1/books/a%2Fb");
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn calls_at_the_same_time_share_a_connection() {
    let (server, client) = server(book()).await;
    client.books().retrieve("b0").await.unwrap();
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(client.books().retrieve("b1").send())).collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().value().id, "b1");
    }
    assert_eq!((server.connections(), server.requests().len()), (1, 51));
}

#[tokio::test]
async fn streams_are_bodies() {
    let (server, client) = server(book()).await;
    let reader = |text: &'static str| RequestBody::from_reader(text.as_bytes());
    client.books().scan(reader("pixels")).await.unwrap();
    client.books().scan(reader("pixels").with_length(6)).await.unwrap();
    let [open, told] = server.requests().try_into().unwrap();
    assert_eq!((&open.body()[..], open.headers().get("content-length")), (&b"pixels"[..], None));
    assert_eq!((&told.body()[..], told.headers()["content-length"].as_bytes()), (&b"pixels"[..], &b"6"[..]));
    let error = client.books().scan(reader("pixels").with_length(7)).await.unwrap_err();
    assert!(error.is_request_body(), "{error:?}");
    client.books().retrieve("b1").await.unwrap();
    assert_eq!((server.connections(), server.requests().len()), (1, 3));
}

fn failures() -> [Reply; 4] {
    [Reply::Reset, Reply::CutBody(Bytes::from_static(b"{")), Reply::Close, Reply::Hang]
}

#[tokio::test]
async fn safe_operation_survives_every_failure() {
    for failure in failures() {
        let (server, client) = server(failure.clone()).await;
        let response = client.books().retrieve("b1").send().await;
        let response = response.unwrap_or_else(|error| panic!("{failure:?}: {error}"));
        assert_eq!((response.attempts(), server.requests().len()), (2, 2), "{failure:?}");
    }
}

#[tokio::test]
async fn law_7_create_is_sent_once_whatever_the_failure() {
    for failure in failures() {
        let (server, client) = server(failure.clone()).await;
        let error = client.books().create("T").await.unwrap_err();
        assert!(error.is_interrupted() && error.may_have_been_sent(), "{failure:?}: {error:?}");
        assert_eq!((error.attempts(), server.requests().len()), (1, 1), "{failure:?}");
    }
}

#[tokio::test]
async fn dropped_call_leaves_the_connection_to_others() {
    let (server, client) = server(Reply::Hang).await;
    let call = tokio::spawn(client.books().retrieve("b1").send());
    while server.requests().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    call.abort();
    client.books().retrieve("b1").await.unwrap();
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn server_without_http2_is_spoken_to_in_http1() {
    let certificate = Certificate::of(&["localhost"]);
    let server = certificate.server(Response::json(BOOK));
    let url = format!("https://localhost:{}", server.address().port());
    let client = trusting(&certificate, &url).build().unwrap();
    assert_eq!(client.books().retrieve("b1").await.unwrap().id, "b1");
    assert_eq!(server.requests().len(), 1);
}
