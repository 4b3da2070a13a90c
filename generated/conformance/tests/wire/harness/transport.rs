//! The real transport in virtual time: waits before repeats are written down and end at once, and the time-out of an
//! attempt passes when the server falls silent for longer. Nothing sleeps.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anthropic_environments::{Body, BoxFuture, HyperTransport, Pause, Transport, TransportError};
use client_runtime::http;
use tokio::sync::watch;

/// Tells a time-out that the server has begun to be silent, and for how many seconds.
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

/// The real transport in virtual time. Clones share what is written down.
#[derive(Clone)]
pub(crate) struct VirtualTime {
    inner: HyperTransport,
    silence: Silence,
    waits: Arc<Mutex<Vec<Duration>>>,
    limits: Arc<Mutex<Vec<Duration>>>,
}

impl VirtualTime {
    pub(crate) fn new(silence: Silence) -> Result<Self, String> {
        let inner = HyperTransport::builder().without_proxy().build().map_err(|error| error.to_string())?;
        Ok(Self { inner, silence, waits: Arc::default(), limits: Arc::default() })
    }

    /// The waits before repeats, in order.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The time-outs of the attempts, in order.
    pub(crate) fn limits(&self) -> Vec<Duration> {
        self.limits.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Transport for VirtualTime {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.inner.send(request)
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
