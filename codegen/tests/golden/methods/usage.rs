use harness::{responding, lines, wait};
use methods::{Client, Error};

/// How often a call is sent when every response is a status that says "perhaps later".
fn attempts<C: IntoFuture<Output = Result<(), Error>>>(call: impl FnOnce(&Client) -> C) -> (usize, String) {
    let transport = responding([(500, "{}")]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.with_retries(1).build().expect("a client");
    let error = wait(call(&client)).expect_err("the answer is an error");
    assert_eq!(error.attempts() as usize, lines(&transport).len());
    (lines(&transport).len(), lines(&transport).remove(0))
}

#[test]
fn what_is_safe_is_repeated() {
    let twice = |line: &str| (2, line.to_owned());
    assert_eq!(attempts(Client::get_x), twice("GET /x"));
    assert_eq!(attempts(Client::put_x), twice("PUT /x"));
    assert_eq!(attempts(Client::delete_x), twice("DELETE /x"));
    assert_eq!(attempts(Client::options_x), twice("OPTIONS /x"));
    assert_eq!(attempts(Client::head_x), twice("HEAD /x"));
    assert_eq!(attempts(Client::trace_x), twice("TRACE /x"));
    assert_eq!(attempts(Client::search_y), twice("POST /y"));
}

#[test]
#[allow(deprecated)]
fn what_is_not_safe_is_sent_once() {
    let once = |line: &str| (1, line.to_owned());
    assert_eq!(attempts(Client::post_x), once("POST /x"));
    assert_eq!(attempts(Client::patch_x), once("PATCH /x"));
    assert_eq!(attempts(Client::pop_y), once("DELETE /y"));
}
