//! Work against a limit.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use crate::client::BoxFuture;

/// What the work gives, or `None` if the limit comes first. The work goes first in every round, so that what is ready at
/// once never loses.
pub(super) async fn within<W: Future>(work: W, mut limit: BoxFuture<'_, ()>) -> Option<W::Output> {
    let mut work = pin!(work);
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => limit.as_mut().poll(context).map(|()| None),
    })
    .await
}
