//! The client over real HTTP: responses, errors, and what is refused before anything is sent.
#![cfg(feature = "hyper")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(missing_docs, reason = "tests are named, not documented")]

mod support;

use anthropic_environments::{Client, Environment, Error, ErrorType};
use anthropic_environments_emulator::Emulator;
use client_emulator::{Response, Server, UnusedPort};
use support::block_on;

const KEY: &str = "sk-test-do-not-show";

fn client(base_url: String) -> Client {
    Client::builder().api_key(KEY).base_url(base_url).with_retries(0).build().unwrap()
}

/// A server that always responds with this status, these headers and this body.
fn responding(status: u16, headers: &[(&str, &str)], body: &str) -> Server {
    Server::start([Response::new(status).headers(headers.iter().copied()).body(body)]).unwrap()
}

fn retrieve(server: &Server, id: &str) -> Result<Environment, Error> {
    block_on(client(server.url()).environments().retrieve(id).into_future())
}

fn envelope(kind: &str) -> String {
    format!(
        r#"{{"type":"error","error":{{"type":"{kind}","message":"the message","zz_hint":7}},"request_id":"req_body"}}"#
    )
}

#[test]
fn every_operation_succeeds_against_a_server_that_follows_the_rules() {
    block_on(async {
        let server = Emulator::start().unwrap();
        let client = client(server.url());
        let environments = client.environments();
        let created = environments.create("one").await.unwrap();
        let updated = environments.update(&created.id).name("two").await.unwrap();
        assert_eq!((updated.name.as_str(), &updated.id), ("two", &created.id));
        assert_eq!(environments.retrieve(&created.id).await.unwrap(), updated);
        assert_eq!(environments.list().limit(5).await.unwrap().data, [updated]);
        assert!(environments.archive(&created.id).await.unwrap().archived_at.is_some());
        assert_eq!(environments.delete(&created.id).await.unwrap().id, created.id);
        let error = environments.retrieve(&created.id).await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
    });
}

