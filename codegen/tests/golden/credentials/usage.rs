use credentials::{Client, ClientBuilder, Error, Secret};
use harness::{responding, header, lines, wait};

/// What a call sends: its line, and the headers that carry credentials.
fn sent<C: IntoFuture<Output = Result<(), Error>>>(
    builder: ClientBuilder,
    call: impl FnOnce(&Client) -> C,
) -> (String, Option<String>, Option<String>) {
    let transport = responding([(204, "")]);
    let client = builder.with_transport(transport.clone()).build().expect("a client");
    wait(call(&client)).expect("a response");
    (lines(&transport).remove(0), header(&transport, "authorization"), header(&transport, "cookie"))
}

#[test]
fn each_kind_has_its_place() {
    let basic = Client::builder().login("ada", "pass word");
    let line = "GET /any".to_owned();
    assert_eq!(sent(basic, Client::any), (line, Some("Basic YWRhOnBhc3Mgd29yZA==".to_owned()), None));
    let keys = Client::builder().query_key("k&1").cookie_key("c1");
    let line = "GET /any?limit=5&api+key=k%261".to_owned();
    assert_eq!(sent(keys, |client| client.any().limit(5)), (line, None, Some("session=c1".to_owned())));
    let token = Client::builder().oauth("t1");
    assert_eq!(sent(token, Client::token), ("GET /token".to_owned(), Some("Bearer t1".to_owned()), None));
}

#[test]
fn an_operation_gets_only_what_it_asks_for() {
    let all = || Client::builder().query_key("k1").cookie_key("c1").login("ada", "p");
    assert_eq!(sent(all(), Client::public), ("GET /public".to_owned(), None, None));
    assert_eq!(sent(all(), Client::token), ("GET /token".to_owned(), None, None));
    assert_eq!(sent(Client::builder(), Client::public), ("GET /public".to_owned(), None, None));
}

#[test]
fn a_key_that_changes_goes_to_its_place_too() {
    let source = |text: &'static str| move || async move { Ok(Secret::new(text)) };
    let builder = Client::builder();
    let builder = builder.with_credential_source("query_key", source("k 2"));
    let builder = builder.with_credential_source("cookie_key", source("c2"));
    let line = "GET /any?api+key=k+2".to_owned();
    assert_eq!(sent(builder, Client::any), (line, None, Some("session=c2".to_owned())));
}

#[test]
fn no_text_shows_a_key() {
    let echo = r#"{"error":"bad key secret-k&1 or secret-k%261, cookie secret-c1"}"#;
    let transport = responding([(400, echo)]);
    let builder = Client::builder().query_key("secret-k&1").cookie_key("secret-c1");
    let printed = format!("{builder:?}");
    let client = builder.with_transport(transport).build().expect("a client");
    let error = wait(client.any()).expect_err("a status");
    let shown = format!("{printed} {client:?} {error} {error:?}");
    assert!(!shown.contains("secret-"), "{shown}");
}

#[test]
fn a_request_that_is_shown_holds_no_key() {
    let builder = Client::builder().query_key("secret-k&1").cookie_key("secret-c1");
    let client = builder.with_transport(responding([(204, "")])).build().expect("a client");
    let request = client.any().to_request().expect("a request");
    assert_eq!(request.uri(), "https://example.com/any?api+key=redacted");
    assert_eq!(request.headers()["cookie"], "redacted");
}
