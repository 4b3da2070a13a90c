//! Walking pages.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use client_runtime::bytes::Bytes;
use client_runtime::{Body, MemoryTransport, http};
use futures_core::Stream;

use crate::api::{BookList, Error, ListCall};
use crate::support::{FAULT, Patient, builder, client, reply};

/// A page with these books and this cursor, which is JSON.
fn page(ids: &[&str], next: &str) -> http::Response<Bytes> {
    let books: Vec<_> = ids.iter().map(|id| format!(r#"{{"id":"{id}","title":"T"}}"#)).collect();
    reply(200, &[], format!(r#"{{"books":[{}],"next":{next}}}"#, books.join(",")))
}

/// Three pages, the second one empty; the cursor in the query says which.
fn three_pages() -> MemoryTransport {
    MemoryTransport::new(|request| {
        let query = request.uri().query().unwrap_or_default();
        Ok(match query.split('&').find_map(|pair| pair.strip_prefix("cursor=")) {
            None => page(&["a", "b"], "\"two +&\""),
            Some("two+%2B%26") => page(&[], "\"three\""),
            Some("three") => page(&["c"], "null"),
            Some(_) => reply(404, &[], FAULT),
        })
    })
}

fn list(transport: &MemoryTransport) -> ListCall {
    client(transport).books().list()
}

async fn ids(call: ListCall) -> Vec<String> {
    let mut items = call.items();
    let mut ids = Vec::new();
    while let Some(book) = items.next().await {
        ids.push(book.unwrap().id);
    }
    ids
}

fn queries(transport: &MemoryTransport) -> Vec<String> {
    transport.requests().iter().map(|request| request.uri().query().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn items_of_all_pages_come_in_order_and_other_parameters_stay() {
    let transport = three_pages();
    assert_eq!(
        ids(list(&transport).limit(2).with_header("x-a", "b").with_query("own", 1)).await,
        ["a", "b", "c"]
    );
    assert_eq!(
        queries(&transport),
        ["limit=2&own=1", "limit=2&own=1&cursor=two+%2B%26", "limit=2&own=1&cursor=three"]
    );
    assert!(transport.requests().iter().all(|request| request.headers()["x-a"] == "b"));
}

#[tokio::test]
async fn walk_ends_without_cursor_with_null_and_with_an_empty_one() {
    for last in ["null", "\"\""] {
        let transport = MemoryTransport::responding([page(&["a"], last)]);
        assert_eq!(ids(list(&transport)).await, ["a"]);
        assert_eq!(transport.requests().len(), 1);
    }
    let transport = MemoryTransport::responding([reply(200, &[], r#"{"books":[]}"#)]);
    assert!(ids(list(&transport)).await.is_empty());
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_needed() {
    let transport = three_pages();
    let mut items = list(&transport).items();
    assert!(transport.requests().is_empty());
    assert_eq!(items.next().await.unwrap().unwrap().id, "a");
    assert_eq!((items.waiting().len(), transport.requests().len()), (1, 1));
    assert_eq!(items.next().await.unwrap().unwrap().id, "b");
    assert_eq!(transport.requests().len(), 1);
    assert_eq!(items.next().await.unwrap().unwrap().id, "c");
    assert_eq!(transport.requests().len(), 3);
    assert!(items.is_ended() && items.next().await.is_none() && items.next().await.is_none());
    assert_eq!(transport.requests().len(), 3);
}

#[tokio::test]
async fn walk_is_resumed_by_its_cursor() {
    let transport = three_pages();
    let mut pages = list(&transport).pages();
    assert_eq!((pages.cursor(), pages.is_ended()), (None, false));
    assert_eq!(pages.next().await.unwrap().unwrap().books.len(), 2);
    let cursor = pages.cursor().unwrap().to_owned();
    assert_eq!(cursor, "two +&");
    assert_eq!(ids(list(&transport).cursor(&cursor)).await, ["c"]);
    assert_eq!(ids(list(&transport).with_query("cursor", "three")).await, ["c"]);
    assert_eq!(list(&transport).cursor("three").items().cursor(), Some("three"));
}

#[tokio::test]
async fn repeated_cursor_is_an_error_and_not_a_loop() {
    let circle = || {
        MemoryTransport::new(|request| {
            Ok(match request.uri().query() {
                None => page(&["a"], "\"two\""),
                Some("cursor=two") => page(&["b"], "\"three\""),
                _ => page(&["c"], "\"two\""),
            })
        })
    };
    let transport = circle();
    let mut items = list(&transport).items();
    for id in ["a", "b", "c"] {
        assert_eq!(items.next().await.unwrap().unwrap().id, id);
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.is_repeated_cursor() && !error.may_have_been_sent(), "{error:?}");
    assert!(error.to_string().contains("/v1/books"), "{error}");
    assert!(items.next().await.is_none());
    items.resume();
    assert!(items.next().await.unwrap().unwrap_err().is_repeated_cursor());
    assert_eq!(transport.requests().len(), 3);

    let transport = MemoryTransport::responding([page(&["a"], "\"x\"")]);
    let mut pages = list(&transport).cursor("x").pages();
    assert!(pages.next().await.unwrap().is_ok() && pages.next().await.unwrap().is_err());
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test]
async fn error_loses_nothing_and_the_walk_goes_on_where_it_failed() {
    let replies = [page(&["a"], "\"two\""), reply(404, &[], FAULT), page(&["b"], "null")];
    let transport = MemoryTransport::responding(replies);
    let mut items = list(&transport).items();
    assert_eq!(items.next().await.unwrap().unwrap().id, "a");
    assert!(items.next().await.unwrap().unwrap_err().is_not_found());
    assert_eq!((items.cursor(), items.is_ended()), (Some("two"), false));
    assert!(items.next().await.is_none(), "a loop that skips errors ends");
    items.resume();
    assert_eq!(items.next().await.unwrap().unwrap().id, "b");
    assert!(items.next().await.is_none() && items.is_ended());
    assert_eq!(queries(&transport), ["", "cursor=two", "cursor=two"]);
}

#[tokio::test]
async fn call_that_is_refused_is_the_error_of_the_walk() {
    let transport = three_pages();
    let mut items = list(&transport).with_header("bad name", "x").items();
    assert!(items.next().await.unwrap().unwrap_err().is_request());
    assert!(items.next().await.is_none() && transport.requests().is_empty());
}

#[tokio::test]
async fn walks_are_streams_and_every_page_is_repeated_like_any_call() {
    fn stream<T: Stream<Item = Result<BookList, Error>> + Send + Unpin + 'static>(stream: T) -> T {
        stream
    }
    let replies = [page(&["a"], "\"two\""), reply(500, &[], ""), page(&["b"], "null")];
    let transport = MemoryTransport::responding(replies);
    let mut pages = stream(builder(&transport).build().unwrap().books().list().pages());
    let mut sizes = Vec::new();
    while let Some(page) = poll_fn(|context| Pin::new(&mut pages).poll_next(context)).await {
        sizes.push(page.unwrap().books.len());
    }
    assert_eq!((sizes, transport.waits().len()), (vec![1, 1], 1));
}

#[tokio::test]
async fn future_that_is_dropped_loses_no_page() {
    let (allow, allowed) = tokio::sync::watch::channel(false);
    let transport = MemoryTransport::with_futures(move |_| {
        let mut allowed = allowed.clone();
        Box::pin(async move {
            allowed.wait_for(|allowed| *allowed).await.unwrap();
            Ok(page(&["a"], "null").map(Body::new))
        })
    });
    let client = builder(&transport).with_clock(Patient(transport.clock())).build().unwrap();
    let mut items = client.books().list().items();
    assert!(tokio::time::timeout(Duration::from_millis(1), items.next()).await.is_err());
    allow.send(true).unwrap();
    assert_eq!(items.next().await.unwrap().unwrap().id, "a");
    assert_eq!(transport.requests().len(), 1);
}