#[test]
fn each_error_status_keeps_status_type_message_and_request_id() {
    for (status, kind) in [
        (400, "invalid_request_error"),
        (401, "authentication_error"),
        (402, "billing_error"),
        (403, "permission_error"),
        (404, "not_found_error"),
        (409, "conflict_error"),
        (413, "request_too_large"),
        (429, "rate_limit_error"),
        (500, "api_error"),
        (504, "timeout_error"),
        (529, "overloaded_error"),
        (418, "zz_unknown_error"),
    ] {
        let server = responding(status, &[("request-id", "req_header")], &envelope(kind));
        let error = retrieve(&server, "env_1").unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!((error.error_type_str(), error.message()), (Some(kind), Some("the message")));
        assert_eq!(error.request_id(), Some("req_header"), "the header goes before the body");
        let shown = error.to_string();
        assert!(
            shown.contains(&status.to_string()) && shown.contains(kind) && shown.contains("req_header"),
            "{shown}"
        );
        assert!(!shown.contains('\n') && !shown.contains(KEY), "{shown}");
        let typed = error.envelope().unwrap();
        assert_eq!(typed.error.r#type.as_str(), kind);
        assert_eq!(
            typed.error.extra.get("zz_hint").unwrap().get(),
            "7",
            "what the schema does not know is kept"
        );
    }
}

#[test]
fn predicates_of_the_api_and_of_http() {
    let error = retrieve(&responding(529, &[], &envelope("overloaded_error")), "env_1").unwrap_err();
    assert!(
        error.error_type() == Some(ErrorType::OverloadedError)
            && !error.is_rate_limited()
            && !error.is_not_found()
    );
    let error = retrieve(&responding(429, &[], &envelope("rate_limit_error")), "env_1").unwrap_err();
    assert!(error.is_rate_limited() && error.error_type() == Some(ErrorType::RateLimitError));
    assert_eq!(error.request_id(), Some("req_body"), "without the header, the body's");
    let error = retrieve(&responding(504, &[], &envelope("timeout_error")), "env_1").unwrap_err();
    assert!(
        error.error_type() == Some(ErrorType::ServerTimeoutError) && !error.is_timeout(),
        "no timeout of ours"
    );
}

#[test]
fn law_2_no_reply_is_invented_from_a_body_that_holds_none() {
    let page = "<html><body>It works!</body></html>";
    for (what, body) in [
        ("html", page),
        ("empty", ""),
        ("envelope", &envelope("api_error")),
        ("null", "null"),
        ("array", "[]"),
    ] {
        let server = responding(200, &[("request-id", "req_7")], body);
        let error = retrieve(&server, "env_1").unwrap_err();
        assert!(error.is_decode(), "{what}: {error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "{what}");
        assert_eq!(error.request_id(), Some("req_7"), "{what}");
        assert_eq!(error.body().as_ref(), body.as_bytes(), "{what}");
    }
    let error = retrieve(&responding(200, &[], &envelope("api_error")), "env_1").unwrap_err();
    assert_eq!(error.error_type_str(), Some("api_error"), "an envelope with status 200 is still understood");
}

#[test]
fn error_replies_without_an_envelope_keep_their_body() {
    for body in ["<html>Bad Gateway</html>", "", "null", "[1]", r#"{"error":"text"}"#] {
        let error = retrieve(&responding(502, &[], body), "env_1").unwrap_err();
        assert!(error.is_server_error(), "{error}");
        assert_eq!(error.error_type_str(), None, "{body}");
        assert_eq!(error.body().as_ref(), body.as_bytes());
        assert!(error.envelope().is_none());
    }
}

#[test]
fn a_refused_connection_is_told_apart() {
    let port = UnusedPort::take().unwrap();
    let client = client(port.url().unwrap());
    let error = block_on(client.environments().retrieve("env_1").into_future()).unwrap_err();
    assert!(error.is_connect() && error.status().is_none(), "{error}");
    assert!(std::error::Error::source(&error).is_some(), "the cause is kept");
}

#[test]
fn law_8_dot_segments_and_empty_ids_are_refused_before_anything_is_sent() {
    let server = responding(200, &[], "{}");
    for id in ["..", ".", ""] {
        let error = retrieve(&server, id).unwrap_err();
        assert!(error.is_request(), "{id:?}: {error}");
        assert!(error.to_string().contains("environment_id"), "{error}");
    }
    assert!(server.requests().is_empty(), "{:?}", server.requests());
}

#[test]
fn law_8_every_other_id_is_encoded() {
    for (id, path) in [
        ("a/b", "/v1/environments/a%2Fb"),
        ("%2F", "/v1/environments/%252F"),
        ("..;x", "/v1/environments/..;x"),
        ("%2e%2e", "/v1/environments/%252e%252e"),
        ("...", "/v1/environments/..."),
        ("a?b#c", "/v1/environments/a%3Fb%23c"),
        ("é", "/v1/environments/%C3%A9"),
        ("a\r\nx: y", "/v1/environments/a%0D%0Ax:%20y"),
    ] {
        let server = responding(404, &[], "");
        let error = retrieve(&server, id).unwrap_err();
        assert!(error.is_not_found(), "{error}");
        let request = server.requests().remove(0);
        assert_eq!(request.target, path, "{id:?}");
    }
}

#[test]
fn law_6_no_key_is_printed() {
    let server = responding(401, &[], &envelope("authentication_error"));
    let client = client(server.url());
    let call = client.environments().create("n").betas(["x"]);
    let error = retrieve(&server, "env_1").unwrap_err();
    let printed = format!("{client:?} {call:?} {error} {error:?} {:?}", client.environments());
    assert!(!printed.contains(KEY), "{printed}");
}

#[test]
fn a_prefix_of_the_base_url_is_kept_and_a_query_is_refused() {
    let server = responding(404, &[], "");
    let with_prefix = client(format!("{}/proxy/api/", server.url()));
    let error = block_on(with_prefix.environments().retrieve("e").into_future()).unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(server.requests()[0].line(), "GET /proxy/api/v1/environments/e");
    for bad in [
        "http://127.0.0.1:1/?a=b",
        "http://127.0.0.1:1/#x",
        "ftp://127.0.0.1",
        "not a url",
        "http://example.com",
    ] {
        let error = Client::builder().api_key(KEY).base_url(bad).build().unwrap_err();
        assert!(error.is_builder(), "{bad}: {error}");
    }
}

#[test]
fn send_gives_the_head_and_send_raw_the_exact_body() {
    let body = r#"{ "id":"e", "type": "environment_deleted" , "zz_more": 1.50 }"#;
    let server = responding(200, &[("request-id", "req_1"), ("x-more", "yes")], body);
    let client = client(server.url());
    block_on(async {
        let response = client.environments().delete("e").send().await.unwrap();
        assert_eq!(
            (response.status().as_u16(), response.request_id(), response.attempts()),
            (200, Some("req_1"), 1)
        );
        assert_eq!(response.value().id, "e");
        let raw = client.environments().delete("e").send_raw().await.unwrap();
        assert_eq!(raw.body().as_ref(), body.as_bytes());
        assert_eq!(raw.headers()["x-more"], "yes");
    });
}
