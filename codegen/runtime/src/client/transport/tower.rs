//! Between transports and services of the crate `tower`.

use std::fmt;
use std::future::{poll_fn, ready};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Body as HttpBody;
use tower_service::Service;

use super::{Body, Transport, TransportError};
use crate::client::error::chain;
use crate::client::{BoxError, BoxFuture};

/// Sends through a service of the crate `tower`, such as a stack of its middleware over [`TransportService`] or over an HTTP
/// client. `B` is the type of body that the service takes: [`Body`], bytes, or whatever a [`Body`] can be made into.
///
/// The service must neither follow redirects nor retry requests. It is cloned for each request and polled until it is
/// ready. An error of it that is, or was caused by, a [`TransportError`] keeps what that says; any other counts as one after
/// which the request may have been sent, unless the connection was refused.
///
/// It needs a tokio runtime with timers.
pub struct TowerTransport<S, B = Body> {
    service: Mutex<S>,
    convert: Box<dyn Fn(Body) -> BoxFuture<'static, Result<B, TransportError>> + Send + Sync>,
}

impl<S> TowerTransport<S> {
    /// A transport over a service that takes a [`Body`], which is one of the crate `http-body`.
    pub fn new(service: S) -> Self {
        Self::with_body(service, |body| body)
    }
}

impl<S, B: Send + 'static> TowerTransport<S, B> {
    /// A transport over a service that takes bodies of its own, such as `reqwest::Body::wrap` makes.
    pub fn with_body(service: S, convert: impl Fn(Body) -> B + Send + Sync + 'static) -> Self {
        let convert = move |body| -> BoxFuture<'static, _> { Box::pin(ready(Ok(convert(body)))) };
        Self { service: Mutex::new(service), convert: Box::new(convert) }
    }

    /// A transport over a service that takes what can be made of bytes. Files and streams are read before it is called.
    pub fn with_bytes(service: S) -> Self
    where
        B: From<Bytes>,
    {
        let convert =
            |body: Body| -> BoxFuture<'static, _> { Box::pin(async { Ok(B::from(body.bytes().await?)) }) };
        Self { service: Mutex::new(service), convert: Box::new(convert) }
    }
}

impl<S, B, R> Transport for TowerTransport<S, B>
where
    S: Service<http::Request<B>, Response = http::Response<R>, Error: Into<BoxError>, Future: Send>,
    S: Clone + Send + 'static,
    B: Send + 'static,
    R: HttpBody<Error: Into<BoxError>> + Send + 'static,
{
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let (head, body) = request.into_parts();
        let body = (self.convert)(body);
        Box::pin(async move {
            let body = body.await?;
            let ready = poll_fn(|context| service.poll_ready(context)).await;
            ready.map_err(|error| unsent(error.into()))?;
            let response = service.call(http::Request::from_parts(head, body)).await;
            Ok(response.map_err(|error| failed(error.into()))?.map(Body::from_http_body))
        })
    }
}

impl<S, B> fmt::Debug for TowerTransport<S, B> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

/// An error of a service that was not ready: the request was not given to it.
fn unsent(error: BoxError) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => TransportError::connect(error),
    }
}

/// An error of a service that has the request.
fn failed(error: BoxError) -> TransportError {
    let error = match error.downcast::<TransportError>() {
        Ok(error) => return *error,
        Err(error) => error,
    };
    let known = chain(&*error).find_map(<dyn std::error::Error>::downcast_ref::<TransportError>);
    if let Some(kind) = known.map(TransportError::kind) {
        return TransportError::of_kind(kind, error);
    }
    let is_refused = |cause: &(dyn std::error::Error + 'static)| {
        let error = cause.downcast_ref::<io::Error>();
        error.is_some_and(|error| error.kind() == io::ErrorKind::ConnectionRefused)
    };
    let is_unsent = chain(&*error).any(is_refused);
    if is_unsent { TransportError::connect(error) } else { TransportError::interrupted(error) }
}

/// A transport as a service of the crate `tower`, for middleware over it.
#[derive(Clone)]
pub struct TransportService(Arc<dyn Transport>);

impl TransportService {
    /// A service over a transport.
    pub fn new(transport: impl Transport) -> Self {
        Self(Arc::new(transport))
    }
}

impl Service<http::Request<Body>> for TransportService {
    type Response = http::Response<Body>;
    type Error = TransportError;
    type Future = BoxFuture<'static, Result<http::Response<Body>, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let transport = Arc::clone(&self.0);
        Box::pin(async move { transport.send(request).await })
    }
}

impl fmt::Debug for TransportService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TransportService").finish_non_exhaustive()
    }
}
