//! Errors in this API's own envelope, and what is repeated by its own signals.

use harbour_registry::{Error, FaultCode, VesselKind};

use crate::server::{Answer, Server};
use crate::{client, wait};

const TAKEN: &str =
    r#"{"fault":{"code":"berth_taken_error","text":"Somebody lies there."},"trace":"t-body"}"#;

fn fault(answer: Answer) -> Error {
    let server = Server::answering(&[answer]);
    wait(client(&server).vessels().read(7).with_retries(0)).expect_err("the answer is an error")
}

#[test]
fn the_envelope_is_read_where_the_document_says() {
    let error = fault(Answer(409, &[("x-trace-id", "t-head")], TAKEN));
    assert_eq!((error.error_type_str(), error.message()), (Some("berth_taken_error"), Some("Somebody lies there.")));
    assert_eq!(error.request_id(), Some("t-head"));
    assert!(error.is_berth_taken() && error.is_conflict() && !error.is_unknown_vessel());
    assert_eq!(error.envelope().expect("an envelope").fault.code, FaultCode::BerthTakenError);
    let text = error.to_string();
    for part in ["409", "berth_taken_error", "Somebody lies there.", "t-head"] {
        assert!(text.contains(part), "{text}");
    }
    assert!(!format!("{error:?} {error}").contains("gate-7"));
    assert_eq!(fault(Answer(409, &[], TAKEN)).request_id(), Some("t-body"));
}

#[test]
fn newer_codes_and_other_bodies_are_kept() {
    let newer = fault(Answer(400, &[], r#"{"fault":{"code":"sunk","text":"Glug.","depth":40.0}}"#));
    assert_eq!(newer.error_type_str(), Some("sunk"));
    let envelope = newer.envelope().expect("an envelope");
    assert_eq!(envelope.fault.code, FaultCode::from("sunk"));
    let page = fault(Answer(502, &[("x-trace-id", "t-1")], "<html>"));
    assert_eq!((page.error_type_str(), page.message(), page.request_id()), (None, None, Some("t-1")));
    assert_eq!((page.envelope(), &page.body()[..]), (None, &b"<html>"[..]));
    assert!(page.is_server_error());
}

#[test]
fn an_envelope_with_a_status_of_success_is_no_vessel() {
    let error = fault(Answer(200, &[("x-trace-id", "t-1")], TAKEN));
    assert!(error.is_decode(), "{error}");
    assert_eq!((error.status().map(|status| status.as_u16()), error.request_id()), (Some(200), Some("t-1")));
}

#[test]
fn its_own_status_and_wait_header_let_even_a_post_be_repeated() {
    let refused = Answer(420, &[("x-retry-in", "1")], TAKEN);
    let server = Server::answering(&[refused.clone(), refused, Answer(400, &[], TAKEN)]);
    let error = wait(client(&server).vessels().register("Möwe", VesselKind::Tug))
        .expect_err("the last answer counts");
    assert_eq!((error.attempts(), error.status().map(|status| status.as_u16())), (3, Some(400)));
    let bodies: Vec<String> = server.requests().into_iter().map(|request| request.body).collect();
    assert!(bodies.iter().all(|body| *body == bodies[0] && body.contains("Möwe")), "{bodies:?}");
}

#[test]
fn a_post_is_not_repeated_after_any_other_status() {
    let server = Server::answering(&[Answer(500, &[("x-retry-in", "1")], TAKEN)]);
    let error = wait(client(&server).vessels().register("Möwe", VesselKind::Tug)).expect_err("an error");
    assert_eq!((error.attempts(), server.requests().len()), (1, 1));
    // Whoever wrote the document says that a search changes nothing.
    let filter = harbour_registry::Is::new("goods", "salt".parse().unwrap_or_default());
    let error = wait(client(&server).cargo().search(filter)).expect_err("an error");
    assert_eq!((error.attempts(), server.requests().len()), (3, 4));
}
