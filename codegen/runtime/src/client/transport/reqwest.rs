//! A transport over a client of the crate `reqwest`.

use reqwest::redirect::Policy;

use super::{Body, Transport, TransportError};
use crate::client::BoxFuture;
use crate::client::error::Error;

/// Sends through a client of the crate `reqwest`: with its proxies, its TLS, its DNS, its HTTP/2 and HTTP/3.
///
/// It needs a tokio runtime with I/O and timers. The time limits of calls hold beside those of the client.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// A transport over a client.
    ///
    /// The client must neither follow redirects nor retry requests: it would carry credentials to another host, and retry
    /// what must not be retried. Reqwest does both by default: build the client with `redirect(Policy::none())` and
    /// `retry(reqwest::retry::never())`, or let [`ReqwestTransport::build`] do so. A call that a client redirected all the
    /// same ends with an error.
    pub fn new(client: reqwest::Client) -> Self {
        Self(client)
    }

    /// Builds a client that follows no redirects and retries no requests, and makes it a transport.
    ///
    /// # Errors
    /// When reqwest cannot build the client, with `is_builder`.
    pub fn build(builder: reqwest::ClientBuilder) -> Result<Self, Error> {
        let client = builder.redirect(Policy::none()).retry(reqwest::retry::never()).build();
        client.map(Self).map_err(|error| Error::builder("reqwest cannot build its client").with_cause(error))
    }

    async fn exchange(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let request = reqwest::Request::try_from(request.map(reqwest_body)).map_err(error)?;
        let asked = request.url().clone();
        let response = self.0.execute(request).await.map_err(error)?;
        if *response.url() != asked {
            return Err(TransportError::interrupted(
                "reqwest followed a redirect, and the credentials went along: build its client with \
                 `redirect(Policy::none())`",
            ));
        }
        Ok(http::Response::from(response).map(Body::from_http_body))
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

/// Reqwest asks a body that is here neither for its length nor for its chunks.
fn reqwest_body(body: Body) -> reqwest::Body {
    match body.into_whole() {
        Ok(bytes) => bytes.into(),
        Err(body) => reqwest::Body::wrap(body),
    }
}

/// What an error of reqwest means. Its URL is dropped: the query may hold a secret.
fn error(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let timed_out = error.is_timeout();
    let failed = if error.is_connect() {
        TransportError::connect(error)
    } else if error.is_builder() {
        TransportError::permanent(error)
    } else {
        TransportError::interrupted(error)
    };
    if timed_out { failed.timed_out() } else { failed }
}
