//! Kept connections, apart for each tokio runtime.

use std::future::pending;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::runtime::{Handle, Id};
use tokio::task::AbortHandle;

use super::body::RequestBody;
use super::connector::Connector;

/// Which unused connections are kept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Idle {
    /// How long.
    pub(super) timeout: Duration,
    /// How many to one host.
    pub(super) most: usize,
}

impl Default for Idle {
    /// Servers and the boxes on the way close theirs after a minute or more.
    fn default() -> Self {
        Self { timeout: Duration::from_secs(60), most: usize::MAX }
    }
}

/// Sends requests over connections that it keeps.
pub(super) type Pool = Arc<legacy::Client<Connector, RequestBody>>;

/// A pool for each runtime that is in use.
///
/// A connection lives on the runtime that made it: lent to another, it hangs as soon as its own is no longer driven, and
/// dies together with it.
pub(super) struct Pools {
    connector: Connector,
    idle: Idle,
    of_runtimes: Mutex<Vec<OfRuntime>>,
}

/// What belongs to one runtime.
struct OfRuntime {
    id: Id,
    pool: Result<Pool, &'static str>,
    /// The task that lives as long as the runtime.
    life: AbortHandle,
}

/// Forgets a runtime when the runtime drops the task that holds this.
struct Life {
    pools: Weak<Pools>,
    id: Id,
}

impl Pools {
    pub(super) fn new(connector: Connector, idle: Idle) -> Arc<Self> {
        Arc::new(Self { connector, idle, of_runtimes: Mutex::default() })
    }

    /// The pool of the runtime that runs this, or why that runtime cannot be used.
    pub(super) fn current(self: &Arc<Self>) -> Result<Pool, &'static str> {
        let runtime = Handle::try_current()
            .map_err(|_| "this transport must be used from within a tokio runtime, and here is none")?;
        let id = runtime.id();
        if let Some(known) = self.lock().iter().find(|known| known.id == id) {
            return known.pool.clone();
        }
        let pool = check_drivers().map(|()| self.pool());
        let life = Life { pools: Arc::downgrade(self), id };
        let life = runtime.spawn(async move {
            let _life = life;
            pending::<()>().await;
        });
        let new = OfRuntime { id, pool: pool.clone(), life: life.abort_handle() };
        let mut of_runtimes = self.lock();
        // Another thread of the runtime may have been faster, and a runtime that is ending drops the task at once.
        if !life.is_finished() && !of_runtimes.iter().any(|known| known.id == id) {
            of_runtimes.push(new);
        }
        pool
    }

    fn pool(&self) -> Pool {
        let pool = legacy::Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(self.idle.timeout)
            .pool_max_idle_per_host(self.idle.most)
            // Retrying is decided above, where it is known what may be retried.
            .retry_canceled_requests(false)
            .build(self.connector.clone());
        Arc::new(pool)
    }

    fn lock(&self) -> MutexGuard<'_, Vec<OfRuntime>> {
        self.of_runtimes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for OfRuntime {
    fn drop(&mut self) {
        self.life.abort();
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        let Some(pools) = self.pools.upgrade() else { return };
        let mut of_runtimes = pools.lock();
        let place = of_runtimes.iter().position(|known| known.id == self.id);
        let ended = place.map(|place| of_runtimes.swap_remove(place));
        // Dropped without the lock: it closes connections.
        drop(of_runtimes);
        drop(ended);
    }
}

/// Whether the runtime that runs this has timers and I/O. Tokio has no question for that, it panics.
fn check_drivers() -> Result<(), &'static str> {
    let works = |probe: fn()| catch_unwind(AssertUnwindSafe(probe)).is_ok();
    if !works(|| drop(tokio::time::sleep(Duration::ZERO))) {
        return Err("the tokio runtime has no timers: build it with `enable_all`");
    }
    if !works(|| drop(unconnected_socket())) {
        return Err("the tokio runtime has no I/O: build it with `enable_all`");
    }
    Ok(())
}

/// A socket that no one talks to; `None` where the system has none to give.
fn unconnected_socket() -> Option<tokio::net::UdpSocket> {
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").ok()?;
    socket.set_nonblocking(true).ok()?;
    tokio::net::UdpSocket::from_std(socket).ok()
}
