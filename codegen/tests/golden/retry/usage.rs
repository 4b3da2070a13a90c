use std::time::Duration;

use client_runtime::http::Response;
use harness::wait;
use retry::{Client, MemoryTransport};

/// Sends a call whose first response is an error with these headers, the second a success. Returns whether it went well in the end, and what was waited for.
fn ping(status: u16, headers: &[(&str, &str)]) -> (bool, Vec<Duration>) {
    let mut first = Response::builder().status(status);
    for (name, value) in headers {
        first = first.header(*name, *value);
    }
    let first = first.body("{}".into()).expect("a legal answer");
    let second = Response::builder().status(204).body("".into()).expect("a legal answer");
    let transport = MemoryTransport::responding([first, second]);
    let client = Client::builder().with_transport(transport.clone()).with_clock(transport.clock()).build();
    let is_done = wait(client.expect("a client").ping()).is_ok();
    (is_done, transport.waits())
}

#[test]
fn statuses_that_refuse_are_repeated_even_for_a_post() {
    for (status, is_repeated) in [(429, true), (460, true), (409, false), (500, false), (503, false)] {
        assert_eq!(ping(status, &[]).0, is_repeated, "{status}");
    }
}

#[test]
fn wait_headers_are_read_in_their_order() {
    assert_eq!(ping(460, &[("x-wait-ms", "1500")]), (true, vec![Duration::from_millis(1500)]));
    assert_eq!(ping(460, &[("retry-after", "2")]), (true, vec![Duration::from_secs(2)]));
    assert_eq!(
        ping(460, &[("retry-after", "2"), ("x-wait-ms", "250")]),
        (true, vec![Duration::from_millis(250)])
    );
    assert!(ping(503, &[("retry-after", "2")]).0);
}

#[test]
fn the_override_header_decides_over_the_status() {
    assert!(ping(500, &[("x-try-again", "true")]).0);
    assert!(!ping(460, &[("x-try-again", "false")]).0);
    assert!(!ping(500, &[("x-try-again", "perhaps")]).0);
}
