//! Building a client: base URLs, credentials, variables.

use std::collections::BTreeMap;
use std::ffi::OsString;

use client_runtime::{BoxError, MemoryTransport, Secret};

use crate::api::{API, Client, ClientBuilder, Error};
use crate::support::{KEY, TOKEN, book, builder, reply};

fn recording() -> MemoryTransport {
    MemoryTransport::new(|_| Ok(book()))
}

/// Where a request goes with this base URL.
async fn goes_to(base_url: &str) -> Result<String, Error> {
    let transport = recording();
    let client = builder(&transport).base_url(base_url).build()?;
    client.books().retrieve("b1").with_query("q", 1).await?;
    Ok(transport.requests()[0].uri().to_string())
}

#[tokio::test]
async fn base_urls_keep_their_prefix() {
    for (base_url, address) in [
        ("https://a.example", "https://a.example/v1/books/b1?q=1"),
        ("https://a.example/", "https://a.example/v1/books/b1?q=1"),
        ("HTTPS://A.example:8443/", "https://A.example:8443/v1/books/b1?q=1"),
        ("https://a.example/proxy/library", "https://a.example/proxy/library/v1/books/b1?q=1"),
        ("https://a.example/proxy/library//", "https://a.example/proxy/library/v1/books/b1?q=1"),
        ("https://a.example/caf\u{e9}%2F", "https://a.example/caf%C3%A9%2F/v1/books/b1?q=1"),
        ("https://a.example/...", "https://a.example/.../v1/books/b1?q=1"),
        ("https://a.example/v1/proxy", "https://a.example/v1/proxy/v1/books/b1?q=1"),
        ("https://a.example/xv1", "https://a.example/xv1/v1/books/b1?q=1"),
        ("https://a.example:080", "https://a.example:080/v1/books/b1?q=1"),
        ("http://localhost:1", "http://localhost:1/v1/books/b1?q=1"),
        ("http://LOCALHOST", "http://LOCALHOST/v1/books/b1?q=1"),
        ("http://127.0.0.1:80", "http://127.0.0.1:80/v1/books/b1?q=1"),
        ("http://127.9.9.9", "http://127.9.9.9/v1/books/b1?q=1"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x/v1/books/b1?q=1"),
    ] {
        assert_eq!(goes_to(base_url).await.unwrap(), address);
    }
}

#[tokio::test]
async fn base_urls_that_cannot_be_meant_are_refused() {
    for (base_url, why) in [
        ("", "not a URL"),
        ("a.example", "does not begin with"),
        ("a.example:443", "does not begin with"),
        ("/v1", "does not begin with"),
        ("https://", "not a URL"),
        ("https:///v1", "not a URL"),
        ("ftp://a.example", "does not begin with"),
        ("https://a.example/?x=1", "a query"),
        ("https://a.example?", "a query"),
        ("https://a.example/#top", "a fragment"),
        ("https://a.example/a b", "not a URL"),
        ("https://a.exämple", "not a URL"),
        ("https://a.example/..", "a segment `.` or `..`"),
        ("https://a.example/./p/", "a segment `.` or `..`"),
        ("https://a.example/a/../b", "a segment `.` or `..`"),
        ("https://a.example/%2e%2e/", "a segment `.` or `..`"),
        ("https://a.example/%2E/p", "a segment `.` or `..`"),
        ("https://a.example/a/.%2e", "a segment `.` or `..`"),
        ("https://a.example:+80", "port"),
        ("https://a.example:-1", "port"),
        ("https://[::1]:+80", "port"),
        ("https://a%2eexample", "not a URL"),
        ("https://a.example/v1", "begins: `https://a.example` is meant"),
        ("https://a.example/v1/", "begins: `https://a.example` is meant"),
        ("https://a.example:8443/gateway/v1//", "begins: `https://a.example:8443/gateway` is meant"),
        ("https://a.example:99999", "port"),
        ("https://a.example:", "port"),
        ("https://:8080", "names no host"),
        ("https://ann:hush-hush@a.example", "a user name or password"),
        ("http://a.example", "plain HTTP"),
        ("http://128.0.0.1", "plain HTTP"),
        ("http://localhost.example", "plain HTTP"),
        ("http://127.0.0.1.example", "plain HTTP"),
        ("http://[::2]", "plain HTTP"),
        ("http://0.0.0.0", "plain HTTP"),
    ] {
        let error = goes_to(base_url).await.expect_err(base_url);
        assert!(error.is_builder(), "{base_url}: {error}");
        assert!(error.to_string().contains(why), "{base_url}: {error}");
        assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
    }
}

#[tokio::test]
async fn plain_http_is_allowed_by_name() {
    let transport = recording();
    let client = builder(&transport).base_url("http://a.example").with_plain_http().build().unwrap();
    client.books().retrieve("b1").await.unwrap();
    assert_eq!(transport.requests()[0].uri(), "http://a.example/v1/books/b1");
}

fn with_variables(variables: &[(&'static str, &str)]) -> ClientBuilder {
    let variables: BTreeMap<_, _> =
        variables.iter().map(|(name, value)| (*name, OsString::from(value))).collect();
    Client::builder().with_environment_from(move |name| variables.get(name).cloned())
}

/// The credentials that a request of this client carries, and where it goes.
async fn sends(builder: ClientBuilder) -> (Option<String>, Option<String>, String) {
    let transport = recording();
    builder.with_transport(transport.clone()).build().unwrap().books().retrieve("b1").await.unwrap();
    let request = transport.requests().remove(0);
    let header = |name| request.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    (header("x-library-key"), header("authorization"), request.uri().host().unwrap().to_owned())
}

#[tokio::test]
async fn variables_fill_what_is_not_given() {
    let (key, token, host) = sends(with_variables(&[("LIBRARY_KEY", KEY)])).await;
    assert_eq!((key.as_deref(), token.as_deref(), host.as_str()), (Some(KEY), None, "library.example"));
    let both = [("LIBRARY_KEY", KEY), ("LIBRARY_TOKEN", TOKEN), ("LIBRARY_URL", "https://other.example/x")];
    let (key, token, host) = sends(with_variables(&both)).await;
    let bearer = format!("Bearer {TOKEN}");
    assert_eq!((key.as_deref(), token, host.as_str()), (Some(KEY), Some(bearer), "other.example"));
}

#[tokio::test]
async fn credential_in_a_default_header_hides_no_variable_but_its_own() {
    let variables = [("LIBRARY_KEY", "from-variable"), ("LIBRARY_TOKEN", TOKEN)];
    let (key, token, _) = sends(with_variables(&variables).with_header("x-library-key", KEY)).await;
    assert_eq!((key.as_deref(), token), (Some(KEY), Some(format!("Bearer {TOKEN}"))));
    let (key, token, _) = sends(with_variables(&[]).with_header("x-library-key", KEY)).await;
    assert_eq!((key.as_deref(), token), (Some(KEY), None));
}

#[tokio::test]
async fn explicit_credential_hides_all_variables() {
    let variables = [("LIBRARY_KEY", "from-variable"), ("LIBRARY_TOKEN", "from-variable")];
    let (key, token, _) = sends(with_variables(&variables).token(TOKEN)).await;
    assert_eq!((key, token), (None, Some(format!("Bearer {TOKEN}"))));
    let (_, _, host) =
        sends(with_variables(&[("LIBRARY_URL", "https://v.example")]).key(KEY).base_url("https://e.example"))
            .await;
    assert_eq!(host, "e.example");
}

#[tokio::test]
async fn variables_are_not_read_unless_asked_for() {
    let (key, token, host) = sends(Client::builder().key(KEY).token(TOKEN)).await;
    assert_eq!((key.as_deref(), token), (Some(KEY), Some(format!("Bearer {TOKEN}"))));
    assert_eq!(host, "library.example");
}

#[track_caller]
fn assert_refused(builder: ClientBuilder, why: &str) {
    let error = builder.with_transport(recording()).build().unwrap_err();
    assert!(error.is_builder() && error.to_string().contains(why), "{error}");
}

#[test]
fn credentials_that_are_missing_or_cannot_be_sent_are_refused() {
    assert_refused(Client::builder(), "no credential is given: set `key` or `token`");
    assert_refused(with_variables(&[]), "`token` (or the environment variable LIBRARY_TOKEN)");
    assert_refused(
        with_variables(&[("LIBRARY_KEY", "a\nb")]),
        "LIBRARY_KEY cannot be used: it holds a character",
    );
    assert_refused(Client::builder().key(""), "`key` cannot be used: it is empty");
    assert_refused(with_variables(&[("LIBRARY_KEY", KEY)]).token(""), "`token` cannot be used: it is empty");
    for illegal in ["a\nb", "a\r", "\0", "é", " a", "a\n"] {
        assert_refused(Client::builder().key(illegal), "`key` cannot be used: it");
    }
    let unknown =
        Client::builder().with_credential_source("kee", || async { Ok::<_, BoxError>(Secret::new("x")) });
    assert_refused(unknown, "takes no credential `kee`, only: `key`, `token`");
    let url = |url| with_variables(&[("LIBRARY_KEY", KEY), ("LIBRARY_URL", url)]);
    assert_refused(url("library"), "LIBRARY_URL cannot be used: it does not begin with");
    assert_refused(url("https://a.example/v1"), "LIBRARY_URL cannot be used: it ends with `/v1`");
}

#[tokio::test]
async fn variables_that_are_set_and_empty_count_as_not_set() {
    for blank in ["", " ", "\n", "\t\r\n "] {
        let missing = [("LIBRARY_KEY", blank), ("LIBRARY_TOKEN", blank), ("LIBRARY_URL", blank)];
        assert_refused(with_variables(&missing), "no credential is given");
        let (key, token, host) = sends(with_variables(&missing[1..]).key(KEY)).await;
        assert_eq!((key.as_deref(), token, host.as_str()), (Some(KEY), None, "library.example"));
        let one = [("LIBRARY_KEY", KEY), ("LIBRARY_TOKEN", blank), ("LIBRARY_URL", blank)];
        let (key, token, host) = sends(with_variables(&one)).await;
        assert_eq!((key.as_deref(), token, host.as_str()), (Some(KEY), None, "library.example"));
    }
}

#[tokio::test]
async fn white_space_around_a_variable_is_dropped() {
    for (before, after) in [("", "\n"), ("", "\r\n"), (" ", " "), ("\t", "\n\n")] {
        let around = |text: &str| format!("{before}{text}{after}");
        let (key, token, url) = (around(KEY), around(TOKEN), around("https://other.example/x"));
        let variables = [("LIBRARY_KEY", &*key), ("LIBRARY_TOKEN", &*token), ("LIBRARY_URL", &*url)];
        let (key, token, host) = sends(with_variables(&variables)).await;
        assert_eq!((key.as_deref(), token), (Some(KEY), Some(format!("Bearer {TOKEN}"))));
        assert_eq!(host, "other.example");
    }
}

#[cfg(unix)]
#[test]
fn variables_that_are_no_text_are_refused() {
    use std::os::unix::ffi::OsStringExt;

    for name in ["LIBRARY_KEY", "LIBRARY_URL"] {
        let lookup = move |asked: &str| match asked {
            _ if asked == name => Some(OsString::from_vec(vec![b'a', 0xff])),
            "LIBRARY_KEY" => Some(KEY.into()),
            _ => None,
        };
        assert_refused(Client::builder().with_environment_from(lookup), name);
    }
}

#[tokio::test]
async fn api_without_credentials_needs_none() {
    use client_runtime as rt;

    static OPEN: rt::Api = rt::Api {
        user_agent: "open/1",
        base_url: None,
        base_url_variable: None,
        first_segment: None,
        credentials: &[],
        errors: rt::ErrorSpec { kind: None, message: None, request_id: None, request_id_header: None },
        retry: rt::RetrySpec { override_header: None, wait_headers: &[], refused_statuses: &[] },
    };
    static GET: rt::Operation = rt::Operation {
        id: "get",
        method: rt::Method::GET,
        path: "/",
        idempotent: true,
        headers: &[],
        response: rt::ResponseKind::Json,
    };
    let transport = MemoryTransport::new(|_| Ok(reply(200, &[], "[1]")));
    let builder = rt::ClientBuilder::new(&OPEN).with_transport(transport.clone());
    let error = builder.clone().build().unwrap_err();
    assert_eq!(error.to_string(), "no base URL is given: set it with `base_url`");
    let client = builder.base_url("https://open.example/x").build().unwrap();
    assert_eq!(rt::Call::new(&client, &GET).send::<Vec<i64>>().await.unwrap().value(), &[1]);
    assert_eq!(transport.requests()[0].uri(), "https://open.example/x/");
}

#[test]
fn settings_of_the_network_do_not_go_with_another_transport() {
    let builder = builder(&recording()).with_connect_timeout(std::time::Duration::from_secs(1));
    assert!(builder.build().unwrap_err().is_builder());
}

#[test]
fn root_certificates_that_cannot_be_read_are_refused() {
    for certificates in [
        "nonsense",
        "",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        "-----BEGIN X-----",
    ] {
        let error = Client::builder().key(KEY).with_root_certificates(certificates).build().unwrap_err();
        assert!(error.is_builder() && error.to_string().contains("root certificates"), "{error}");
    }
}

#[tokio::test]
async fn changing_credentials_are_asked_for_before_every_attempt() {
    use std::sync::atomic::{AtomicU32, Ordering};

    let asked = AtomicU32::new(0);
    let source = move || {
        let number = asked.fetch_add(1, Ordering::Relaxed);
        async move { Ok::<_, BoxError>(Secret::new(format!("{TOKEN}-{number}"))) }
    };
    let transport = MemoryTransport::responding([reply(500, &[], ""), book()]);
    let client = builder(&transport).with_credential_source("token", source).build().unwrap();
    client.books().retrieve("b1").await.unwrap();
    client.books().retrieve("b1").with_header("authorization", "Other").await.unwrap();
    let tokens: Vec<_> =
        transport.requests().iter().map(|sent| sent.headers()["authorization"].clone()).collect();
    assert_eq!(tokens, [format!("Bearer {TOKEN}-0"), format!("Bearer {TOKEN}-1"), "Other".to_owned()]);
    assert!(tokens.iter().all(|token| token.is_sensitive()));
}

#[tokio::test]
async fn failing_credential_source_sends_nothing() {
    for source in [Err("the vault is shut"), Ok("a\nb"), Ok("")] {
        let transport = recording();
        let source = move || async move { source.map(Secret::new).map_err(BoxError::from) };
        let client = builder(&transport).with_credential_source("token", source).build().unwrap();
        let error = client.books().retrieve("b1").await.unwrap_err();
        assert!(error.is_credential() && !error.may_have_been_sent() && error.attempts() == 1, "{error:?}");
        assert!(error.to_string().contains("`token`"), "{error}");
        assert!(transport.requests().is_empty());
    }
}

#[test]
fn defaults_are_those_of_the_api() {
    assert_eq!(API.credentials.len(), 2);
    let printed = format!("{:?}", builder(&recording()).build().unwrap());
    assert!(
        printed.contains("600s") && printed.contains("retries: 2") && printed.contains("deadline: None"),
        "{printed}"
    );
}
