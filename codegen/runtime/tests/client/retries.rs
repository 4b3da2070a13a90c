//! Retries in virtual time: how often, after which waits, and what is told about it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use client_runtime::bytes::Bytes;
use client_runtime::{Body, Clock, MemoryTransport, TransportError, VirtualClock, http};

use crate::api::Client;
use crate::support::{
    BOOK, FAULT, KEY, Patient, book, broken, builder, client, good, refused, reply, script, silence,
};

fn seconds(waits: &[Duration]) -> Vec<f64> {
    waits.iter().map(Duration::as_secs_f64).collect()
}

#[tokio::test]
async fn safe_operation_is_repeated_and_the_attempts_are_told() {
    let transport =
        MemoryTransport::responding([reply(500, &[], ""), reply(429, &[("retry-after", "3")], ""), book()]);
    let response = client(&transport).books().retrieve("b1").send().await.unwrap();
    assert_eq!(response.attempts(), 3);
    assert_eq!(seconds(&transport.waits()), [0.5, 3.0]);
    let requests = transport.requests();
    assert!(
        requests
            .windows(2)
            .all(|pair| pair[0].uri() == pair[1].uri() && pair[0].headers() == pair[1].headers())
    );
}

#[tokio::test]
async fn retries_end_and_the_last_response_is_the_error() {
    let transport =
        MemoryTransport::responding([reply(500, &[], ""), reply(503, &[], ""), reply(504, &[], FAULT)]);
    let error = client(&transport).books().retrieve("b1").await.unwrap_err();
    assert_eq!(
        (error.attempts(), error.status().unwrap().as_u16(), error.error_type_str()),
        (3, 504, Some("lent"))
    );
    assert!(error.to_string().contains("3 attempts"), "{error}");
}

#[tokio::test]
async fn law_7_create_is_repeated_only_if_it_was_refused() {
    for (steps, attempts) in [
        ([refused, good, good], 2),
        ([refused, refused, good], 3),
        ([|| Some(Ok(reply(429, &[], ""))), good, good], 2),
        ([|| Some(Ok(reply(529, &[], ""))), || Some(Ok(reply(429, &[], ""))), good], 3),
        ([|| Some(Ok(reply(503, &[("retry-after", "1")], ""))), good, good], 2),
        ([|| Some(Ok(reply(500, &[("x-repeat", "true")], ""))), good, good], 2),
        ([|| Some(Err(TransportError::connect("slow").timed_out())), good, good], 2),
    ] {
        let transport = script(steps);
        let response = client(&transport).books().create("T").with_retries(2).send().await.unwrap();
        assert_eq!((response.attempts(), transport.requests().len()), (attempts, attempts as usize));
    }
}

#[tokio::test]
async fn law_7_create_is_never_repeated_once_it_may_have_been_done() {
    for step in [
        broken,
        silence,
        || Some(Err(TransportError::interrupted("slow").timed_out())),
        || Some(Err(TransportError::permanent("no such host"))),
        || Some(Ok(reply(408, &[], ""))),
        || Some(Ok(reply(409, &[], ""))),
        || Some(Ok(reply(500, &[], ""))),
        || Some(Ok(reply(502, &[("retry-after", "1")], ""))),
        || Some(Ok(reply(503, &[], ""))),
        || Some(Ok(reply(504, &[], ""))),
        || Some(Ok(reply(429, &[("x-repeat", "false")], ""))),
        || Some(Ok(reply(200, &[], "<html>"))),
        || Some(Ok(reply(200, &[("x-repeat", "true")], ""))),
    ] {
        let transport = script([step, good]);
        let error = client(&transport).books().create("T").with_retries(9).await.unwrap_err();
        assert_eq!((error.attempts(), transport.requests().len()), (1, 1), "{error}");
        assert!(transport.waits().is_empty());
    }
}

#[tokio::test]
async fn retries_can_be_set_for_client_and_call() {
    let transport = MemoryTransport::responding([reply(500, &[], "")]);
    let client = builder(&transport).with_retries(0).build().unwrap();
    assert_eq!(client.books().retrieve("b1").await.unwrap_err().attempts(), 1);
    assert_eq!(client.books().retrieve("b1").with_retries(4).await.unwrap_err().attempts(), 5);
    assert_eq!(seconds(&transport.waits()), [0.5, 1.0, 2.0, 4.0]);
}

#[tokio::test]
async fn failures_that_cannot_heal_are_reported_at_once() {
    let transport = script([|| Some(Err(TransportError::permanent("no such host"))), good]);
    let error = client(&transport).books().retrieve("b1").await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout() && !error.may_have_been_sent());
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.to_string(), "GET /v1/books/b1: could not connect to library.example:443: no such host");
}

