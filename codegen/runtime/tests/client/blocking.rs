//! Calls that block the thread.

use std::time::Duration;

use client_emulator::{Action, Response, Server};
use client_runtime::{HyperTransport, MemoryTransport};

use crate::api::Client;
use crate::support::{BOOK, KEY, client, reply};

fn over(server: &Server) -> Client {
    let transport = HyperTransport::builder().without_proxy().build().unwrap();
    Client::builder().key(KEY).base_url(server.url()).with_transport(transport).build().unwrap()
}

/// Whether one of some calls needs no new connection. A call that follows at once may find the connection not given back yet,
/// as the runtime has a thread of its own, so each waits longer than the one before.
fn keeps_its_connection(server: &Server, call: impl Fn()) -> bool {
    (0..10).any(|exponent| {
        std::thread::sleep(Duration::from_millis(1 << exponent));
        let before = server.connections();
        call();
        server.connections() == before
    })
}

#[test]
fn blocking_calls_keep_the_connection_between_threads() {
    let server = Server::start(vec![Response::json(BOOK); 21]).unwrap();
    let client = over(&server);
    let retrieve = || assert_eq!(client.books().retrieve("b1").send_blocking().unwrap().value().id, "b1");
    retrieve();
    assert!(keeps_its_connection(&server, retrieve));
    let from_another_thread = || {
        let books = client.books();
        drop(std::thread::spawn(move || books.create("T").send_raw_blocking().unwrap()).join().unwrap());
    };
    assert!(keeps_its_connection(&server, from_another_thread));
}

#[test]
fn time_limits_hold() {
    let server = Server::start([Action::hang()]).unwrap();
    let call = over(&server).books().create("T").with_timeout(Duration::from_millis(50));
    assert!(call.send_blocking().unwrap_err().is_timeout());
}

#[test]
fn walks_are_iterators() {
    let page = |items: &str, next: &str| format!(r#"{{"books":[{items}],"next":{next}}}"#);
    let pages = [page(BOOK, r#""c2""#), page("", r#""c3""#), page(BOOK, "null")];
    let transport = MemoryTransport::responding(pages.map(|page| reply(200, &[], page)));
    let books: Result<Vec<_>, _> = client(&transport).books().list().items().blocking().collect();
    assert_eq!(books.unwrap().len(), 2);
    let transport = MemoryTransport::responding([reply(404, &[], ""), reply(200, &[], page(BOOK, "null"))]);
    let mut walk = client(&transport).books().list().pages().blocking();
    assert!(walk.next().unwrap().unwrap_err().is_not_found());
    assert!(walk.next().is_none());
    walk.walk().resume();
    assert_eq!(walk.next().unwrap().unwrap().books.len(), 1);
    assert!(walk.next().is_none() && walk.into_walk().is_ended());
}

#[tokio::test]
async fn a_blocking_call_in_an_async_task_is_an_error_and_no_hang() {
    let transport = MemoryTransport::responding([reply(200, &[], BOOK)]);
    let client = client(&transport);
    let error = client.books().retrieve("b1").send_blocking().unwrap_err();
    assert!(error.is_request() && error.to_string().contains("async task"), "{error}");
    let mut walk = client.books().list().items().blocking();
    assert!(walk.next().unwrap().unwrap_err().is_request());
    assert!(walk.next().is_none(), "it would be the same error for ever");
    assert!(transport.requests().is_empty());
    let books = client.books();
    let call = tokio::task::spawn_blocking(move || books.retrieve("b1").send_blocking());
    assert_eq!(call.await.unwrap().unwrap().value().id, "b1");
}
