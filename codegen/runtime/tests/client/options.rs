//! Clients like another one, and requests that are only looked at.

use std::ffi::OsString;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use client_emulator::{Response, Server};
use client_runtime::{BoxError, MemoryTransport, Secret};

use crate::api::Client;
use crate::support::{BOOK, KEY, TOKEN, builder, client, reply};

#[tokio::test]
async fn a_client_with_other_options_shares_the_connections() {
    let server = Server::start(vec![Response::json(BOOK); 3]).unwrap();
    let first = Client::builder().base_url(server.url()).key(KEY).build().unwrap();
    let second = first.with_options(|options| options.with_header("x-shelf", "7").with_retries(0)).unwrap();
    let third = second.with_options(|options| options.key("another")).unwrap();
    for client in [&first, &second, &third] {
        client.books().retrieve("b1").await.unwrap();
    }
    let requests = server.requests();
    let shelves: Vec<usize> = requests.iter().map(|request| request.header("x-shelf").len()).collect();
    let keys: Vec<_> = requests.iter().map(|request| request.header("x-library-key")[0]).collect();
    assert_eq!((shelves, keys), (vec![0, 1, 1], vec![KEY, KEY, "another"]));
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn options_of_a_client_are_checked_and_the_transport_stays() {
    let transport = MemoryTransport::responding([reply(500, &[], "")]);
    let client = client(&transport);
    let error = client.with_options(|options| options.base_url("nowhere")).unwrap_err();
    assert!(error.is_builder() && error.to_string().contains("base URL"), "{error}");
    let error = client.with_options(|options| options.with_proxy("http://proxy.example")).unwrap_err();
    assert!(error.is_builder() && error.to_string().contains("transport"), "{error}");
    let hasty = client.with_options(|options| options.with_retries(0).with_timeout(Duration::from_secs(1)));
    assert_eq!(hasty.unwrap().books().retrieve("b1").await.unwrap_err().attempts(), 1);
    assert_eq!(client.books().retrieve("b1").await.unwrap_err().attempts(), 3);
}

#[tokio::test]
async fn variables_count_as_they_were_when_the_first_client_was_built() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let lookup = move |name: &str| {
        let is_first = counter.fetch_add(1, Ordering::Relaxed) < 6;
        (name == "LIBRARY_KEY" && is_first).then(|| OsString::from(KEY))
    };
    let transport = MemoryTransport::responding([reply(200, &[], BOOK)]);
    let builder = Client::builder().with_environment_from(lookup).with_transport(transport.clone());
    let client = builder.build().unwrap();
    let before = asked.load(Ordering::Relaxed);
    client.with_options(|options| options).unwrap().books().retrieve("b1").await.unwrap();
    assert_eq!(transport.requests()[0].headers()["x-library-key"], KEY);
    assert_eq!(asked.load(Ordering::Relaxed), before);
}

#[tokio::test]
async fn law_6_a_request_that_is_shown_holds_no_credential() {
    let transport = MemoryTransport::responding([reply(200, &[], BOOK)]);
    let source = || async { Err::<Secret, BoxError>("it is not asked".into()) };
    let client = builder(&transport).with_credential_source("token", source).build().unwrap();
    let call = client.books().create("Emma").with_query("q", "a b").with_header("x-shelf", "7");
    let request = call.to_request().unwrap();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "https://library.example/v1/books?q=a+b");
    assert_eq!(request.body().as_bytes().unwrap(), r#"{"title":"Emma"}"#);
    assert_eq!(request.headers()["x-shelf"], "7");
    assert_eq!(request.headers()["library-version"], "7");
    assert_eq!(request.headers()["x-library-key"], "redacted");
    assert_eq!(request.headers()["authorization"], "redacted");
    let shown = format!("{request:?}");
    assert!(!shown.contains(KEY) && !shown.contains(TOKEN), "{shown}");
    assert!(transport.requests().is_empty());
    let error = client.books().retrieve("..").to_request().unwrap_err();
    assert!(error.is_request(), "{error}");
}