#[tokio::test]
async fn attempts_that_take_too_long_are_time_outs() {
    let transport = script([silence, silence, good]);
    let books = client(&transport).books();
    let response = books.retrieve("b1").with_timeout(Duration::from_secs(7)).send().await.unwrap();
    assert_eq!(response.attempts(), 3);
    assert_eq!(transport.clock().elapsed(), Duration::from_millis(7000 + 500 + 7000 + 1000));
    let transport = script([silence]);
    let error = client(&transport).books().retrieve("b1").with_retries(1).await.unwrap_err();
    assert!(
        error.is_timeout() && error.is_interrupted() && !error.is_connect() && error.may_have_been_sent()
    );
    let expected = "GET /v1/books/b1: the attempt timed out after 600s (2 attempts)";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn a_transport_brings_its_clock_and_another_one_replaces_it() {
    let transport = script([refused, good, refused, good]);
    let builder = Client::builder().key(KEY).with_transport(Arc::new(transport.clone()));
    builder.clone().build().unwrap().books().retrieve("b1").await.unwrap();
    assert_eq!((transport.waits().len(), transport.clock().elapsed()), (1, transport.waits()[0]));

    let clock = VirtualClock::new(SystemTime::UNIX_EPOCH);
    let client = builder.with_clock(Arc::new(clock.clone())).build().unwrap();
    client.books().retrieve("b1").await.unwrap();
    assert_eq!((transport.waits().len(), clock.waits().len()), (1, 1));
    assert_eq!((clock.elapsed(), clock.now()), (clock.waits()[0], SystemTime::UNIX_EPOCH + clock.waits()[0]));
}

#[tokio::test]
async fn deadline_holds_over_all_attempts_and_no_wait_overruns_it() {
    let transport = MemoryTransport::responding([reply(500, &[("retry-after", "4")], "")]);
    let client = builder(&transport).with_retries(9).with_deadline(Duration::from_secs(10)).build().unwrap();
    let error = client.books().retrieve("b1").await.unwrap_err();
    assert_eq!(seconds(&transport.waits()), [4.0, 4.0]);
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (500, 3));

    let transport = script([refused, silence]);
    let call = crate::support::client(&transport).books().retrieve("b1").with_retries(9);
    let error = call.with_deadline(Duration::from_secs(10)).await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_sent(), "{error:?}");
    assert_eq!((error.attempts(), transport.clock().elapsed()), (2, Duration::from_secs(10)));
    let expected = "GET /v1/books/b1: the deadline of the call passed after 10s: 500.0ms in waits, \
                    9.5s in the last attempt (2 attempts)";
    assert_eq!(error.to_string(), expected);
    assert!(error.is_retryable());
}

#[tokio::test]
async fn what_was_sent_once_is_not_forgotten() {
    let transport = script([broken, refused]);
    let error = client(&transport).books().retrieve("b1").await.unwrap_err();
    assert!(error.is_connect() && error.may_have_been_sent(), "{error:?}");
    let transport = script([refused]);
    let error = client(&transport).books().create("T").await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_sent() && error.attempts() == 3, "{error:?}");
}

/// A body that gives half a book and then fails or falls silent.
fn half(then: Option<TransportError>) -> Body {
    struct Half(Option<Bytes>, Option<TransportError>);

    impl futures_core::Stream for Half {
        type Item = Result<Bytes, TransportError>;

        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            let next = self.0.take().map(Ok).or_else(|| self.1.take().map(Err));
            next.map_or(std::task::Poll::Pending, |next| std::task::Poll::Ready(Some(next)))
        }
    }

    Body::from_stream(Half(Some(Bytes::from_static(&BOOK.as_bytes()[..9])), then))
}

#[tokio::test]
async fn broken_body_keeps_status_request_id_and_what_came() {
    for (status, is_silent) in [(200, false), (200, true), (404, false), (429, true)] {
        let transport = MemoryTransport::with_futures(move |_| {
            let then = (!is_silent).then(|| TransportError::interrupted("the line was cut"));
            let response =
                http::Response::builder().status(status).header("x-trace", "t-1").body(half(then)).unwrap();
            Box::pin(async { Ok(response) })
        });
        let books = client(&transport).books();
        for (error, attempts) in
            [(books.retrieve("b1").await.unwrap_err(), 3), (books.create("T").await.unwrap_err(), 1)]
        {
            assert!(error.is_interrupted() && !error.is_status() && !error.is_not_found(), "{error:?}");
            assert_eq!(error.is_timeout(), is_silent);
            assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (status, Some("t-1")));
            assert_eq!((&error.body()[..], error.attempts()), (&BOOK.as_bytes()[..9], attempts));
            assert!(error.may_have_been_sent());
        }
    }
}

#[tokio::test]
async fn dropping_the_future_stops_everything() {
    /// Tells when the exchange it belongs to is dropped.
    struct Guard(Arc<AtomicBool>);

    impl Drop for Guard {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    let is_stopped = Arc::new(AtomicBool::new(false));
    let transport = MemoryTransport::with_futures({
        let is_stopped = Arc::clone(&is_stopped);
        move |_| {
            let guard = Guard(Arc::clone(&is_stopped));
            Box::pin(async move {
                let _guard = guard;
                std::future::pending().await
            })
        }
    });
    let client = builder(&transport).with_clock(Patient(transport.clock())).build().unwrap();
    let mut call = Box::pin(client.books().retrieve("b1").send());
    assert!(transport.requests().is_empty(), "nothing is sent before the future is polled");
    assert!(tokio::time::timeout(Duration::from_millis(1), &mut call).await.is_err());
    assert!(transport.requests().len() == 1 && !is_stopped.load(Ordering::Relaxed));
    drop(call);
    assert!(is_stopped.load(Ordering::Relaxed) && transport.requests().len() == 1);
}

#[tokio::test]
async fn wait_beyond_the_longest_ends_the_call_and_is_told() {
    let script = || MemoryTransport::responding([reply(429, &[("retry-after", "90")], FAULT), book()]);
    let transport = script();
    let error = client(&transport).books().retrieve("b1").await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(90))));
    assert!(transport.waits().is_empty());
    assert!(error.to_string().contains("the server asks to wait 90s"), "{error}");

    let longest = Duration::from_secs(90);
    let transport = script();
    client(&transport).books().retrieve("b1").with_max_wait(longest).await.unwrap();
    assert_eq!(transport.waits(), [longest]);
    let transport = script();
    builder(&transport).with_max_wait(longest).build().unwrap().books().retrieve("b1").await.unwrap();
    assert_eq!(transport.waits(), [longest]);
}
