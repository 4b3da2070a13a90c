//! Time: what it is, and waiting for it.

use std::fmt;
#[cfg(feature = "_tokio")]
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
use std::time::{Instant, SystemTime as PlatformTime};
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
use web_time::{Instant, SystemTime as PlatformTime};

use crate::client::BoxFuture;

/// All time that a client knows: two clocks, and the waits.
pub trait Clock: Send + Sync + 'static {
    /// The wall clock, compared with the dates of a server.
    fn now(&self) -> SystemTime;

    /// The time since some fixed moment, never going back: measures deadlines.
    fn elapsed(&self) -> Duration;

    /// Ends when the duration of the pause has passed. A clock for tests may end a [`Pause::Retry`] at once.
    fn sleep(&self, pause: Pause) -> BoxFuture<'_, ()>;
}

/// What is waited for, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pause {
    /// The wait before an attempt is retried.
    Retry(Duration),
    /// The limit of an attempt, raced against it and dropped when the attempt is done first.
    Timeout(Duration),
}

impl Pause {
    /// How long.
    pub fn duration(self) -> Duration {
        match self {
            Self::Retry(duration) | Self::Timeout(duration) => duration,
        }
    }
}

impl<T: Clock + ?Sized> Clock for Arc<T> {
    fn now(&self) -> SystemTime {
        (**self).now()
    }

    fn elapsed(&self) -> Duration {
        (**self).elapsed()
    }

    fn sleep(&self, pause: Pause) -> BoxFuture<'_, ()> {
        (**self).sleep(pause)
    }
}

/// The clocks of the operating system, on `wasm32-unknown-unknown` those of JavaScript; with the timers of tokio, or of another
/// runtime.
#[derive(Clone)]
pub struct SystemClock {
    start: Instant,
    sleep: Sleep,
}

type Sleep = Arc<dyn Fn(Duration) -> BoxFuture<'static, ()> + Send + Sync>;

impl SystemClock {
    /// Creates a clock that waits by the timers of the tokio runtime it is used in; its elapsed time counts from now. Without
    /// such timers a wait never ends.
    #[cfg(feature = "_tokio")]
    pub fn new() -> Self {
        Self::with_sleep(|duration| Box::pin(sleep(duration)))
    }

    /// Creates a clock that waits by the given function, which makes a future that ends after the duration; its elapsed time
    /// counts from now.
    pub fn with_sleep(sleep: impl Fn(Duration) -> BoxFuture<'static, ()> + Send + Sync + 'static) -> Self {
        Self { start: Instant::now(), sleep: Arc::new(sleep) }
    }
}

/// Waits by tokio's timers. One is made when it is first waited for: most limits are dropped before.
#[cfg(feature = "_tokio")]
async fn sleep(duration: Duration) {
    // Tokio panics in a runtime without timers. There an attempt ends with an error of its transport, if at all.
    let has_runtime = tokio::runtime::Handle::try_current().is_ok();
    match catch_unwind(AssertUnwindSafe(|| has_runtime.then(|| tokio::time::sleep(duration)))) {
        Ok(Some(sleep)) => sleep.await,
        Ok(None) | Err(_) => std::future::pending().await,
    }
}

#[cfg(feature = "_tokio")]
impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for SystemClock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SystemClock")
    }
}

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        // Of two types on wasm, the standard library's is the one that everybody knows.
        let passed = PlatformTime::now().duration_since(PlatformTime::UNIX_EPOCH);
        SystemTime::UNIX_EPOCH + passed.unwrap_or_default()
    }

    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, pause: Pause) -> BoxFuture<'_, ()> {
        (self.sleep)(pause.duration())
    }
}
