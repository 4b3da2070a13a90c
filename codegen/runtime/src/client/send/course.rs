//! The course of a call: attempts and waits, until one attempt counts.

use std::time::Duration;

use super::attempt::Attempt;
use crate::client::call::{Call, Prepared};
use crate::client::error::Limit;
use crate::client::handle::{Limits, Shared};
use crate::client::retry::{self, Decision, Outcome};
use crate::client::transport::Pause;

/// What a call came to: its last attempt, and what is known of all of them.
pub(super) struct Course {
    pub(super) last: Attempt,
    pub(super) attempts: u32,
    /// Whether any of the attempts may have reached the server.
    pub(super) may_have_been_sent: bool,
    /// How long the server asked to wait in its last response.
    pub(super) retry_after: Option<Duration>,
}

impl Course {
    /// Makes attempts until one counts.
    pub(super) async fn run(call: &Call, prepared: &Prepared) -> Self {
        let shared = &*call.client().shared;
        let time = Time { shared, limits: call.limits(), start: shared.clock.elapsed() };
        let mut attempts = 0_u32;
        let mut may_have_been_sent = false;
        loop {
            let (limit, of) = time.of_attempt();
            let last = Attempt::make(shared, prepared, limit, of).await;
            attempts = attempts.saturating_add(1);
            may_have_been_sent |= last.came.may_have_been_sent;
            let (outcome, now) = (last.outcome(), shared.clock.now());
            let decision = retry::decide(&retry::Attempt {
                number: attempts,
                retries: time.limits.retries,
                idempotent: call.operation().idempotent,
                outcome,
                spec: &shared.api.retry,
                now,
                random: (shared.random)(),
                max_wait: time.limits.max_wait,
                remaining: time.remaining(),
            });
            match decision {
                Decision::Return => {
                    let retry_after = match outcome {
                        Outcome::Answer { headers, .. } => {
                            retry::retry_after(&shared.api.retry, headers, now)
                        }
                        _ => None,
                    };
                    return Self { last, attempts, may_have_been_sent, retry_after };
                }
                Decision::Wait(wait) => shared.transport.sleep(Pause::Retry(wait)).await,
            }
        }
    }
}

/// The time that a call has.
struct Time<'a> {
    shared: &'a Shared,
    limits: Limits,
    start: Duration,
}

impl Time<'_> {
    /// The time until the deadline of the call.
    fn remaining(&self) -> Option<Duration> {
        let passed = self.shared.clock.elapsed().saturating_sub(self.start);
        Some(self.limits.deadline?.saturating_sub(passed))
    }

    /// How long an attempt may take now, and which limit that is.
    fn of_attempt(&self) -> (Duration, Limit) {
        match self.remaining() {
            Some(remaining) if remaining < self.limits.timeout => (remaining, Limit::Deadline),
            _ => (self.limits.timeout, Limit::Attempt),
        }
    }
}
