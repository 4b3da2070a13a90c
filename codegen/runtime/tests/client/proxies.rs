//! Proxies, as the environment names them.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::net::SocketAddr;

use client_emulator::{Action, Request, Response, Server};
use client_runtime::HyperTransport;

use crate::api::{Client, ClientBuilder};
use crate::support::certificate::Certificate;
use crate::support::{BOOK, KEY, hasty};

/// A client builder whose proxies are those of the variables.
fn with_variables(variables: &[(&'static str, String)]) -> ClientBuilder {
    let variables: BTreeMap<_, _> =
        variables.iter().cloned().map(|(name, url)| (name, OsString::from(url))).collect();
    Client::builder().with_environment_from(move |name| variables.get(name).cloned()).key(KEY).with_retries(0)
}

/// A proxy whose tunnels all lead to this server; requests in plain HTTP it responds to itself.
fn tunnels_to(server: SocketAddr) -> impl Fn(&Request) -> Action + Send + Sync {
    move |request| match request.method.as_str() {
        "CONNECT" => Action::tunnel(server),
        _ => Response::json(BOOK).into(),
    }
}

/// A proxy that responds to every `CONNECT` with this status line.
fn refusing(status: &'static str) -> Server {
    let proxy = Server::deciding(move |request| match request.method.as_str() {
        "CONNECT" => Action::bytes(format!("HTTP/1.1 {status}\r\nvia: test\r\n\r\n")),
        _ => Response::json(BOOK).into(),
    });
    proxy.unwrap()
}

#[tokio::test]
async fn law_6_a_proxy_sees_no_credential_of_the_api_in_a_tunnel() {
    let certificate = Certificate::of(&["library.test"]);
    let server = certificate.server(Response::json(BOOK));
    let proxy = Server::deciding(tunnels_to(server.address())).unwrap();
    let url = format!("http://ann:open%20sesame@{}", proxy.address());
    for variable in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        let builder = with_variables(&[(variable, url.clone())]).base_url("https://library.test:8443");
        let client = builder.with_root_certificates(certificate.pem()).build().unwrap();
        assert_eq!(client.books().create("T").await.unwrap().id, "b1");
        assert!(!format!("{client:?}").contains("sesame"));
    }
    for told in proxy.requests() {
        assert_eq!((told.method.as_str(), told.target.as_str()), ("CONNECT", "library.test:8443"));
        assert_eq!(told.header("proxy-authorization"), ["Basic YW5uOm9wZW4gc2VzYW1l"]);
        assert!(!format!("{told:?}").contains(KEY));
    }
    assert_eq!((proxy.requests().len(), server.requests().len()), (4, 4));
    for seen in server.requests() {
        assert_eq!(seen.header("x-library-key"), [KEY]);
        assert!(seen.header("proxy-authorization").is_empty());
    }
}

#[tokio::test]
async fn proxy_may_be_spoken_to_in_tls() {
    let certificate = Certificate::of(&["library.test", "127.0.0.1"]);
    let server = certificate.server(Response::json(BOOK));
    let proxy = Server::builder().tls(certificate.identity()).deciding(tunnels_to(server.address())).unwrap();
    let builder = with_variables(&[("HTTPS_PROXY", format!("https://{}", proxy.address()))]);
    let builder = builder.base_url("https://library.test").with_root_certificates(certificate.pem());
    assert_eq!(builder.build().unwrap().books().retrieve("b1").await.unwrap().id, "b1");
    assert_eq!(proxy.requests()[0].target, "library.test:443");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn plain_http_goes_through_a_proxy_in_absolute_form() {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    let proxy = Server::deciding(tunnels_to(server.address())).unwrap();
    let builder = with_variables(&[("HTTP_PROXY", format!("http://ann:hush@{}", proxy.address()))]);
    let client = builder.base_url("http://library.test/x").with_plain_http().build().unwrap();
    client.books().create("T").await.unwrap();
    let told = proxy.requests().remove(0);
    assert_eq!((told.method.as_str(), told.target.as_str()), ("POST", "http://library.test/x/v1/books"));
    assert_eq!(told.header("proxy-authorization"), ["Basic YW5uOmh1c2g="]);
    assert_eq!((told.header("x-library-key"), told.header("host")), (vec![KEY], vec!["library.test"]));
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn law_6_what_goes_to_this_machine_goes_through_no_proxy() {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    let proxy = Server::deciding(tunnels_to(server.address())).unwrap();
    let client = with_variables(&[("ALL_PROXY", proxy.url())]).base_url(server.url()).build().unwrap();
    client.books().retrieve("b1").await.unwrap();
    assert_eq!((proxy.requests().len(), server.requests().len()), (0, 1));
}

#[tokio::test]
async fn no_proxy_exempts_hosts() {
    let proxy = refusing("503 Busy");
    for (exempt, host, through_proxy) in [
        ("library.test", "library.test", false),
        (".test", "library.test", false),
        ("other.test, *", "library.test", false),
        ("*", "192.0.2.1", false),
        ("192.0.2.0/24", "192.0.2.1", false),
        ("brary.test", "library.test", true),
        ("library.test.example", "library.test", true),
        ("192.0.3.0/24", "192.0.2.1", true),
        ("library.test:8443", "library.test:8443", false),
        ("library.test:8443", "library.test:8444", true),
        ("library.test:443", "library.test", false),
        ("192.0.2.0/24:8443", "192.0.2.1:8443", false),
        ("[2001:db8::1]", "[2001:db8::1]:8443", false),
        ("[2001:db8::1]:8443", "[2001:db8::1]:8443", false),
        ("[2001:db8::1]:8444", "[2001:db8::1]:8443", true),
        ("2001:db8::/32", "[2001:db8::1]", false),
        ("", "library.test", true),
    ] {
        let before = proxy.requests().len();
        let builder = with_variables(&[("HTTPS_PROXY", proxy.url()), ("NO_PROXY", exempt.to_owned())]);
        let builder = builder
            .base_url(format!("https://{host}"))
            .with_connect_timeout(std::time::Duration::from_millis(300));
        let error = builder.build().unwrap().books().retrieve("b1").await.unwrap_err();
        assert!(error.is_connect(), "{error:?}");
        assert_eq!(proxy.requests().len() > before, through_proxy, "NO_PROXY={exempt} {host}");
    }
}

#[tokio::test]
async fn variables_have_an_order() {
    let (first, second) = (refusing("503 Busy"), refusing("503 Busy"));
    for variables in [
        [("HTTPS_PROXY", first.url()), ("ALL_PROXY", second.url())],
        [("HTTPS_PROXY", first.url()), ("https_proxy", second.url())],
        [("HTTPS_PROXY", first.url()), ("HTTP_PROXY", second.url())],
        [("https_proxy", first.url()), ("HTTPS_PROXY", String::new())],
    ] {
        let before = first.requests().len();
        let client = with_variables(&variables).base_url("https://library.test").build().unwrap();
        assert!(client.books().retrieve("b1").await.unwrap_err().is_connect());
        assert_eq!((first.requests().len(), second.requests().len()), (before + 1, 0), "{variables:?}");
    }
    // Under a web server, `HTTP_PROXY` is a header of somebody's request.
    let variables =
        [("HTTP_PROXY", second.url()), ("http_proxy", first.url()), ("REQUEST_METHOD", "GET".to_owned())];
    let client =
        with_variables(&variables).base_url("http://library.test").with_plain_http().build().unwrap();
    client.books().retrieve("b1").await.unwrap();
    assert_eq!(second.requests().len(), 0);
    let direct = with_variables(&[("ALL_PROXY", second.url())])
        .without_proxy()
        .base_url("https://nonexistent.invalid");
    assert!(direct.build().unwrap().books().retrieve("b1").await.unwrap_err().is_connect());
    assert_eq!(second.requests().len(), 0);
}

#[tokio::test]
async fn proxy_that_refuses_is_no_connection() {
    for (status, attempts, why) in [
        ("503 Service Unavailable", 3, "the proxy refused the tunnel: 503"),
        ("407 Proxy Authentication Required", 1, "the proxy asks for a user name and password"),
        ("hello", 3, "the proxy does not speak HTTP"),
    ] {
        let proxy = refusing(status);
        let url = OsString::from(proxy.url());
        let transport = HyperTransport::builder();
        let transport =
            transport.with_environment_from(move |name| (name == "HTTPS_PROXY").then(|| url.clone()));
        let builder = Client::builder().key(KEY).base_url("https://library.test");
        let client = builder.with_transport(transport.build().unwrap()).with_clock(hasty()).build().unwrap();
        let error = client.books().create("T").await.unwrap_err();
        assert!(error.is_connect() && !error.may_have_been_sent(), "{error:?}");
        assert_eq!((error.attempts(), proxy.requests().len()), (attempts, attempts as usize), "{error}");
        assert!(error.to_string().contains(why), "{error}");
        let way = format!("to library.test:443 through the proxy {} (HTTPS_PROXY): ", proxy.address());
        assert!(error.to_string().contains(&way), "{error}");
    }
}

#[tokio::test]
async fn proxy_that_does_not_reply_is_named_without_its_password() {
    let port = client_emulator::UnusedPort::take().unwrap();
    let address = port.url().unwrap().replace("http://", "");
    for (variable, base_url) in
        [("ALL_PROXY", "https://library.test"), ("http_proxy", "http://library.test:81")]
    {
        let builder = with_variables(&[(variable, format!("http://ann:hush@{address}"))]).with_plain_http();
        let error = builder.base_url(base_url).build().unwrap().books().create("T").await.unwrap_err();
        assert!(error.is_connect(), "{error:?}");
        let way = format!(" through the proxy {address} ({variable}): Connection refused");
        assert!(
            error.to_string().contains(&way) && error.to_string().contains("to library.test:"),
            "{error}"
        );
        assert!(!format!("{error} {error:?}").contains("hush"));
    }
}

#[tokio::test]
async fn proxy_that_cannot_be_used_is_never_passed_over() {
    for url in
        ["socks5://ann:hush@127.0.0.1:1", "ftp://ann:hush@127.0.0.1", "http://ann:hush@", "::: ann:hush"]
    {
        let client = with_variables(&[("ALL_PROXY", url.to_owned())])
            .base_url("https://library.test")
            .build()
            .unwrap();
        let error = client.books().retrieve("b1").await.unwrap_err();
        assert!(error.is_connect() && error.attempts() == 1, "{url}: {error:?}");
        assert!(
            error.to_string().contains("ALL_PROXY") && !format!("{error:?}").contains("hush"),
            "{error:?}"
        );
        let exempt = [("ALL_PROXY", url.to_owned()), ("NO_PROXY", "nonexistent.invalid".to_owned())];
        let client = with_variables(&exempt).base_url("https://nonexistent.invalid").build().unwrap();
        assert!(!client.books().retrieve("b1").await.unwrap_err().to_string().contains("ALL_PROXY"));
    }
}

#[tokio::test]
async fn transport_reads_its_variables_by_itself_when_built_alone() {
    let proxy = refusing("503 Busy");
    let url = OsString::from(proxy.url());
    let transport = HyperTransport::builder();
    let transport = transport.with_environment_from(move |name| (name == "HTTPS_PROXY").then(|| url.clone()));
    let builder = Client::builder().key(KEY).base_url("https://library.test").with_retries(0);
    let client = builder.with_transport(transport.build().unwrap()).build().unwrap();
    assert!(client.books().retrieve("b1").await.unwrap_err().is_connect());
    assert_eq!(proxy.requests().len(), 1);
}

#[tokio::test]
async fn a_given_proxy_is_used_whatever_the_variables_say() {
    let (given, of_variable) = (refusing("503 Busy"), refusing("503 Busy"));
    let variables = [("HTTPS_PROXY", of_variable.url()), ("NO_PROXY", "*".to_owned())];
    let through = |base: &str| {
        let url = format!("http://ann:open%20sesame@{}", given.address());
        with_variables(&variables).base_url(base).with_proxy(url).with_plain_http().build().unwrap()
    };
    let error = through("https://library.test").books().retrieve("b1").await.unwrap_err();
    let proxy = format!("through the proxy {} (with_proxy)", given.address());
    assert!(error.to_string().contains(&proxy), "{error}");
    assert!(!format!("{error:?}").contains("sesame"), "{error:?}");
    assert_eq!(given.requests()[0].header("proxy-authorization"), ["Basic YW5uOm9wZW4gc2VzYW1l"]);
    // The proxy is on this machine, so what is meant for this machine may go through it.
    assert_eq!(through("http://localhost:1").books().retrieve("b1").await.unwrap().id, "b1");
    assert_eq!((given.requests().len(), of_variable.requests().len()), (2, 0));
}

#[tokio::test]
async fn what_is_meant_for_this_machine_stays_on_it() {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    let builder = with_variables(&[]).base_url(server.url()).with_proxy("http://proxy.invalid:3128");
    assert_eq!(builder.build().unwrap().books().retrieve("b1").await.unwrap().id, "b1");
}

#[test]
fn a_given_proxy_that_is_none_is_noticed_when_the_client_is_built() {
    for url in ["socks5://ann:hush@127.0.0.1:1", "http://", "::: ann:hush"] {
        let error = with_variables(&[]).with_proxy(url).build().unwrap_err();
        assert!(error.is_builder() && error.to_string().contains("with_proxy"), "{error}");
        assert!(!format!("{error:?}").contains("hush"), "{error:?}");
    }
}

#[tokio::test]
async fn unused_connections_are_kept_as_long_and_as_many_as_told() {
    for (most, connections) in [(usize::MAX, 1), (0, 3)] {
        let server = Server::start(vec![Response::json(BOOK); 3]).unwrap();
        let client = with_variables(&[]).base_url(server.url()).with_max_idle(most).build().unwrap();
        for _ in 0..3 {
            client.books().retrieve("b1").await.unwrap();
        }
        assert_eq!(server.connections(), connections, "{most}");
    }
    let server = Server::start(vec![Response::json(BOOK); 2]).unwrap();
    let short = std::time::Duration::from_millis(1);
    let client = with_variables(&[]).base_url(server.url()).with_idle_timeout(short).build().unwrap();
    client.books().retrieve("b1").await.unwrap();
    tokio::time::sleep(short * 50).await;
    client.books().retrieve("b1").await.unwrap();
    assert_eq!(server.connections(), 2);
}
