//! Time for tests: it passes only when somebody waits for it.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::{Duration, SystemTime};

use super::{Clock, Pause};
use crate::client::BoxFuture;

/// A clock that stands still until it is moved. A pause ends at once and moves it forward, which makes retries and timeouts as
/// fast as they are exact. Clones move together.
#[derive(Clone, Debug)]
pub struct VirtualClock {
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    start: SystemTime,
    elapsed: Duration,
    /// When the delays of responses end that are waited for.
    delays: Vec<Duration>,
    pauses: Vec<Pause>,
}

impl VirtualClock {
    /// A clock that stands at the given moment.
    pub fn new(start: SystemTime) -> Self {
        let (delays, pauses) = (Vec::new(), Vec::new());
        let state = State { start, elapsed: Duration::ZERO, delays, pauses };
        Self { state: Arc::new(Mutex::new(state)) }
    }

    /// Sets the moment from which the clock counts.
    pub fn set_start(&self, start: SystemTime) {
        self.state().start = start;
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        let mut state = self.state();
        state.elapsed = state.elapsed.saturating_add(by);
    }

    /// The waits before retries so far, in order.
    pub fn waits(&self) -> Vec<Duration> {
        let state = self.state();
        let waits = state.pauses.iter().filter(|pause| matches!(pause, Pause::Retry(_)));
        waits.map(|pause| pause.duration()).collect()
    }

    /// Ends after the delay of a response, unless a limit that is waited for beside it is shorter.
    #[cfg(feature = "mock")]
    pub(in crate::client) async fn delay(&self, delay: Duration) {
        if delay.is_zero() {
            return;
        }
        let waiting = Waiting::begin(self, delay);
        let mut is_first = true;
        // One round for whoever races it.
        poll_fn(|context| {
            context.waker().wake_by_ref();
            if std::mem::take(&mut is_first) { Poll::Pending } else { Poll::Ready(()) }
        })
        .await;
        self.move_to(waiting.end);
    }

    /// Ends after a limit, unless a delay that is waited for ends before it.
    async fn limit(&self, limit: Duration) {
        let end = self.elapsed().saturating_add(limit);
        poll_fn(|context| {
            if self.state().delays.iter().any(|delay| *delay <= end) {
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            Poll::Ready(())
        })
        .await;
        self.move_to(end);
    }

    fn move_to(&self, end: Duration) {
        let mut state = self.state();
        state.elapsed = state.elapsed.max(end);
    }

    /// What the lock guards is whole at every moment, so that a panic elsewhere does no harm.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        let state = self.state();
        state.start.checked_add(state.elapsed).unwrap_or(state.start)
    }

    fn elapsed(&self) -> Duration {
        self.state().elapsed
    }

    fn sleep(&self, pause: Pause) -> BoxFuture<'_, ()> {
        // The time passes when the pause is waited for, not when it is asked for: the limit of an attempt that is done
        // at once costs nothing.
        Box::pin(async move {
            self.state().pauses.push(pause);
            match pause {
                Pause::Retry(wait) => self.advance(wait),
                Pause::Timeout(limit) => self.limit(limit).await,
            }
        })
    }
}

/// A delay that is waited for, until it is dropped.
#[cfg(feature = "mock")]
struct Waiting<'c> {
    clock: &'c VirtualClock,
    end: Duration,
}

#[cfg(feature = "mock")]
impl<'c> Waiting<'c> {
    fn begin(clock: &'c VirtualClock, delay: Duration) -> Self {
        let mut state = clock.state();
        let end = state.elapsed.saturating_add(delay);
        state.delays.push(end);
        Self { clock, end }
    }
}

#[cfg(feature = "mock")]
impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let mut state = self.clock.state();
        if let Some(at) = state.delays.iter().position(|delay| *delay == self.end) {
            state.delays.swap_remove(at);
        }
    }
}
