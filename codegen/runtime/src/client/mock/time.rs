//! Time that passes only when somebody waits for it.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::{Duration, SystemTime};

use crate::client::transport::{Clock, VirtualClock};

/// Virtual time in which the shorter of a delay and a limit that race is over first.
pub(super) struct VirtualTime {
    clock: VirtualClock,
    /// When the delays end that are waited for.
    delays: Arc<Mutex<Vec<Duration>>>,
}

impl VirtualTime {
    pub(super) fn new(start: SystemTime) -> Self {
        Self { clock: VirtualClock::new(start), delays: Arc::default() }
    }

    pub(super) fn clock(&self) -> VirtualClock {
        self.clock.clone()
    }

    /// Ends after a delay, unless a limit that is waited for beside it is shorter.
    pub(super) async fn delay(&self, delay: Duration) {
        if delay.is_zero() {
            return;
        }
        let end = self.clock.elapsed().saturating_add(delay);
        let waiting = Waiting { delays: Arc::clone(&self.delays), end };
        waiting.change(|delays| delays.push(end));
        let mut is_first = true;
        // One round for whoever races it.
        poll_fn(|context| {
            context.waker().wake_by_ref();
            if std::mem::take(&mut is_first) { Poll::Pending } else { Poll::Ready(()) }
        })
        .await;
        self.move_to(end);
        drop(waiting);
    }

    /// Ends after a limit, unless a delay that is waited for ends before it.
    pub(super) async fn limit(&self, limit: Duration) {
        let end = self.clock.elapsed().saturating_add(limit);
        poll_fn(|context| {
            let delays = self.delays.lock().unwrap_or_else(PoisonError::into_inner);
            if delays.iter().any(|delay| *delay <= end) {
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            Poll::Ready(())
        })
        .await;
        self.move_to(end);
    }

    fn move_to(&self, end: Duration) {
        self.clock.advance(end.saturating_sub(self.clock.elapsed()));
    }
}

/// A delay that is waited for, until it is dropped.
struct Waiting {
    delays: Arc<Mutex<Vec<Duration>>>,
    end: Duration,
}

impl Waiting {
    fn change(&self, change: impl FnOnce(&mut Vec<Duration>)) {
        change(&mut self.delays.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.change(|delays| {
            if let Some(at) = delays.iter().position(|delay| *delay == self.end) {
                delays.swap_remove(at);
            }
        });
    }
}
