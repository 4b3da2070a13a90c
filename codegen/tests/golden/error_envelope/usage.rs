use error_envelope::{Client, Error, FailureKind, MemoryTransport};

use client_runtime::http::Response;
use harness::wait;

fn failing(trace: Option<&str>, body: &str) -> Error {
    let mut response = Response::builder().status(400);
    if let Some(trace) = trace {
        response = response.header("x-trace", trace);
    }
    let response = response.body(body.to_owned().into()).expect("a legal answer");
    let client = Client::builder().with_transport(MemoryTransport::responding([response]));
    wait(client.build().expect("a client").ping()).expect_err("the answer is an error")
}

#[test]
fn the_envelope_is_found_where_the_document_says() {
    let body = r#"{"failure":{"kind":"sold_out_error","text":"No more."},"trace":"t-2"}"#;
    let error = failing(Some("t-1"), body);
    assert_eq!(
        (error.error_type_str(), error.message(), error.request_id()),
        (Some("sold_out_error"), Some("No more."), Some("t-1"))
    );
    assert_eq!(error.error_type(), Some(FailureKind::SoldOutError));
    assert_eq!(error.envelope().expect("an envelope").failure.kind, FailureKind::SoldOutError);
    assert_eq!(failing(None, body).request_id(), Some("t-2"));
    let text = error.to_string();
    for part in ["400", "sold_out_error", "No more.", "t-1"] {
        assert!(text.contains(part) && !text.contains('\n'), "{text}");
    }
}

#[test]
fn types_of_the_api_and_predicates_of_http_are_two_things() {
    let kind = |kind: &str| failing(None, &format!(r#"{{"failure":{{"kind":"{kind}","text":""}}}}"#)).error_type();
    assert_eq!(kind("too-late"), Some(FailureKind::from("too-late")));
    assert_eq!(kind("sunk"), Some(FailureKind::from("sunk")), "unknown ones are kept");
    // HTTP's own word keeps HTTP's meaning: this response has another status.
    assert!(!failing(None, r#"{"failure":{"kind":"not_found_error","text":""}}"#).is_not_found());
}

#[test]
fn another_body_is_kept_and_guessed_at_by_nobody() {
    for body in ["", "<html>", "{}", r#"{"failure":{"kind":7}}"#, r#"{"failure":"sold_out_error"}"#] {
        let error = failing(Some("t-1"), body);
        assert_eq!((error.error_type_str(), error.message(), error.request_id()), (None, None, Some("t-1")), "{body}");
        assert_eq!((error.envelope(), &error.body()[..]), (None, body.as_bytes()));
    }
}
