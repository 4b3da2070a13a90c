//! Virtual time for the real transport: waits before retries are written down and end at once, and the timeout of an
//! attempt passes when the server falls silent for longer. Nothing sleeps.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use anthropic_environments::{BoxFuture, Clock, Pause, VirtualClock};
use tokio::sync::watch;

/// Tells a timeout that the server has begun to be silent, and for how many seconds.
#[derive(Clone, Debug)]
pub(crate) struct Silence(watch::Sender<f64>);

impl Silence {
    pub(crate) fn new() -> Self {
        Self(watch::Sender::new(0.0))
    }

    pub(crate) fn begin(&self, seconds: f64) {
        self.0.send_replace(seconds);
    }
}

/// Virtual time for the real transport. Clones share what is written down.
#[derive(Clone)]
pub(crate) struct VirtualTime {
    clock: VirtualClock,
    silence: Silence,
    waits: Arc<Mutex<Vec<Duration>>>,
    limits: Arc<Mutex<Vec<Duration>>>,
}

impl VirtualTime {
    pub(crate) fn new(now: SystemTime, silence: Silence) -> Self {
        let clock = VirtualClock::new(now);
        Self { clock, silence, waits: Arc::default(), limits: Arc::default() }
    }

    /// The waits before retries, in order.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The timeouts of the attempts, in order.
    pub(crate) fn limits(&self) -> Vec<Duration> {
        self.limits.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Clock for VirtualTime {
    fn now(&self) -> SystemTime {
        self.clock.now()
    }

    fn elapsed(&self) -> Duration {
        self.clock.elapsed()
    }

    fn sleep(&self, pause: Pause) -> BoxFuture<'_, ()> {
        match pause {
            Pause::Retry(wait) => Box::pin(async move {
                self.waits.lock().unwrap_or_else(PoisonError::into_inner).push(wait);
            }),
            limit => {
                let limit = limit.duration();
                self.limits.lock().unwrap_or_else(PoisonError::into_inner).push(limit);
                // Only a silence that begins from now on counts: one of an earlier attempt has passed.
                let mut silence = self.silence.0.subscribe();
                silence.mark_unchanged();
                Box::pin(async move {
                    loop {
                        if silence.changed().await.is_err() {
                            std::future::pending::<()>().await;
                        }
                        if *silence.borrow_and_update() >= limit.as_secs_f64() {
                            return;
                        }
                    }
                })
            }
        }
    }
}
