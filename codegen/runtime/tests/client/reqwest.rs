//! The transport over a client of reqwest, where it is special.

use client_emulator::{Response, Server};
use client_runtime::ReqwestTransport;

use crate::api::{Client, ClientBuilder};
use crate::support::{BOOK, KEY};

fn builder(server: &Server, transport: ReqwestTransport) -> ClientBuilder {
    Client::builder().key(KEY).base_url(server.url()).with_retries(0).with_transport(transport)
}

#[tokio::test]
async fn a_client_that_follows_redirects_is_noticed() {
    let elsewhere = Server::start([Response::json(BOOK)]).unwrap();
    let server = Server::start([Response::new(302).header("location", elsewhere.url())]).unwrap();
    let careless = ::reqwest::Client::builder().no_proxy().build().unwrap();
    let client = builder(&server, ReqwestTransport::new(careless)).build().unwrap();
    let error = client.books().retrieve("b1").await.unwrap_err();
    assert!(error.is_interrupted() && error.to_string().contains("redirect"), "{error}");
}

#[tokio::test]
async fn law_6_errors_hold_no_query() {
    let server = Server::start([client_emulator::Action::close()]).unwrap();
    let transport = ReqwestTransport::build(::reqwest::Client::builder().no_proxy()).unwrap();
    let client = builder(&server, transport).with_query("secret", "hush").build().unwrap();
    let error = client.books().retrieve("b1").await.unwrap_err();
    let causes = std::iter::successors(error.cause(), |cause| cause.source());
    let shown =
        causes.fold(format!("{error} {error:?}"), |shown, cause| format!("{shown} {cause} {cause:?}"));
    assert!(error.is_interrupted() && !shown.contains("hush"), "{shown}");
}

#[tokio::test]
async fn a_client_that_cannot_be_built_is_an_error() {
    let builder = ::reqwest::Client::builder().user_agent("no\nagent");
    let error = ReqwestTransport::build(builder).unwrap_err();
    assert!(error.is_builder() && error.cause().is_some(), "{error:?}");
}
