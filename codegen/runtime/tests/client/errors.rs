//! What an error tells.

use std::error::Error as _;

use client_runtime::bytes::Bytes;
use client_runtime::{MemoryTransport, http};

use crate::api::{BookList, Error};
use crate::support::{BOOK, FAULT, KEY, builder, client, reply};

/// The error of a call that gets this response, without retries.
async fn error_of(reply: http::Response<Bytes>) -> Error {
    let transport = MemoryTransport::responding([reply]);
    client(&transport).books().retrieve("b1").with_retries(0).with_query("q", "hush").await.unwrap_err()
}

#[tokio::test]
async fn error_reply_tells_everything_on_one_line() {
    let error = error_of(reply(404, &[("x-trace", "t-header")], FAULT)).await;
    assert_eq!(
        error.to_string(),
        "GET /v1/books/b1: 404 Not Found: lent: Somebody reads it. (request id t-header)"
    );
    assert_eq!(error.error_type_str(), Some("lent"));
    assert_eq!(error.message(), Some("Somebody reads it."));
    assert_eq!(error.headers().unwrap()["x-trace"], "t-header");
    assert_eq!(error.body(), FAULT);
    let busy = error_of(reply(529, &[], r#"{"fault":{"code":"shut","text":"Come back."}}"#)).await;
    assert_eq!(busy.to_string(), "GET /v1/books/b1: 529: shut: Come back.");
    assert!(busy.is_shut());
    assert!(error.is_status() && error.is_not_found() && !error.is_server_error() && !error.is_shut());
    assert!(error.may_have_been_sent() && error.source().is_none());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[tokio::test]
async fn request_id_comes_from_the_header_else_from_the_body() {
    let id = async |headers: &[(&str, &str)], body: &'static str| {
        error_of(reply(400, headers, body)).await.request_id().map(str::to_owned)
    };
    assert_eq!(id(&[("x-trace", "t-header")], FAULT).await.as_deref(), Some("t-header"));
    assert_eq!(id(&[], FAULT).await.as_deref(), Some("t-body"));
    assert_eq!(id(&[("x-trace", "")], FAULT).await.as_deref(), Some("t-body"));
    assert_eq!(id(&[], "{}").await, None);
}

#[tokio::test]
async fn predicates_follow_the_status() {
    type Predicate = fn(&Error) -> bool;
    let predicates: [(u16, Predicate); 8] = [
        (400, |error| error.is_bad_request()),
        (401, |error| error.is_unauthorized()),
        (403, |error| error.is_forbidden()),
        (404, |error| error.is_not_found()),
        (409, |error| error.is_conflict()),
        (413, |error| error.is_too_large()),
        (429, |error| error.is_rate_limited()),
        (500, |error| error.is_server_error()),
    ];
    for status in [301, 400, 401, 402, 403, 404, 409, 413, 418, 429, 500, 529, 599] {
        let error = error_of(reply(status, &[], "")).await;
        for (expected, predicate) in &predicates {
            let is_it = *expected == status || *expected == 500 && status >= 500;
            assert_eq!(predicate(&error), is_it, "{status}");
        }
        assert!(error.is_status() && !error.is_decode() && !error.is_connect() && !error.is_timeout());
    }
}

#[tokio::test]
async fn bodies_that_are_no_envelope_are_kept_and_shown_in_part() {
    let long = "x".repeat(10_000);
    for (body, shown) in [
        ("<html>\r\n<h1>502</h1>", ": <html>\\r\\n<h1>502</h1>"),
        ("", ""),
        ("null", ": null"),
        ("\"nope\"", ": \"nope\""),
        ("{\"fault\":{\"code\":7,\"text\":null}}", ": {\"fault\":{\"code\":7,\"text\":null}}"),
        ("{\"fault\":", ": {\"fault\":"),
        (&long, &format!(": {}", &long[..500])),
    ] {
        let error = error_of(reply(418, &[], body.to_owned())).await;
        assert_eq!(error.to_string(), format!("GET /v1/books/b1: 418 I'm a teapot{shown}"));
        assert_eq!(error.body(), body);
        assert_eq!((error.error_type_str(), error.message()), (None, None));
    }
    let error = error_of(reply(500, &[], &b"\xff\xfe\x1b[31m"[..])).await;
    assert_eq!(error.to_string(), "GET /v1/books/b1: 500 Internal Server Error: \u{fffd}\u{fffd}\\u{1b}[31m");
}

#[tokio::test]
async fn text_of_the_server_stays_on_one_line() {
    let body = r#"{"fault":{"code":"a\nb","text":"first\nsecond\u001b[2J"},"trace":"x\ny"}"#;
    let error = error_of(reply(400, &[], body)).await;
    assert_eq!(
        error.to_string(),
        "GET /v1/books/b1: 400 Bad Request: a\\nb: first\\nsecond\\u{1b}[2J (request id x\\ny)"
    );
    assert_eq!(error.error_type_str(), Some("a\nb"));
}

#[tokio::test]
async fn redirects_are_errors_and_are_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let transport = MemoryTransport::responding([reply(
            status,
            &[("location", "https://evil.example/?key=hush")],
            "",
        )]);
        let error = client(&transport).books().create("T").await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), transport.requests().len()), (status, 1));
        assert!(error.to_string().contains("redirects are not followed"), "{error}");
        assert!(!error.to_string().contains("hush"), "{error}");
    }
}

