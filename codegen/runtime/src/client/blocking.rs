//! Calls that block the thread until they are done.

use std::fmt;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::OnceLock;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use super::call::Call;
use super::error::Error;
use super::response::{FromResponse, RawResponse, Response};

impl Call {
    /// Sends the call, blocks the thread until it is done, and decodes the response.
    ///
    /// All blocking calls of a process share one tokio runtime with a thread of its own, so that connections are kept between
    /// them. It also works on a thread of tokio's `spawn_blocking`.
    ///
    /// # Errors
    /// As for [`Call::send`]; and with `is_request` inside of an async task, whose thread must not block.
    pub fn send_blocking<T: FromResponse>(self) -> Result<Response<T>, Error> {
        wait(self.send())?
    }

    /// Sends the call, blocks the thread until it is done, and gives the response as it came.
    ///
    /// # Errors
    /// As for [`Call::send_blocking`], but for the body, which is not decoded.
    pub fn send_raw_blocking(self) -> Result<RawResponse, Error> {
        wait(self.send_raw())?
    }
}

/// A walk over pages or items whose steps block the thread: an iterator.
///
/// After an error the walk stands still, as [`Items`](super::Items) do: `walk` gives the walk itself, to resume it.
pub struct Blocking<W> {
    walk: W,
    /// Whether it was used where it cannot be.
    is_misused: bool,
}

impl<W> Blocking<W> {
    pub(super) fn new(walk: W) -> Self {
        Self { walk, is_misused: false }
    }

    /// The walk itself: its cursor, and `resume`.
    pub fn walk(&mut self) -> &mut W {
        &mut self.walk
    }

    /// The walk itself, to go on without blocking.
    pub fn into_walk(self) -> W {
        self.walk
    }
}

impl<W, T, E> Iterator for Blocking<W>
where
    W: Stream<Item = Result<T, E>> + Unpin,
    E: From<Error>,
{
    type Item = Result<T, E>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_misused {
            return None;
        }
        match wait(poll_fn(|context| Pin::new(&mut self.walk).poll_next(context))) {
            Ok(next) => next,
            Err(error) => {
                // It would be the same error for ever.
                self.is_misused = true;
                Some(Err(error.into()))
            }
        }
    }
}

impl<W: fmt::Debug> fmt::Debug for Blocking<W> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Blocking").field(&self.walk).finish()
    }
}

/// Blocks the thread until the future is done.
fn wait<T>(future: impl Future<Output = T>) -> Result<T, Error> {
    let runtime = runtime().map_err(|why| Error::request(format!("the runtime cannot be started: {why}")))?;
    // A thread of `spawn_blocking` belongs to a runtime, too, and may block. Tokio has no question for that, it panics.
    let may_block = || catch_unwind(AssertUnwindSafe(|| runtime.block_on(async {}))).is_ok();
    if Handle::try_current().is_ok() && !may_block() {
        return Err(Error::request(
            "a blocking call inside of an async task would stop the others: await the call, or move it to `spawn_blocking`",
        ));
    }
    Ok(runtime.block_on(future))
}

/// The runtime that all blocking calls share. It lives as long as the process, so that connections are kept.
fn runtime() -> Result<&'static Runtime, &'static str> {
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let start = || {
        let mut builder = Builder::new_multi_thread();
        let builder = builder.worker_threads(1).thread_name("blocking-calls").enable_all();
        builder.build().map_err(|error| error.to_string())
    };
    RUNTIME.get_or_init(start).as_ref().map_err(String::as_str)
}
