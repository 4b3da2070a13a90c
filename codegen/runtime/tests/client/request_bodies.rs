//! Bodies of requests that are files and streams.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use client_emulator::{Action, Response, Server, UnusedPort};
use client_runtime::{FilePart, MemoryTransport, RequestBody};

use crate::api::{Client, Error};
use crate::support::transports::{Kind, on_every_transport};
use crate::support::{BOOK, KEY, client, hasty, reply};

on_every_transport![
    bodies_arrive_as_they_are,
    files_are_parts,
    sources_are_opened_for_each_attempt,
    law_7_a_stream_that_was_begun_is_not_sent_again,
    a_stream_that_was_not_begun_is_kept,
    a_body_that_cannot_be_read_ends_the_call,
];

fn over(kind: Kind, server: &str) -> Client {
    let builder = Client::builder().key(KEY).base_url(server).with_random(|| 0.5);
    builder.with_transport(kind.transport()).with_clock(hasty()).build().unwrap()
}

/// A stream of these chunks, of which the last may be an error.
struct Chunks(VecDeque<Result<&'static [u8], &'static str>>);

fn chunks<const N: usize>(texts: [&'static str; N]) -> Chunks {
    Chunks(texts.map(|text| Ok(text.as_bytes())).into())
}

fn failing() -> Chunks {
    Chunks([Ok(&b"abc"[..]), Err("the disk is on fire")].into())
}

impl futures_core::Stream for Chunks {
    type Item = Result<&'static [u8], &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

/// A folder of the test with a file of this text.
fn file(name: &str, text: &str) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("request_bodies-{name}"));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("scan.png"), text).unwrap();
    folder.join("scan.png")
}

#[tokio::main(flavor = "current_thread")]
async fn bodies_arrive_as_they_are(kind: Kind) {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    let books = over(kind, &server.url()).books();
    let path = file(&format!("arrive-{kind:?}"), &"0123456789".repeat(100_000));
    books.scan(vec![1, 2]).await.unwrap();
    books.scan(RequestBody::from_stream(chunks(["abc", "", "def"]))).await.unwrap();
    books.scan(RequestBody::from_stream(chunks(["abc", "def"])).with_length(6)).await.unwrap();
    books.scan(RequestBody::from_stream(chunks([])).with_length(0)).await.unwrap();
    books.scan("").await.unwrap();
    books.scan(RequestBody::from_reader(&b"reader"[..])).await.unwrap();
    books.scan(RequestBody::from_file(&path).await.unwrap()).await.unwrap();
    assert!(server.errors().is_empty(), "{:?}", server.errors());
    let requests = server.requests();
    let seen = requests.iter().map(|sent| {
        let length = sent.header("content-length").join(",");
        (sent.body.len(), length, sent.header("transfer-encoding").join(","))
    });
    let expected = [
        (2, "2", ""),
        (6, "", "chunked"),
        (6, "6", ""),
        (0, "0", ""),
        (0, "0", ""),
        (6, "", "chunked"),
        (1_000_000, "1000000", ""),
    ];
    let expected = expected.map(|(size, length, coding)| (size, length.to_owned(), coding.to_owned()));
    assert_eq!(seen.collect::<Vec<_>>(), expected);
    assert_eq!((requests[1].text(), requests[5].text()), ("abcdef".to_owned(), "reader".to_owned()));
    assert!(requests.iter().all(|sent| sent.header("content-type") == ["image/png"]));
    assert!(requests[6].text() == "0123456789".repeat(100_000));
}

#[tokio::main(flavor = "current_thread")]
async fn files_are_parts(kind: Kind) {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    let path = file(&format!("parts-{kind:?}"), "pixels");
    let files = vec![
        FilePart::from_file(&path).await.unwrap().with_type("image/png"),
        FilePart::new(RequestBody::from_streams(|| chunks(["more ", "pixels"]))),
        FilePart::new("here"),
    ];
    over(kind, &server.url()).books().scan_parts("Emma", files).await.unwrap();
    let sent = &server.requests()[0];
    let boundary = sent.header("content-type")[0].strip_prefix("multipart/form-data; boundary=").unwrap();
    // What a stream holds is not known, so the boundary is no guessable text; RFC 2046 allows 70 characters.
    assert!(boundary.len() > 40 && boundary.len() <= 70, "{boundary}");
    assert_eq!(sent.header("transfer-encoding"), ["chunked"]);
    let part = |head: &str, text: &str| {
        format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n{text}\r\n")
    };
    let file = |name: &str, ty: &str| format!("name=\"files\"; filename=\"{name}\"\r\nContent-Type: {ty}");
    let expected = [
        part("name=\"title\"", "Emma"),
        part(&file("scan.png", "image/png"), "pixels"),
        part(&file("file", "application/octet-stream"), "more pixels"),
        part(&file("file", "application/octet-stream"), "here"),
        format!("--{boundary}--\r\n"),
    ];
    assert_eq!(sent.text(), expected.concat());
}

