//! The shipped transport and tokio runtimes: several of them, short ones, and those that lack something.

use std::future::IntoFuture;
use std::time::Duration;

use client_emulator::{Action, Response, Server};
use tokio::runtime::{Builder, Runtime};

use crate::api::{Books, Client};
use crate::support::certificate::Certificate;
use crate::support::{BOOK, KEY};

/// A client of the shipped transport that never retries.
fn books(server: &Server) -> Books {
    let builder = Client::builder().key(KEY).base_url(server.url()).without_proxy().with_retries(0);
    builder.with_timeout(Duration::from_secs(5)).build().unwrap().books()
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn connection_of_a_runtime_that_is_not_driven_is_not_lent() {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    let books = books(&server);
    let (first, second) = (runtime(), runtime());
    first.block_on(books.create("T").into_future()).unwrap();
    second.block_on(books.create("T").into_future()).unwrap();
    first.block_on(books.create("T").into_future()).unwrap();
    assert_eq!(server.connections(), 2, "each runtime keeps its own");
}

#[test]
fn one_runtime_for_each_call() {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    let books = books(&server);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..50 {
                    runtime().block_on(books.create("T").into_future()).unwrap();
                }
            });
        }
    });
    assert_eq!((server.requests().len(), server.connections()), (200, 200));
}

#[test]
fn runtime_without_io_or_timers_is_an_error_and_no_panic() {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    for (runtime, lacks) in [
        (Builder::new_current_thread().build().unwrap(), "timers"),
        (Builder::new_current_thread().enable_io().build().unwrap(), "timers"),
        (Builder::new_current_thread().enable_time().build().unwrap(), "I/O"),
        (Builder::new_multi_thread().worker_threads(1).build().unwrap(), "timers"),
    ] {
        let error = runtime.block_on(books(&server).create("T").with_retries(2).into_future()).unwrap_err();
        assert!(error.is_connect() && !error.may_have_been_sent(), "{error:?}");
        assert!(
            error.to_string().contains(&format!("has no {lacks}: build it with `enable_all`")),
            "{error}"
        );
        assert_eq!(error.attempts(), 1);
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn slow_credential_in_a_runtime_without_timers_is_no_panic() {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    let source = || async {
        tokio::task::yield_now().await;
        Ok::<_, client_runtime::BoxError>(client_runtime::Secret::new("token"))
    };
    let builder = Client::builder().key(KEY).base_url(server.url()).with_credential_source("token", source);
    let runtime = Builder::new_current_thread().build().unwrap();
    let error = runtime.block_on(builder.build().unwrap().books().create("T").into_future()).unwrap_err();
    assert!(error.to_string().contains("timers"), "{error}");
}

/// Blocks the thread, and with it the runtime, so that tokio does not notice what arrives meanwhile.
fn block() {
    std::thread::sleep(Duration::from_millis(50));
}

#[test]
fn dead_connection_is_replaced_without_a_retry() {
    let server =
        Server::start([Action::from(Response::json(BOOK)).then_close(), Response::json(BOOK).into()])
            .unwrap();
    let books = books(&server);
    runtime().block_on(async {
        books.create("T").await.unwrap();
        block();
        let response = books.create("T").send().await.unwrap();
        assert_eq!((response.attempts(), server.connections(), server.requests().len()), (1, 2, 2));
    });
}

#[test]
fn late_bytes_are_no_response() {
    let other = r#"{"id":"b1","title":"Not this one"}"#;
    let late = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{other}", other.len());
    let certificate = Certificate::of(&["localhost"]);
    for round in 0..20 {
        let first =
            Action::from(Response::json(BOOK)).then_pause(Duration::from_millis(5)).then_bytes(late.as_str());
        let script = [first, Response::json(BOOK).into()];
        let (server, builder) = if round % 2 == 0 {
            let server = Server::start(script).unwrap();
            let builder = Client::builder().base_url(server.url());
            (server, builder)
        } else {
            let server = Server::builder().tls(certificate.identity()).start(script).unwrap();
            let builder = Client::builder().with_root_certificates(certificate.pem());
            let builder = builder.base_url(format!("https://localhost:{}", server.address().port()));
            (server, builder)
        };
        let books = builder.key(KEY).without_proxy().with_retries(0).build().unwrap().books();
        runtime().block_on(async {
            books.retrieve("b1").await.unwrap();
            block();
            let second = books.retrieve("b1").send().await.unwrap();
            assert_eq!((second.value().title.as_str(), second.attempts()), ("Emma", 1));
        });
        assert_eq!(server.connections(), 2);
    }
}
