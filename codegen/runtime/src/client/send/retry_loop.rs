//! The retry loop of a call: attempts and waits, until one attempt is the last.

use std::time::Duration;

use super::attempt::{Attempt, Extent};
use crate::client::call::{Call, Prepared};
use crate::client::error::Limit;
use crate::client::handle::{Limits, Shared};
use crate::client::observe::Observed;
use crate::client::retry::{self, Decision, Outcome};
use crate::client::transport::Pause;

/// The result of a call's retry loop: its last attempt, and what is known of all of them.
pub(super) struct RetryLoop {
    pub(super) last: Attempt,
    pub(super) attempts: u32,
    /// Whether any of the attempts may have reached the server.
    pub(super) may_have_been_sent: bool,
    /// How long the server asked to wait in its last response.
    pub(super) retry_after: Option<Duration>,
    /// Whether the last attempt would have been followed by another, with more retries or more time.
    pub(super) is_retryable: bool,
    /// When the deadline is, if there is one, on the clock's elapsed time.
    pub(super) end: Option<Duration>,
}

impl RetryLoop {
    /// Makes attempts until one is the last.
    pub(super) async fn run(
        call: &Call,
        prepared: &Prepared,
        extent: Extent,
        observed: &mut Observed,
    ) -> Self {
        let shared = &*call.client().shared;
        let mut time = CallTime::start(shared, call.limits());
        let mut attempts = 0_u32;
        let mut may_have_been_sent = false;
        loop {
            let limit = time.of_attempt();
            attempts = attempts.saturating_add(1);
            observed.attempt(shared, attempts);
            let last = Attempt::make(shared, prepared, extent, limit).await;
            observed.attempt_ended(shared, attempts, last.came.head.as_ref(), || last.error_type());
            may_have_been_sent |= last.came.may_have_been_sent;
            let next =
                if last.is_success() { Next::RETURN } else { next(call, prepared, &last, (attempts, &time)) };
            match next.decision {
                Decision::Return => {
                    let Next { retry_after, is_retryable, .. } = next;
                    let end = time.end;
                    return Self { last, attempts, may_have_been_sent, retry_after, is_retryable, end };
                }
                Decision::Wait(wait) => {
                    observed.retry(wait);
                    time.waits = time.waits.saturating_add(wait);
                    shared.clock.sleep(Pause::Retry(wait)).await;
                }
            }
        }
    }
}

/// What follows an attempt.
struct Next {
    decision: Decision,
    retry_after: Option<Duration>,
    is_retryable: bool,
}

impl Next {
    const RETURN: Self = Self { decision: Decision::Return, retry_after: None, is_retryable: false };
}

/// Asks for the decision after an attempt that failed.
fn next(call: &Call, prepared: &Prepared, last: &Attempt, (attempts, time): (u32, &CallTime<'_>)) -> Next {
    let shared = time.shared;
    let (outcome, now) = (last.outcome(), shared.clock.now());
    let attempt = retry::Attempt {
        number: attempts,
        retries: time.limits.retries,
        idempotent: call.operation().idempotent,
        can_be_sent_again: prepared.body.can_be_sent_again(),
        outcome,
        spec: &shared.api.retry,
        now,
        random: (shared.random)(),
        max_wait: time.limits.max_wait,
        remaining: time.remaining(),
    };
    let retry_after = match outcome {
        Outcome::Response { headers, .. } => retry::retry_after(&shared.api.retry, headers, now),
        _ => None,
    };
    Next { decision: retry::decide(&attempt), retry_after, is_retryable: retry::may_retry(&attempt) }
}

/// The time that a call has.
struct CallTime<'a> {
    shared: &'a Shared,
    limits: Limits,
    /// When the deadline is, if there is one, on the clock's elapsed time.
    end: Option<Duration>,
    /// How much of it was spent in waits.
    waits: Duration,
}

impl<'a> CallTime<'a> {
    fn start(shared: &'a Shared, limits: Limits) -> Self {
        let end = limits.deadline.map(|deadline| shared.clock.elapsed().saturating_add(deadline));
        Self { shared, limits, end, waits: Duration::ZERO }
    }

    /// The time until the deadline of the call.
    fn remaining(&self) -> Option<Duration> {
        Some(self.end?.saturating_sub(self.shared.clock.elapsed()))
    }

    /// How long an attempt may take now, and which limit that is.
    fn of_attempt(&self) -> (Duration, Limit) {
        match (self.remaining(), self.limits.deadline) {
            (Some(remaining), Some(whole)) if remaining < self.limits.timeout => {
                (remaining, Limit::Deadline { whole, waits: self.waits })
            }
            _ => (self.limits.timeout, Limit::Attempt),
        }
    }
}
