//! One attempt: the changing credentials, the request, the response, all within one time limit.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::collect::Collected;
use super::race;
use crate::client::BoxError;
use crate::client::call::Prepared;
use crate::client::error::{Limit, Secrets};
use crate::client::handle::{Carried, Shared};
use crate::client::retry::Outcome;
use crate::client::transport::{Body, Pause, TransportError};

/// How much of an error response's body is kept. An envelope is never longer; what a proxy makes up may be.
const ERROR_BODY: usize = 1 << 20;

/// All that came of an attempt, however it ended.
pub(super) struct Attempt {
    pub(super) came: Came,
    pub(super) end: End,
}

/// What came before the end.
#[derive(Default)]
pub(super) struct Came {
    /// Whether bytes of the request may have left.
    pub(super) may_have_been_sent: bool,
    pub(super) head: Option<(StatusCode, HeaderMap)>,
    pub(super) body: Collected,
    /// The body of a success that is read by the caller.
    pub(super) unread: Option<Body>,
    pub(super) secrets: Secrets,
}

/// How much of a successful response belongs to an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Extent {
    /// All of it.
    Whole,
    /// Its head; the caller reads the body.
    Head,
}

/// How an attempt ended.
pub(super) enum End {
    /// With a whole response; the body of an error response may be cut.
    Response,
    /// With a successful response whose body is longer than this.
    TooLong(usize),
    /// Without a response, or with a broken one.
    Failed(TransportError),
    /// Since the body of the request could not be read.
    RequestBody(BoxError),
    /// Before anything was sent: the source of this credential failed.
    Credential(&'static str, BoxError),
    /// At the limit.
    TimedOut(Duration, Limit),
}

impl Attempt {
    /// Makes an attempt.
    pub(super) async fn make(
        shared: &Shared,
        prepared: &Prepared,
        extent: Extent,
        (limit, of): (Duration, Limit),
    ) -> Self {
        let mut came = Came::default();
        let exchange = exchange(shared, prepared, extent, &mut came);
        let end = match race::within(exchange, shared.clock.sleep(Pause::Timeout(limit))).await {
            Some(Ok(())) => End::Response,
            Some(Err(end)) => end,
            None => End::TimedOut(limit, of),
        };
        Self { came, end }
    }

    /// Whether a whole, successful response came.
    pub(super) fn is_success(&self) -> bool {
        let success = |(status, _): &(StatusCode, HeaderMap)| status.is_success();
        matches!(self.end, End::Response) && self.came.head.as_ref().is_some_and(success)
    }

    /// Why it is no success, in a word; none where it is one.
    pub(super) fn error_type(&self) -> Option<String> {
        let word = match (&self.end, &self.came.head) {
            (End::Response, Some((status, _))) if status.is_success() => return None,
            (End::Response, Some((status, _))) => return Some(status.as_str().to_owned()),
            (End::Response, None) => return None,
            (End::TooLong(_), _) => "body_limit",
            (End::RequestBody(_), _) => "request_body",
            (End::Credential(..), _) => "credential",
            (End::TimedOut(..), _) => "timeout",
            (End::Failed(_), _) if self.came.may_have_been_sent => "interrupted",
            (End::Failed(_), _) => "connect",
        };
        Some(word.to_owned())
    }

    /// What the attempt means for retrying it.
    pub(super) fn outcome(&self) -> Outcome<'_> {
        match (&self.end, &self.came.head) {
            (End::Response, Some((status, headers))) => Outcome::Response { status: *status, headers },
            (End::TooLong(_) | End::RequestBody(_) | End::Credential(..), _) => Outcome::Permanent,
            (End::Failed(error), _) if error.is_permanent() => Outcome::Permanent,
            _ if self.came.may_have_been_sent => Outcome::MaybeSent,
            _ => Outcome::NotSent,
        }
    }
}

/// Sends the request and collects the response. What came is written down as it comes, since the future may be dropped at
/// any moment when the limit is reached.
async fn exchange(shared: &Shared, prepared: &Prepared, extent: Extent, came: &mut Came) -> Result<(), End> {
    let credentials = changing_credentials(prepared).await?;
    came.secrets = prepared.secrets(&credentials);
    let request = prepared.request(credentials);
    came.may_have_been_sent = true;
    let response = shared.transport.send(request).await.map_err(|error| {
        let failure = prepared.body.failure();
        came.may_have_been_sent = failure.is_some() || error.may_have_been_sent();
        failure.map_or(End::Failed(error), End::RequestBody)
    })?;
    let (head, body) = response.into_parts();
    let is_success = head.status.is_success();
    came.head = Some((head.status, head.headers));
    if is_success && extent == Extent::Head {
        came.unread = Some(body);
        return Ok(());
    }
    let limit = if is_success { shared.max_body } else { shared.max_body.min(ERROR_BODY) };
    let is_whole = came.body.read(body, limit).await.map_err(End::Failed)?;
    if is_whole || !is_success { Ok(()) } else { Err(End::TooLong(limit)) }
}

async fn changing_credentials(prepared: &Prepared) -> Result<Vec<Carried>, End> {
    let mut credentials = Vec::new();
    for changing in &prepared.changing {
        let error = |error| End::Credential(changing.name, error);
        let secret = changing.source.credential().await.map_err(error)?;
        let value = secret.header_value(changing.scheme).map_err(|why| error(format!("it {why}").into()))?;
        credentials.push(Carried { name: changing.name, carrier: changing.carrier.clone(), value });
    }
    Ok(credentials)
}
