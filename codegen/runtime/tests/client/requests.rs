//! What is sent: path, query, headers, body, and who wins.

use std::collections::BTreeMap;

use client_runtime::bytes::Bytes;
use client_runtime::{MemoryTransport, http};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;

use crate::support::{KEY, book, builder, client};

pub(crate) fn recording() -> MemoryTransport {
    MemoryTransport::new(|_| Ok(book()))
}

pub(crate) fn only(transport: &MemoryTransport) -> http::Request<Bytes> {
    let mut requests = transport.requests();
    assert_eq!(requests.len(), 1);
    requests.remove(0)
}

/// All values of a header, as text.
pub(crate) fn header(request: &http::Request<Bytes>, name: &str) -> Vec<String> {
    request.headers().get_all(name).iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn plain_get() {
    let transport = recording();
    client(&transport).books().retrieve("b1").await.unwrap();
    let request = only(&transport);
    assert_eq!(request.method(), http::Method::GET);
    assert_eq!(request.uri(), "https://library.example/v1/books/b1");
    assert_eq!(header(&request, "accept"), ["application/json"]);
    assert_eq!(header(&request, "user-agent"), ["library-client/1.2.3"]);
    assert_eq!(header(&request, "x-library-key"), [KEY]);
    assert_eq!(header(&request, "library-version"), ["7"]);
    assert_eq!(header(&request, "library-flags"), ["shelves"]);
    assert_eq!(request.headers().len(), 5);
    assert!(request.headers()["x-library-key"].is_sensitive());
    assert!(request.body().is_empty());
}

#[tokio::test]
async fn missing_body_has_a_length_only_where_the_method_gives_bodies_a_meaning() {
    let transport = recording();
    client(&transport).books().stamp("b1").await.unwrap();
    assert_eq!(header(&only(&transport), "content-length"), ["0"]);
    let transport = recording();
    client(&transport).books().burn("b1", 3).await.unwrap();
    assert!(header(&only(&transport), "content-length").is_empty());
}

#[tokio::test]
async fn json_body_is_compact_and_has_a_type() {
    let transport = recording();
    client(&transport).books().create("Émma \"2\"").await.unwrap();
    let request = only(&transport);
    assert_eq!(request.method(), http::Method::POST);
    assert_eq!(header(&request, "content-type"), ["application/json"]);
    assert_eq!(request.body(), "{\"title\":\"Émma \\\"2\\\"\"}");
}

#[tokio::test]
async fn content_type_also_without_a_body_but_not_on_get() {
    let transport = recording();
    client(&transport).books().burn("b1", 3).await.unwrap();
    let request = only(&transport);
    assert_eq!(request.uri().path(), "/v1/books/b1/pages/3");
    assert_eq!(header(&request, "content-type"), ["application/json"]);
    assert!(request.body().is_empty());
}

#[tokio::test]
async fn path_parameters_keep_pchar_and_encode_the_rest() {
    for (id, path) in [
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("é", "%C3%A9"),
        ("a?b=c", "a%3Fb=c"),
        ("a#b", "a%23b"),
        ("A-z_0.9~", "A-z_0.9~"),
        ("!$&'()*+,;=:@", "!$&'()*+,;=:@"),
        ("%2e%2e", "%252e%252e"),
        ("%2F", "%252F"),
        ("...", "..."),
        ("..;x", "..;x"),
        ("\u{1F680}", "%F0%9F%9A%80"),
        ("\u{7f}\u{a0}", "%7F%C2%A0"),
        ("\"<>\\^`{|}[]", "%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D"),
        ("//evil.example/x", "%2F%2Fevil.example%2Fx"),
        ("{page}", "%7Bpage%7D"),
        ("\r\n", "%0D%0A"),
    ] {
        let transport = recording();
        client(&transport).books().retrieve(id).await.unwrap();
        assert_eq!(only(&transport).uri().path(), format!("/v1/books/{path}"));
    }
}

#[tokio::test]
async fn law_8_path_parameters_that_change_the_path_are_refused_before_anything_is_sent() {
    for id in ["", ".", ".."] {
        let transport = recording();
        let client = client(&transport);
        for error in [
            client.books().retrieve(id).await.unwrap_err(),
            client.books().retrieve(id).send_raw().await.unwrap_err(),
            client.books().burn(id, 1).await.unwrap_err(),
        ] {
            assert!(error.is_request(), "{error}");
            assert_eq!((error.attempts(), error.may_have_been_sent()), (0, false));
            assert!(error.to_string().contains("`book_id`"), "{error}");
        }
        assert!(transport.requests().is_empty());
    }
}

#[tokio::test]
async fn query_is_form_encoded_in_the_order_set() {
    let transport = recording();
    let client = client(&transport);
    drop(
        client
            .books()
            .list()
            .subjects(&["a b", "ü&="])
            .limit(5)
            .shelves(&["x", "y,z"])
            .cursor("")
            .send_raw()
            .await,
    );
    let expected = "subject=a+b&subject=%C3%BC%26%3D&limit=5&shelf=x%2Cy%2Cz&cursor=";
    assert_eq!(only(&transport).uri().query(), Some(expected));
}

#[tokio::test]
async fn empty_lists_send_nothing() {
    let transport = recording();
    drop(client(&transport).books().list().subjects(&[]).shelves(&[]).send_raw().await);
    assert_eq!(only(&transport).uri().to_string(), "https://library.example/v1/books");
}

#[tokio::test]
async fn query_of_the_call_goes_over_parameters_over_the_client() {
    let transport = recording();
    let builder =
        builder(&transport).with_query("tenant", "a b").with_query("limit", 1).with_query("extra", true);
    let call = builder.build().unwrap().books().list().limit(2).cursor("c").limit(3);
    drop(call.with_query("cursor", "d").with_query("ids[]", "x").with_query("ids[]", "y").send_raw().await);
    let expected = "tenant=a+b&limit=3&extra=true&cursor=d&ids%5B%5D=x&ids%5B%5D=y";
    assert_eq!(only(&transport).uri().query(), Some(expected));
}

#[tokio::test]
async fn body_fields_are_added_and_replaced_and_other_text_stays() {
    let transport = recording();
    let client = client(&transport);
    let numbers = [1.5, 2.0];
    client.books().create("T").with_body_field("n", numbers).with_body_field("x \"y\"", ()).await.unwrap();
    client
        .books()
        .create("T")
        .with_body_field("title", "other")
        .with_body_field("title", ["last"])
        .await
        .unwrap();
    client.books().burn("b1", 1).with_body_field("reason", "old").await.unwrap();
    client.books().retrieve("b1").with_body_field("a", 1).with_body_field("b", 2).await.unwrap();
    let bodies: Vec<_> = transport.requests().iter().map(|request| request.body().clone()).collect();
    assert_eq!(
        bodies,
        [
            r#"{"title":"T","n":[1.5,2.0],"x \"y\"":null}"#,
            r#"{"title":["last"]}"#,
            r#"{"reason":"old"}"#,
            r#"{"a":1,"b":2}"#,
        ]
    );
    assert_eq!(header(&transport.requests()[3], "content-type"), ["application/json"]);
}

#[tokio::test]
async fn body_fields_leave_other_text_to_the_letter() {
    use client_runtime as rt;

    static SEND: rt::Operation = rt::Operation {
        id: "send",
        method: rt::Method::PUT,
        path: "/",
        idempotent: true,
        headers: &[],
        response: rt::ResponseKind::Empty,
    };
    async fn sent(body: &str) -> Result<Bytes, rt::Error> {
        let transport = recording();
        let builder = rt::ClientBuilder::new(&crate::api::API).credential("key", KEY);
        let client = builder.with_transport(transport.clone()).build()?;
        let body: rt::RawJson = serde_json::from_str(body).unwrap();
        let call =
            rt::Call::new(&client, &SEND).json(&body).with_body_field("b", 2).with_body_field("c", "}");
        call.send::<()>().await?;
        Ok(only(&transport).body().clone())
    }
    for (body, expected) in [
        ("{}", r#"{"b":2,"c":"}"}"#),
        ("{ }", r#"{ "b":2,"c":"}"}"#),
        (r#"{ "a" : 1.50 }"#, r#"{ "a" : 1.50 ,"b":2,"c":"}"}"#),
        (
            r#"{"a":12345678901234567890123,"\u0062": [ 1 ] ,"z":{"b":0}}"#,
            r#"{"a":12345678901234567890123,"\u0062": 2 ,"z":{"b":0},"c":"}"}"#,
        ),
        (r#"{"c":{"c":1},"b":"\u00e9","c":null}"#, r#"{"c":"}","b":2,"c":"}"}"#),
    ] {
        assert_eq!(sent(body).await.unwrap(), expected);
    }
    for no_object in ["[]", "null", "\"{}\"", "1"] {
        let error = sent(no_object).await.unwrap_err();
        assert!(error.is_request() && error.to_string().contains("a JSON object"), "{error}");
    }
}

#[tokio::test]
async fn body_field_that_cannot_be_written_is_refused() {
    let transport = recording();
    let unwritable = BTreeMap::from([((1, 2), 3)]);
    let error = client(&transport).books().create("T").with_body_field("x", unwritable).await.unwrap_err();
    assert!(error.is_request() && error.to_string().contains("\"x\""), "{error}");
    assert!(error.cause().is_some());
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn calls_are_sent_from_anywhere_and_outlive_their_client() {
    let transport = recording();
    let client = client(&transport);
    let call = client.books().retrieve("b1");
    let twin = call.clone();
    drop(client);
    let (first, second) = tokio::join!(tokio::spawn(call.send()), tokio::spawn(twin.into_future()));
    assert_eq!(first.unwrap().unwrap().into_value(), second.unwrap().unwrap());
}

/// Runs a future that needs no runtime, as those over a transport in memory do.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

proptest! {
    #[test]
    fn law_8_any_other_path_parameter_is_one_segment_that_decodes_to_itself(id in "\\PC{1,12}|[./%]{1,4}") {
        let transport = recording();
        let result = block_on(client(&transport).books().retrieve(&id).send());
        if matches!(id.as_str(), "." | "..") {
            prop_assert!(result.unwrap_err().is_request() && transport.requests().is_empty());
            return Ok(());
        }
        let request = only(&transport);
        let segments: Vec<_> = request.uri().path().split('/').collect();
        prop_assert_eq!(segments.len(), 4);
        prop_assert!(!matches!(segments[3], "" | "." | ".."));
        prop_assert_eq!(percent_decode_str(segments[3]).decode_utf8().unwrap(), id);
        prop_assert_eq!(request.uri().query(), None);
    }

    #[test]
    fn query_pairs_decode_to_themselves(pairs in proptest::collection::vec(("\\PC{0,6}", "\\PC{0,6}"), 0..5)) {
        let transport = recording();
        let call = client(&transport).books().list();
        let call = pairs.iter().fold(call, |call, (name, value)| call.with_query(name, value));
        drop(block_on(call.send_raw()));
        let request = only(&transport);
        let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8().unwrap().into_owned();
        let sent = request.uri().query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        let mut sent: Vec<_> = sent.map(|pair| pair.split_once('=').unwrap()).map(|(a, b)| (decode(a), decode(b))).collect();
        let mut expected = pairs.clone();
        // Pairs of one name stand together, in their order.
        sent.sort_by(|a, b| a.0.cmp(&b.0));
        expected.sort_by(|a, b| a.0.cmp(&b.0));
        prop_assert_eq!(sent, expected);
    }

    #[test]
    fn body_fields_make_the_object_that_a_map_would(
        title in "\\PC{0,6}",
        fields in proptest::collection::vec(("\\PC{0,3}|title", "\\PC{0,6}"), 0..5),
    ) {
        let transport = recording();
        let call = client(&transport).books().create(&title);
        let call = fields.iter().fold(call, |call, (name, value)| call.with_body_field(name, value));
        block_on(call.send_raw()).unwrap();
        let mut expected = BTreeMap::from([("title".to_owned(), title)]);
        expected.extend(fields);
        let request = only(&transport);
        let sent: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
        prop_assert_eq!(&sent, &serde_json::to_value(&expected).unwrap());
        prop_assert_eq!(std::str::from_utf8(request.body()).unwrap().len(), serde_json::to_string(&expected).unwrap().len());
    }
}
