//! Time, injected so that waits can be tested without waiting.

use std::fmt;
use std::time::{Duration, SystemTime};

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
use std::time::{Instant, SystemTime as PlatformTime};
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
use web_time::{Instant, SystemTime as PlatformTime};

/// The two clocks that a client reads. They are apart because the wall clock may be set back at any moment.
pub trait Clock: Send + Sync + 'static {
    /// The wall clock, compared with the dates of a server.
    fn now(&self) -> SystemTime;

    /// The time since some fixed moment, never going back: measures deadlines.
    fn elapsed(&self) -> Duration;
}

/// The clocks of the operating system; on `wasm32-unknown-unknown` those of JavaScript.
#[derive(Clone, Copy)]
pub struct SystemClock {
    start: Instant,
}

impl SystemClock {
    /// The clocks of the operating system; elapsed time counts from now.
    pub fn new() -> Self {
        Self { start: Instant::now() }
    }
}

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
}
