//! Transports against a server on loopback that does what no server should.

use std::time::{Duration, Instant};

use client_emulator::{Action, Response, Server, UnusedPort};
use client_runtime::HyperTransport;

use crate::api::{Client, ClientBuilder};
use crate::support::transports::{Kind, on_every_transport};
use crate::support::{BOOK, FAULT, KEY, hasty};

fn builder(kind: Kind, base_url: &str) -> ClientBuilder {
    Client::builder().key(KEY).base_url(base_url).with_transport(kind.transport()).with_clock(hasty())
}

fn client(kind: Kind, base_url: &str) -> Client {
    builder(kind, base_url).build().unwrap()
}

on_every_transport![
    requests_arrive_as_they_were_made,
    replies_and_errors_come_back,
    safe_operation_survives_every_failure,
    law_7_create_is_sent_once_whatever_the_failure,
    broken_body_keeps_its_head,
    kept_connection_that_died_is_noticed,
    nobody_listens,
    body_over_the_limit_is_not_read_to_its_end,
    dropped_call_closes_its_connection,
    law_6_a_redirect_is_not_followed,
];

#[tokio::main(flavor = "current_thread")]
async fn requests_arrive_as_they_were_made(kind: Kind) {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    let books = client(kind, &format!("{}/prefix/", server.url())).books();
    books.create("Émma").with_query("q", "a b").await.unwrap();
    books.retrieve("a/b").await.unwrap();
    books.burn("b1", 2).await.unwrap();
    let [create, retrieve, burn] = server.requests().try_into().unwrap();
    assert_eq!((create.method.as_str(), create.target.as_str()), ("POST", "/prefix/v1/books?q=a+b"));
    assert_eq!(create.body, "{\"title\":\"Émma\"}".as_bytes());
    assert_eq!(create.header("content-length"), ["17"]);
    assert_eq!(create.header("content-type"), ["application/json"]);
    assert_eq!(create.header("x-library-key"), [KEY]);
    assert_eq!(create.header("host"), [server.address().to_string()]);
    assert!(create.header("accept-encoding").is_empty() && create.header("transfer-encoding").is_empty());
    assert_eq!((retrieve.method.as_str(), retrieve.target.as_str()), ("GET", "/prefix/v1/books/a%2Fb"));
    assert!(retrieve.header("content-type").is_empty() && retrieve.header("content-length").is_empty());
    assert_eq!((burn.method.as_str(), burn.target.as_str()), ("DELETE", "/prefix/v1/books/b1/pages/2"));
    assert_eq!(burn.header("content-type"), ["application/json"]);
    assert_eq!(server.connections(), 1, "connections are kept");
}

