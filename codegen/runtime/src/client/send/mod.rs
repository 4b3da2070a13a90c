//! Sending: attempts until one counts, and what becomes of it.

mod attempt;
mod collect;
mod race;
mod retry_loop;

use std::sync::Arc;

use self::attempt::{Attempt, End, Extent};
use self::retry_loop::RetryLoop;
use super::api::ResponseKind;
use super::call::{Call, Prepared};
use super::error::{Error, Kind};
use super::observe::Observed;
use super::response::{Context, FromResponse, Head, RawResponse, Response};
use super::streaming::{ReadLimits, StreamedResponse};
use super::transport::Body;

impl Call {
    /// Sends the call and decodes the response. Dropping the future stops everything.
    ///
    /// # Errors
    /// When the call is refused before it is sent, when no response comes, when the response is an error, and when its body
    /// is not what the operation promises. The predicates of [`Error`] tell them apart.
    pub fn send<T: FromResponse>(self) -> impl Future<Output = Result<Response<T>, Error>> + Send + use<T> {
        let response = self.send_raw();
        async move { response.await?.decode() }
    }

    /// Sends the call, asks for a media type, and decodes the response as one of this kind. Dropping the future stops everything.
    ///
    /// # Errors
    /// As for [`Call::send`].
    pub fn send_as<T: FromResponse, E: From<Error>>(
        self,
        media_type: &'static str,
        kind: ResponseKind,
    ) -> impl Future<Output = Result<Response<T>, E>> + Send + use<T, E> {
        let response = self.accept(media_type).send_raw();
        async move { Ok(response.await?.decode_as(kind)?) }
    }

    /// Sends the call and gives the response as it came. Dropping the future stops everything.
    ///
    /// # Errors
    /// As for [`Call::send`], but for the body, which is not decoded.
    pub async fn send_raw(self) -> Result<RawResponse, Error> {
        let prepared = self.prepare()?;
        let mut observed = Observed::begin(&self, &prepared);
        let done = RetryLoop::run(&self, &prepared, Extent::Whole, &mut observed).await;
        let attempts = done.attempts;
        let concluded = conclude(&self, prepared, done);
        observed.ended(&self.client().shared, attempts, concluded.as_ref());
        concluded
    }

    /// Sends the call and gives the response as soon as its head has come; its body is read afterwards, as it comes. Until
    /// then the call is retried as any other, behind that nothing is. Dropping the future or the response stops everything.
    ///
    /// # Errors
    /// As for [`Call::send_raw`], but for the body.
    pub async fn send_stream(self) -> Result<StreamedResponse, Error> {
        let prepared = self.prepare()?;
        let mut observed = Observed::begin(&self, &prepared);
        let mut done = RetryLoop::run(&self, &prepared, Extent::Head, &mut observed).await;
        let (attempts, end) = (done.attempts, done.end);
        let body = done.last.came.unread.take().unwrap_or_else(|| Body::new(""));
        let (shared, limits) = (Arc::clone(&self.client().shared), self.limits());
        match conclude(&self, prepared, done) {
            Ok(response) => {
                let limits = ReadLimits::new(shared, limits.timeout, end.zip(limits.deadline));
                Ok(StreamedResponse::new(response, body, limits, observed))
            }
            Err(error) => {
                observed.ended(&shared, attempts, Err(&error));
                Err(error)
            }
        }
    }
}

/// Turns the attempt that counts into the response or the error of the call.
fn conclude(call: &Call, prepared: Prepared, done: RetryLoop) -> Result<RawResponse, Error> {
    let RetryLoop {
        last: Attempt { came, end },
        attempts,
        may_have_been_sent,
        retry_after,
        is_retryable,
        ..
    } = done;
    let errors = &call.client().shared.api.errors;
    match (end, came.head) {
        (End::Response, Some((status, headers))) if status.is_success() => {
            let Prepared { method, path, .. } = prepared;
            let head = Head { status, headers, attempts, request_id_header: errors.request_id_header };
            let response = call.operation().response;
            let context = Context { method, path, response, errors, secrets: came.secrets };
            Ok(RawResponse::new(came.body.into_bytes(), head, context))
        }
        (end, head) => {
            let error = error(end, came.may_have_been_sent, &prepared)
                .of_call(&prepared.method, &prepared.path)
                .after(attempts, may_have_been_sent)
                .with_retry(retry_after, is_retryable);
            Err(match head {
                Some(head) => error.with_response(head, came.body.into_bytes(), errors, &came.secrets),
                None => error,
            })
        }
    }
}

/// The error of an attempt that is no success.
fn error(end: End, may_have_been_sent: bool, prepared: &Prepared) -> Error {
    match end {
        End::Response => Error::new(Kind::Status),
        End::TooLong(limit) => Error::new(Kind::BodyLimit(limit)),
        End::TimedOut(limit, of) => Error::new(Kind::Timeout { limit, of, sent: may_have_been_sent }),
        End::RequestBody(source) => Error::new(Kind::RequestBody).with_cause(source),
        End::Credential(name, source) => Error::new(Kind::Credential(name.to_owned())).with_cause(source),
        End::Failed(error) => {
            let timeout = error.is_timeout();
            let (through, cause) = error.into_parts();
            Error::new(match may_have_been_sent {
                true => Kind::Interrupted { timeout },
                false => {
                    let (host, port) = prepared.origin();
                    Kind::Connect { timeout, to: format!("{host}:{port}"), through }
                }
            })
            .with_cause(cause)
        }
    }
}