#[tokio::test]
async fn successful_reply_that_cannot_be_decoded_keeps_everything() {
    for (body, why) in [
        (&b""[..], "the body is empty"),
        (b"<html>", "the body cannot be read: "),
        (b"{\"id\":\"b1\"", "the body cannot be read: "),
        (b"{\"id\":\"b1\"}", "`title`"),
        (b"{\"id\":1,\"title\":\"T\"}", "line 1 column 7"),
        (b"{\"id\":\"b1\",\"title\":\"\xff\"}", "the body is not UTF-8"),
        (b"{\"id\":\"b1\",\"title\":\"T\"} x", "the body cannot be read: "),
    ] {
        let error = error_of(reply(200, &[("x-trace", "t-1")], body)).await;
        assert!(error.is_decode() && !error.is_status(), "{error:?}");
        assert!(error.to_string().starts_with("GET /v1/books/b1: 200 OK, but "), "{error}");
        assert!(error.to_string().contains(why), "{error}");
        assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (200, Some("t-1")));
        assert_eq!((&error.body()[..], error.attempts()), (body, 1));
        assert!(error.cause().is_some() && error.may_have_been_sent());
        assert!(error.source().is_none(), "what is said once is not said again");
    }
    assert!(error_of(reply(204, &[], "")).await.is_decode());
}

#[tokio::test]
async fn error_envelope_with_a_good_status_is_an_error_that_says_what_it_says() {
    let error = error_of(reply(200, &[], FAULT)).await;
    assert!(error.is_decode() && !error.is_status());
    assert_eq!(
        (error.error_type_str(), error.message(), error.request_id()),
        (Some("lent"), Some("Somebody reads it."), Some("t-body"))
    );
    assert!(error.to_string().contains("; the body is an error of type lent: Somebody reads it."), "{error}");
}

#[tokio::test]
async fn place_of_a_failure_in_the_body_is_told() {
    let body = "{\n  \"books\": [\n    {\"id\": \"b1\", \"title\": \"T\"},\n    {\"id\": \"b2\", \"title\": 7}\n  ]\n}";
    let transport = MemoryTransport::responding([reply(200, &[], body)]);
    let error = client(&transport).books().list().await.unwrap_err();
    assert!(
        error.to_string().contains("books[1].title") && error.to_string().contains("line 4 column 27"),
        "{error}"
    );
}

#[tokio::test]
async fn body_over_the_limit_is_an_error_and_not_read_to_its_end() {
    let transport = MemoryTransport::responding([reply(200, &[("x-trace", "t-1")], BOOK)]);
    let limited = |bytes| builder(&transport).with_max_body(bytes).build().unwrap();
    limited(BOOK.len()).books().retrieve("b1").await.unwrap();
    let error = limited(BOOK.len() - 1).books().retrieve("b1").await.unwrap_err();
    assert!(error.is_body_limit() && !error.is_too_large() && !error.is_decode(), "{error:?}");
    assert_eq!((error.attempts(), error.request_id()), (1, Some("t-1")));
    assert_eq!(&error.body()[..], &BOOK.as_bytes()[..BOOK.len() - 1]);
    assert!(error.to_string().contains("longer than the 25 bytes"), "{error}");

    let error = error_of(reply(500, &[], "y".repeat(3 << 20))).await;
    assert!(error.is_status() && error.body().len() == 1 << 20, "{error}");
}