#[tokio::main(flavor = "current_thread")]
async fn replies_and_errors_come_back(kind: Kind) {
    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nx-trace: t-1\r\n\r\n9\r\n{\"id\":\"b1\r\n11\r\n\",\"title\":\"Emma\"}\r\n0\r\n\r\n";
    let server = Server::start([
        Action::bytes(chunked),
        Response::new(404).header("x-trace", "t-2").body(FAULT).into(),
        Response::new(200).header("content-type", "text/html").body("<html>").into(),
        Response::json("").into(),
        Response::new(204).into(),
    ])
    .unwrap();
    let books = client(kind, &server.url()).books();
    let response = books.retrieve("b1").send().await.unwrap();
    assert_eq!((response.value().title.as_str(), response.request_id()), ("Emma", Some("t-1")));
    let error = books.retrieve("b1").await.unwrap_err();
    assert_eq!(
        (error.error_type_str(), error.request_id(), error.is_not_found()),
        (Some("lent"), Some("t-2"), true)
    );
    for _ in 0..3 {
        assert!(books.retrieve("b1").await.unwrap_err().is_decode());
    }
}

/// Every way in which a response may fail to come, once the request was read.
fn failures() -> Vec<Action> {
    let book = Response::json(BOOK);
    vec![
        Action::reset(),
        Action::close(),
        Action::close_mid_headers(),
        Action::close_mid_body(&book),
        Action::close_mid_chunked(&book),
        Action::garbage(),
        Action::bytes("HTTP/1.1 200 OK\r\ncontent-length: nine\r\n\r\n"),
        Action::hang(),
        Action::hang_mid_body(&book),
    ]
}

#[tokio::main(flavor = "current_thread")]
async fn safe_operation_survives_every_failure(kind: Kind) {
    for failure in failures() {
        let server = Server::start([failure.clone(), Response::json(BOOK).into()]).unwrap();
        let call =
            client(kind, &server.url()).books().retrieve("b1").with_timeout(Duration::from_millis(500));
        let response = call.send().await.unwrap_or_else(|error| panic!("{failure:?}: {error}"));
        assert_eq!((response.attempts(), server.requests().len()), (2, 2), "{failure:?}");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn law_7_create_is_sent_once_whatever_the_failure(kind: Kind) {
    for failure in failures() {
        let server = Server::start([failure.clone(), Response::json(BOOK).into()]).unwrap();
        let call = client(kind, &server.url()).books().create("T").with_timeout(Duration::from_millis(500));
        let error = call.await.unwrap_err();
        assert!(error.is_interrupted() && error.may_have_been_sent(), "{failure:?}: {error:?}");
        assert_eq!(error.is_timeout(), failure.is_hanging(), "{error:?}");
        assert_eq!((error.attempts(), server.requests().len()), (1, 1), "{failure:?}");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn broken_body_keeps_its_head(kind: Kind) {
    let half = format!("HTTP/1.1 200 OK\r\nx-trace: t-1\r\ncontent-length: 99\r\n\r\n{}", &BOOK[..9]);
    let server = Server::start([Action::bytes(half)]).unwrap();
    let error = client(kind, &server.url()).books().retrieve("b1").await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (200, Some("t-1")));
    assert_eq!((&error.body()[..], error.attempts()), (&BOOK.as_bytes()[..9], 3));
    assert!(
        error.to_string().starts_with("GET /v1/books/b1: 200 OK, but the exchange broke off: "),
        "{error}"
    );
}

#[tokio::main(flavor = "current_thread")]
async fn kept_connection_that_died_is_noticed(kind: Kind) {
    let server =
        Server::start([Action::from(Response::json(BOOK)).then_close(), Response::json(BOOK).into()])
            .unwrap();
    let books = client(kind, &server.url()).books();
    books.create("T").await.unwrap();
    server.wait_for_open(0).await.unwrap();
    // The end of the connection has arrived by now, or does while the next request looks for one.
    tokio::time::sleep(Duration::from_millis(20)).await;
    let response = books.create("T").send().await.unwrap();
    assert_eq!((response.attempts(), server.connections(), server.requests().len()), (1, 2, 2));
}

#[tokio::main(flavor = "current_thread")]
async fn nobody_listens(kind: Kind) {
    let port = UnusedPort::take().unwrap();
    let books = client(kind, &port.url().unwrap()).books();
    for error in [books.retrieve("b1").await.unwrap_err(), books.create("T").await.unwrap_err()] {
        assert!(error.is_connect() && !error.is_timeout() && !error.may_have_been_sent(), "{error:?}");
        assert_eq!(error.attempts(), 3);
        assert!(error.to_string().to_lowercase().contains("connection refused"), "{error}");
        let place = port.url().unwrap().replace("http://", "could not connect to ") + ": ";
        assert!(error.to_string().contains(&place), "{error}");
        assert_said_once(&error, "refused");
        let kind =
            std::error::Error::source(&error).unwrap().downcast_ref::<std::io::Error>().unwrap().kind();
        assert_eq!(kind, std::io::ErrorKind::ConnectionRefused);
    }
}

/// Checks that the error together with its causes, as `anyhow` prints them by `{:#}`, says a word once.
#[track_caller]
fn assert_said_once(error: &crate::api::Error, word: &str) {
    let causes = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
    let said = causes.fold(error.to_string(), |said, cause| format!("{said}: {cause}"));
    assert_eq!(said.to_lowercase().matches(word).count(), 1, "{said}");
}

#[tokio::test]
async fn host_without_address_is_reported_after_one_attempt() {
    let error = client(Kind::Hyper, "https://nonexistent.invalid").books().retrieve("b1").await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_sent(), "{error:?}");
    assert_eq!(error.attempts(), 1, "{error:?}");
    assert!(error.to_string().contains("could not connect to nonexistent.invalid:443: "), "{error}");
}

#[tokio::test]
async fn connecting_has_a_limit_of_its_own() {
    // A TLS handshake that never gets a response, on a port that accepts and says nothing.
    let server = Server::start([Action::hang()]).unwrap();
    assert_connecting_times_out(format!("https://{}", server.address())).await;
}

/// Linux responds to no wish for a connection to a port whose queue is full.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn address_that_does_not_reply_is_a_time_out() {
    let port = client_emulator::FullPort::take().unwrap();
    assert_connecting_times_out(port.url().unwrap()).await;
}

async fn assert_connecting_times_out(url: String) {
    let builder = HyperTransport::builder().with_connect_timeout(Duration::from_millis(50));
    let transport = builder.with_environment_from(|_| None).build().unwrap();
    let client = Client::builder()
        .key(KEY)
        .base_url(url)
        .with_transport(transport)
        .with_clock(hasty())
        .build()
        .unwrap();
    let begin = Instant::now();
    let error = client.books().create("T").await.unwrap_err();
    assert!(error.is_connect() && error.is_timeout() && !error.may_have_been_sent(), "{error:?}");
    assert_eq!(error.attempts(), 3);
    assert!(begin.elapsed() < Duration::from_secs(5));
    assert!(error.to_string().contains("connecting took too long, to 127.0.0.1:"), "{error}");
    assert_said_once(&error, "longer than 50ms");
}

#[tokio::main(flavor = "current_thread")]
async fn body_over_the_limit_is_not_read_to_its_end(kind: Kind) {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\n";
    let mut bytes = head.to_vec();
    bytes.extend_from_slice(&[b' '; 100_000]);
    let server = Server::start([Action::bytes(bytes).then_hang()]).unwrap();
    let client = builder(kind, &server.url()).with_max_body(50_000).build().unwrap();
    let error = client.books().retrieve("b1").await.unwrap_err();
    assert!(error.is_body_limit() && error.body().len() == 50_000, "{error:?}");
    assert_eq!(error.attempts(), 1);
    server.wait_for_open(0).await.unwrap();
}

#[tokio::main(flavor = "current_thread")]
async fn dropped_call_closes_its_connection(kind: Kind) {
    let server = Server::start([Action::hang()]).unwrap();
    let client = client(kind, &server.url());
    let call = tokio::spawn(client.books().retrieve("b1").send());
    server.wait_for_requests(1).await.unwrap();
    call.abort();
    server.wait_for_open(0).await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::main(flavor = "current_thread")]
async fn law_6_a_redirect_is_not_followed(kind: Kind) {
    let elsewhere = Server::start([Response::json(BOOK)]).unwrap();
    for status in [301, 302, 303, 307, 308] {
        let to = format!("{}/v1/books/b1", elsewhere.url());
        let server = Server::start([Response::new(status).header("location", to)]).unwrap();
        let error = client(kind, &server.url()).books().retrieve("b1").await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (status, 1), "{error}");
    }
    assert!(elsewhere.requests().is_empty());
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let client = client(Kind::Hyper, "http://127.0.0.1:9");
    let mut call = Box::pin(client.books().retrieve("b1").send());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else {
        panic!("an error at once");
    };
    assert!(error.is_connect() && error.to_string().contains("tokio runtime"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn default_client_has_the_transport_built_in() {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    let builder =
        Client::builder().key(KEY).base_url(server.url()).with_connect_timeout(Duration::from_secs(2));
    assert_eq!(builder.build().unwrap().books().retrieve("b1").await.unwrap().id, "b1");
}
