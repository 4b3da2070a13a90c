//! Law 6: where credentials go, and that nothing that is printed holds one.

use client_emulator::{Response, Server};
use client_runtime::{HyperTransport, MemoryTransport, Secret, TransportError};

use crate::api::{Client, Error};
use crate::support::{BOOK, KEY, TOKEN, builder, hasty, refused, reply, script};

#[tokio::test]
async fn law_6_a_credential_goes_to_the_configured_origin_only() {
    let other = Server::start([Response::json(BOOK)]).unwrap();
    for status in [301, 302, 303, 307, 308] {
        for location in
            [format!("{}/x", other.url()), format!("//{}/x", other.address()), "/v1/elsewhere".to_owned()]
        {
            let server = Server::start([Response::new(status).header("location", location)]).unwrap();
            let transport = HyperTransport::builder().without_proxy().build().unwrap();
            let client = Client::builder()
                .key(KEY)
                .token(TOKEN)
                .base_url(server.url())
                .with_transport(transport)
                .with_clock(hasty());
            let books = client.build().unwrap().books();
            for error in [books.retrieve("b1").await.unwrap_err(), books.create("T").await.unwrap_err()] {
                assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (status, 1));
            }
            assert_eq!(server.requests().len(), 2);
            assert!(server.requests().iter().all(|seen| seen.target.starts_with("/v1/books")));
        }
    }
    assert_eq!(other.connections(), 0);
}

#[test]
fn law_6_a_credential_never_leaves_this_machine_over_plain_http_unless_asked_for() {
    let builder = Client::builder().key(KEY).base_url("http://library.example");
    assert!(builder.clone().build().unwrap_err().to_string().contains("with_plain_http"));
    assert!(builder.with_plain_http().build().is_ok());
    let variables = |name: &str| match name {
        "LIBRARY_URL" => Some("http://library.example".into()),
        "LIBRARY_KEY" => Some(KEY.into()),
        _ => None,
    };
    assert!(Client::builder().with_environment_from(variables).build().unwrap_err().is_builder());
}

/// Checks that a text holds no secret, in whatever form it was given.
#[track_caller]
fn assert_silent(printed: &str) {
    for secret in [KEY, TOKEN, "hush", "4711", "0815"] {
        assert!(!printed.contains(secret), "{printed}");
    }
}

#[track_caller]
fn assert_error_silent(error: &Error) {
    assert_silent(&format!("{error} {error:?} {error:#?}"));
    for mut cause in [std::error::Error::source(error), error.cause()] {
        while let Some(source) = cause {
            assert_silent(&format!("{source} {source:?}"));
            cause = source.source();
        }
    }
}

#[tokio::test]
async fn law_6_nothing_that_is_printed_holds_a_credential() {
    let transport = MemoryTransport::responding([reply(200, &[], BOOK)]);
    let builder = builder(&transport)
        .token(TOKEN)
        .with_header("x-own", "hush")
        .with_header("cookie", "hush")
        .with_query("key", "hush");
    assert_silent(&format!(
        "{builder:?} {builder:#?} {:?}",
        builder.clone().base_url("https://a:hush@b.example")
    ));
    let client = builder.build().unwrap();
    assert_silent(&format!("{client:?} {client:#?} {:?} {:?}", client.books(), Secret::new(KEY)));
    let call = client.books().retrieve("b1").with_query("q", "hush").with_header("authorization", "hush");
    assert_silent(&format!("{call:?} {call:#?} {:?}", client.books().list().with_query("q", "hush").items()));
    let response = call.clone().send().await.unwrap();
    let raw = call.clone().with_header("X-Library-Key", "hush").send_raw().await.unwrap();
    assert_silent(&format!("{response:?} {raw:?} {raw:#?} {transport:?}"));
    for request in transport.requests() {
        let headers: Vec<_> = request.headers().iter().filter(|(name, _)| *name != "x-own").collect();
        assert_silent(&format!("{headers:?}"));
    }
}

#[tokio::test]
async fn law_6_no_error_holds_a_credential() {
    let errors = [
        Client::builder().key(format!("{KEY}\n")).build().unwrap_err(),
        Client::builder().key(KEY).base_url(format!("https://{KEY}@b.example")).build().unwrap_err(),
        Client::builder().key(KEY).base_url(format!("https://b.example/?{KEY}")).build().unwrap_err(),
        Client::builder().key(KEY).base_url(format!("{KEY} https://")).build().unwrap_err(),
        Client::builder().key(KEY).with_header("x-own", format!("{TOKEN}\r\n")).build().unwrap_err(),
        Client::builder().key(KEY).with_root_certificates(KEY).build().unwrap_err(),
    ];
    errors.iter().for_each(assert_error_silent);
    for transport in [
        script([refused]),
        script([|| Some(Err(TransportError::interrupted("cut")))]),
        script([|| None]),
        script([|| Some(Ok(reply(401, &[("x-echo", KEY)], KEY)))]),
        script([|| Some(Ok(reply(200, &[], format!("\"{KEY}\""))))]),
        script([|| Some(Ok(reply(302, &[("location", "https://e.example/?hush")], "")))]),
    ] {
        let books = builder(&transport).token(TOKEN).build().unwrap().books();
        assert_error_silent(&books.retrieve("b1").with_query("q", "hush").await.unwrap_err());
        assert_error_silent(
            &books.retrieve("b1").with_header("x-own", format!("{KEY}\n")).await.unwrap_err(),
        );
    }
}
