//! Transports made of services, and services made of transports.

use std::convert::Infallible;
use std::time::Duration;

use client_emulator::{Action, Response, Server, UnusedPort};
use client_runtime::bytes::Bytes;
use client_runtime::{
    Body, BoxError, HyperTransport, MemoryTransport, TowerTransport, Transport, TransportError,
    TransportService, http,
};
use http_body_util::Full;
use hyper_util::client::legacy;
use hyper_util::rt::TokioExecutor;
use tower::{ServiceBuilder, service_fn};

use crate::api::Client;
use crate::support::{BOOK, KEY, hasty, reply};

fn client(base_url: &str, transport: impl Transport) -> Client {
    Client::builder()
        .key(KEY)
        .base_url(base_url)
        .with_transport(transport)
        .with_clock(hasty())
        .build()
        .unwrap()
}

#[tokio::test]
async fn middleware_sees_requests_and_responses() {
    let memory = MemoryTransport::responding([reply(200, &[], BOOK)]);
    let stack = ServiceBuilder::new()
        .map_request(|mut request: http::Request<Body>| {
            request.headers_mut().insert("x-shelf", http::HeaderValue::from_static("7"));
            request
        })
        .map_response(|mut response: http::Response<_>| {
            response.headers_mut().insert("x-trace", http::HeaderValue::from_static("t-1"));
            response
        })
        .service(TransportService::new(memory.clone()));
    let client = client("https://library.test", TowerTransport::new(stack));
    let response = client.books().retrieve("b1").send().await.unwrap();
    assert_eq!((response.value().id.as_str(), response.request_id()), ("b1", Some("t-1")));
    assert_eq!(memory.requests()[0].headers()["x-shelf"], "7");
}

#[tokio::test]
async fn any_client_of_requests_is_a_transport() {
    let server = Server::start([Response::json(BOOK)]).unwrap();
    let service = legacy::Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let client = client(&server.url(), TowerTransport::with_bytes(service));
    assert_eq!(client.books().create("Emma").await.unwrap().id, "b1");
    assert_eq!(server.requests()[0].text(), r#"{"title":"Emma"}"#);
}

/// How a call that creates ends, and after how many attempts, where the service gives this error.
async fn end_of<E: Into<BoxError> + Send + 'static>(error: fn() -> E) -> crate::api::Error {
    let service =
        service_fn(
            move |_: http::Request<Body>| async move { Err::<http::Response<Full<Bytes>>, E>(error()) },
        );
    client("https://library.test", TowerTransport::new(service)).books().create("T").await.unwrap_err()
}

#[derive(Debug)]
struct Wrapped(TransportError);

impl std::fmt::Display for Wrapped {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the middleware gave up")
    }
}

impl std::error::Error for Wrapped {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

#[tokio::test]
async fn law_7_errors_of_middleware_count_as_sent_unless_they_say_otherwise() {
    let unknown = end_of(|| "who knows").await;
    assert!(unknown.is_interrupted() && unknown.attempts() == 1, "{unknown:?}");
    let unsent = end_of(|| TransportError::connect("nobody listens")).await;
    assert!(unsent.is_connect() && unsent.attempts() == 3, "{unsent:?}");
    let within = end_of(|| Wrapped(TransportError::connect("nobody listens").timed_out())).await;
    assert!(within.is_connect() && within.is_timeout() && within.attempts() == 3, "{within:?}");
    let sent = end_of(|| Wrapped(TransportError::interrupted("cut"))).await;
    assert!(sent.is_interrupted() && sent.attempts() == 1, "{sent:?}");
    let permanent = end_of(|| Wrapped(TransportError::permanent("no such host"))).await;
    assert!(permanent.is_connect() && permanent.attempts() == 1, "{permanent:?}");
    let port = UnusedPort::take().unwrap();
    let service = legacy::Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let client = client(&port.url().unwrap(), TowerTransport::with_bytes(service));
    let refused = client.books().create("T").await.unwrap_err();
    assert!(refused.is_connect() && refused.attempts() == 3, "{refused:?}");
}

#[tokio::test]
async fn a_limit_of_middleware_ends_an_attempt() {
    let server = Server::start([Action::hang()]).unwrap();
    let hyper = HyperTransport::builder().without_proxy().build().unwrap();
    let service = TransportService::new(hyper);
    let stack = ServiceBuilder::new().timeout(Duration::from_millis(50)).service(service);
    let error = client(&server.url(), TowerTransport::new(stack)).books().create("T").await.unwrap_err();
    assert!(error.is_interrupted() && error.attempts() == 1, "{error:?}");
}

#[tokio::test]
async fn a_service_that_never_fails_fits() {
    let service = service_fn(|_: http::Request<Body>| async {
        Ok::<_, Infallible>(http::Response::new(Full::new(Bytes::from(BOOK))))
    });
    let client = client("https://library.test", TowerTransport::new(service));
    assert_eq!(client.books().retrieve("b1").await.unwrap().id, "b1");
}