#[tokio::test]
async fn compressed_replies_are_errors_that_say_so() {
    let headers = [("content-encoding", "gzip")];
    let error = error_of(reply(200, &headers, &b"\x1f\x8b\x08"[..])).await;
    assert!(error.is_decode(), "{error:?}");
    assert!(error.to_string().contains("the body is encoded as gzip, which was not asked for"), "{error}");
    let transport = MemoryTransport::responding([reply(200, &headers, &b"\x1f\x8b\x08"[..])]);
    let raw = client(&transport).books().retrieve("b1").send_raw().await.unwrap();
    assert_eq!(raw.body(), &b"\x1f\x8b\x08"[..]);
    assert!(!transport.requests()[0].headers().contains_key("accept-encoding"));
    let transport = MemoryTransport::responding([reply(200, &[("content-encoding", "identity")], BOOK)]);
    client(&transport).books().retrieve("b1").await.unwrap();
}

#[tokio::test]
async fn raw_reply_is_exact_and_can_be_decoded_later() {
    let body = " {\"id\" : \"b1\",\n\"title\":\"\\u0045mma\", \"id2\": 1e2}\r\n";
    let transport = MemoryTransport::responding([reply(201, &[("x-trace", "t-1"), ("x-a", "b")], body)]);
    let raw = client(&transport).books().create("T").send_raw().await.unwrap();
    assert_eq!((raw.status().as_u16(), raw.request_id(), raw.attempts()), (201, Some("t-1"), 1));
    assert_eq!((raw.headers()["x-a"].as_bytes(), &raw.body()[..]), (&b"b"[..], body.as_bytes()));
    let response = raw.decode::<crate::api::Book>().unwrap();
    assert_eq!(
        (response.status().as_u16(), response.request_id(), response.attempts()),
        (201, Some("t-1"), 1)
    );
    assert_eq!(response.value().title, "Emma");
    let transport = MemoryTransport::responding([reply(404, &[], FAULT)]);
    assert!(client(&transport).books().retrieve("b1").send_raw().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn raw_reply_that_cannot_be_decoded_keeps_everything() {
    let transport = MemoryTransport::responding([reply(200, &[("x-trace", "t-1")], BOOK)]);
    let raw = client(&transport).books().retrieve("b1").send_raw().await.unwrap();
    let error = raw.decode::<BookList>().unwrap_err();
    assert!(error.is_decode() && error.request_id() == Some("t-1") && error.body() == BOOK, "{error}");
}

#[tokio::test]
async fn replies_that_are_not_read_may_hold_anything() {
    for body in ["", "null", "<html>", BOOK] {
        let transport = MemoryTransport::responding([reply(204, &[], body)]);
        client(&transport).books().burn("b1", 1).await.unwrap();
    }
}

#[tokio::test]
async fn what_cannot_be_seen_is_shown() {
    let hidden =
        ['\u{202e}', '\u{2066}', '\u{200b}', '\u{200d}', '\u{feff}', '\u{2028}', '\u{2029}', '\u{85}'];
    let further = ['\u{ad}', '\u{61c}', '\u{180e}', '\u{2060}', '\u{3164}', '\u{fe0f}', '\u{e0041}', '\0'];
    for character in hidden.into_iter().chain(further) {
        for body in [format!("a{character}b"), format!("<p>{character}</p>")] {
            let failure =
                serde_json::json!({"fault": {"code": &body, "text": &body}, "trace": &body}).to_string();
            for body in [body.clone(), failure] {
                let printed = error_of(reply(400, &[], body)).await.to_string();
                assert!(!printed.contains(character), "{printed:?}");
            }
        }
    }
    let seen = "größe 日本\u{3000}語 e\u{301} हिन्दी \u{1f600} \"'\\";
    assert!(error_of(reply(400, &[], seen)).await.to_string().ends_with(seen));
}

#[tokio::test]
async fn bodies_that_are_no_text_are_named_and_not_shown() {
    let gzip = [&b"\x1f\x8b\x08\0\0\0\0\0"[..], &[0xa5; 56]].concat();
    let shown = async |headers: &[(&str, &str)], body: &[u8]| {
        let error = error_of(reply(502, headers, body.to_vec())).await;
        error.to_string().trim_start_matches("GET /v1/books/b1: 502 Bad Gateway: ").to_owned()
    };
    assert_eq!(shown(&[("content-encoding", "gzip")], &gzip).await, "content-encoding: gzip, 64 bytes");
    assert_eq!(shown(&[("content-encoding", "br")], b"text").await, "content-encoding: br, 4 bytes");
    assert_eq!(shown(&[], &gzip).await, "binary, 64 bytes");
    assert_eq!(
        shown(&[("content-type", "image/png")], b"\x89PNG\r\n\x1a\n").await,
        "content-type: image/png, 8 bytes"
    );
    assert_eq!(shown(&[], &[0xff; 9]).await, "binary, 9 bytes");
    assert_eq!(shown(&[("content-type", "text/html")], "Für".as_bytes()).await, "Für");
    let error = error_of(reply(200, &[("content-encoding", "gzip")], gzip)).await;
    assert!(error.to_string().ends_with("(content-encoding: gzip, 64 bytes)"), "{error}");
}

#[tokio::test]
async fn secret_is_hidden_however_it_is_spelled() {
    const SECRET: &str = "s3c-ret/4711&x";
    let spelled = [
        SECRET,
        r"s3c\u002dret\/4711&x",
        r"\u00733c\u002Dret\u002f4711\u0026x",
        r"s3c\\u002dret\\\/4711\\u0026x",
        "s3c%2dret%2F4711%26x",
        "s3c-ret/4711&amp;x",
        "s3c&#45;ret&#x2F;4711&#38;x",
    ];
    let values = [
        ("authorization", SECRET.to_owned()),
        ("authorization", format!("Token {SECRET}")),
        ("authorization", format!("Custom realm=books key={SECRET}")),
        ("authorization", format!("Custom {SECRET}, realm")),
        ("cookie", format!("theme=dark; session={SECRET}; other=1")),
        ("x-library-key", format!("first {SECRET}")),
    ];
    for (header, value) in values {
        for spelled in spelled {
            let body = format!(r#"{{"detail":"your key {spelled} is not known"}}"#);
            let transport = MemoryTransport::responding([reply(401, &[("x-trace", spelled)], body)]);
            let call = client(&transport).books().retrieve("b1").with_header(header, &*value);
            let error = call.await.unwrap_err();
            let printed = format!("{error} {error:?} {:?}", error.request_id());
            assert!(printed.contains("your key [redacted] is not known"), "{printed}");
            assert!(!printed.contains("4711"), "{header}: {value}: {printed}");
        }
    }
}

#[tokio::test]
async fn word_before_a_secret_is_no_secret() {
    let transport = MemoryTransport::responding([reply(401, &[], "Send a Bearer token.")]);
    let call = builder(&transport).token("t-0815").build().unwrap().books().retrieve("b1");
    assert!(call.await.unwrap_err().to_string().ends_with(": Send a Bearer token."));
}

#[tokio::test]
async fn server_that_echoes_the_key_does_not_make_us_show_it() {
    let echo = format!(r#"{{"fault":{{"code":"{KEY}","text":"your key is {KEY}!"}},"trace":"{KEY}"}}"#);
    let html = format!("<p>{}{KEY}", "x".repeat(490));
    let odd = format!(r#"{{"id":"b1","title":{{"was":"{KEY}"}}}}"#);
    for (status, body) in [(401, &echo), (200, &echo), (401, &html), (200, &html), (200, &odd)] {
        let error = error_of(reply(status, &[], body.clone())).await;
        let printed = format!("{error} {error:?} {:?} {:?}", error.message(), error.error_type_str());
        assert!(!printed.contains("4711"), "{printed}");
        assert!(std::str::from_utf8(error.body()).unwrap().contains(KEY), "the body itself is exact");
    }
}

#[tokio::test]
async fn is_retryable_is_the_decision_of_the_client() {
    assert!(error_of(reply(503, &[], "")).await.is_retryable());
    assert!(error_of(reply(429, &[("retry-after", "9999")], "")).await.is_retryable());
    assert!(!error_of(reply(404, &[], "")).await.is_retryable());
    assert!(!error_of(reply(200, &[], "no book")).await.is_retryable());
    let create = async |status| {
        let transport = MemoryTransport::responding([reply(status, &[], "")]);
        client(&transport).books().create("T").await.unwrap_err().is_retryable()
    };
    assert!(!create(503).await, "it may have been done");
    assert!(create(429).await, "it was refused");
}

#[tokio::test]
async fn clones_of_an_error_share_everything() {
    let error = error_of(reply(404, &[("x-trace", "t-header")], FAULT)).await;
    let copy = error.clone();
    assert_eq!((copy.to_string(), format!("{copy:?}")), (error.to_string(), format!("{error:?}")));
    assert_eq!(copy.body().as_ptr(), error.body().as_ptr());
}
