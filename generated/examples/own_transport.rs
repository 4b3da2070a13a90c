//! Brings a transport: one that counts what it carries, and lets another do the work.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anthropic_environments::{Body, BoxFuture, Client, HyperTransport, Transport, TransportError, http};
use anthropic_environments_emulator::Emulator;

/// Counts requests.
struct Counting<T> {
    inner: T,
    requests: Arc<AtomicUsize>,
}

impl<T: Transport> Transport for Counting<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.requests.fetch_add(1, Ordering::Relaxed);
        self.inner.send(request)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let requests = Arc::new(AtomicUsize::new(0));
    let inner = HyperTransport::builder().without_proxy().build()?;
    let transport = Counting { inner, requests: Arc::clone(&requests) };
    let builder = Client::builder().api_key("not-a-real-key").base_url(emulator.url());
    let client = builder.with_transport(transport).build()?;

    // Retries are decided above the transport: each attempt is a request of its own.
    emulator.limit_rate(0, 1);
    let response = client.environments().create("counted").send().await?;
    println!("{} in {} requests", response.value().id, requests.load(Ordering::Relaxed));
    assert_eq!((response.attempts(), requests.load(Ordering::Relaxed)), (2, 2));
    Ok(())
}