#[tokio::main(flavor = "current_thread")]
async fn sources_are_opened_for_each_attempt(kind: Kind) {
    let path = file(&format!("again-{kind:?}"), "pixels");
    let opened = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&opened);
    let streams = RequestBody::from_streams(move || {
        count.fetch_add(1, Ordering::Relaxed);
        chunks(["pix", "els"])
    });
    for body in [streams, RequestBody::from_file(&path).await.unwrap()] {
        let script = [Action::from(Response::new(500)), Action::reset(), Response::json(BOOK).into()];
        let server = Server::start(script).unwrap();
        let response = over(kind, &server.url()).books().scan(body).send().await.unwrap();
        assert_eq!(response.attempts(), 3);
        let bodies = server.requests().iter().map(client_emulator::Request::text).collect::<Vec<_>>();
        assert_eq!(bodies, ["pixels"; 3]);
    }
    assert_eq!(opened.load(Ordering::Relaxed), 3);
}

#[tokio::main(flavor = "current_thread")]
async fn law_7_a_stream_that_was_begun_is_not_sent_again(kind: Kind) {
    for first in [Action::from(Response::new(500)), Response::new(429).into(), Action::reset()] {
        let server = Server::start([first, Response::json(BOOK).into()]).unwrap();
        let call = over(kind, &server.url()).books().scan(RequestBody::from_stream(chunks(["pix", "els"])));
        let again = call.clone();
        let error = call.await.unwrap_err();
        assert!(error.is_status() || error.is_interrupted(), "{error}");
        assert!(error.attempts() == 1 && !error.is_retryable(), "{error}");
        let error = again.await.unwrap_err();
        assert!(error.is_request_body() && error.to_string().contains("an earlier call"), "{error}");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn a_stream_that_was_not_begun_is_kept(kind: Kind) {
    let port = UnusedPort::take().unwrap();
    let call = over(kind, &port.url().unwrap()).books().scan(RequestBody::from_stream(chunks(["pixels"])));
    let error = call.clone().await.unwrap_err();
    assert!(error.is_connect() && error.attempts() == 3 && error.is_retryable(), "{error}");
    // Nothing of it was read, so another call has it all.
    let server = Server::start([Action::from(Response::json(BOOK)).then_close()]).unwrap();
    let books = over(kind, &server.url()).books();
    let kept = RequestBody::from_stream(chunks(["pixels"]));
    books.retrieve("b1").await.unwrap();
    server.wait_for_open(0).await.unwrap();
    // The connection that was kept is dead by now.
    books.scan(kept).await.unwrap();
    assert_eq!(server.requests()[1].text(), "pixels");
}

#[track_caller]
fn assert_unreadable(error: &Error, why: &str) {
    assert!(error.is_request_body() && !error.is_interrupted() && !error.is_request(), "{error:?}");
    assert!(error.attempts() == 1 && error.may_have_been_sent() && !error.is_retryable(), "{error:?}");
    let expected = format!("PUT /v1/books/scan: the body of the request could not be read: {why}");
    assert_eq!(error.to_string(), expected);
}

#[tokio::main(flavor = "current_thread")]
async fn a_body_that_cannot_be_read_ends_the_call(kind: Kind) {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    let books = over(kind, &server.url()).books();
    let of = |open: fn() -> Chunks| RequestBody::from_streams(open);
    for (body, why) in [
        (of(failing), "the disk is on fire"),
        (of(failing).with_length(10), "the disk is on fire"),
        (of(|| chunks(["abc"])).with_length(4), "it is shorter than the 4 bytes that were told"),
        (of(|| chunks(["abc", "de"])).with_length(4), "it is longer than the 4 bytes that were told"),
    ] {
        assert_unreadable(&books.scan(body.clone()).await.unwrap_err(), why);
        let files = vec![FilePart::new(body)];
        assert_unreadable(&books.scan_parts("Emma", files).await.unwrap_err(), why);
    }
    let path = file(&format!("gone-{kind:?}"), "pixels");
    let body = RequestBody::from_file(&path).await.unwrap();
    std::fs::write(&path, "fewer").unwrap();
    assert_unreadable(
        &books.scan(body.clone()).await.unwrap_err(),
        "it is shorter than the 6 bytes that were told",
    );
    std::fs::remove_file(&path).unwrap();
    assert!(books.scan(body).await.unwrap_err().to_string().contains("No such file"));
    assert!(RequestBody::from_file(&path).await.is_err());
    assert!(RequestBody::from_file(path.parent().unwrap()).await.is_err());
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_transport_in_memory_sees_all_of_a_stream() {
    let transport = MemoryTransport::responding([reply(200, &[], BOOK)]);
    let call = client(&transport).books().scan(RequestBody::from_streams(|| chunks(["pix", "els"])));
    let shown = call.to_request().unwrap();
    assert_eq!((shown.body().length(), shown.body().as_bytes()), (None, None));
    call.await.unwrap();
    assert_eq!(transport.requests()[0].body(), "pixels");
    let error = client(&transport).books().scan(RequestBody::from_stream(failing())).await.unwrap_err();
    assert_unreadable(&error, "the disk is on fire");
    assert_eq!(transport.requests().len(), 1);
}

#[test]
fn lengths_are_told() {
    let streams = RequestBody::from_streams(|| chunks(["abc"]));
    assert_eq!(RequestBody::from("abc").with_length(7).length(), Some(3));
    assert_eq!((streams.length(), streams.clone().with_length(3).length()), (None, Some(3)));
    assert_eq!(format!("{streams:?}"), "RequestBody { length: None, .. }");
    assert_eq!(RequestBody::default().as_bytes().map(|bytes| bytes.len()), Some(0));
}
