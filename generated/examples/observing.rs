//! Watches calls: a line for each attempt and each call, and a count of those that failed.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anthropic_environments::{AttemptEnded, CallBegun, CallEnded, CallObserver, Client, Observer};
use anthropic_environments_emulator::Emulator;

/// Prints what happens. A metric would be counted in the same places.
#[derive(Clone, Default)]
struct Printing {
    failed: Arc<AtomicUsize>,
}

/// One call.
struct Printed {
    operation: String,
    failed: Arc<AtomicUsize>,
}

impl Observer for Printing {
    fn begin(&self, call: &CallBegun<'_>) -> Box<dyn CallObserver> {
        println!("{}: {} {} at {}", call.operation, call.method, call.path, call.host);
        Box::new(Printed { operation: call.operation.to_owned(), failed: Arc::clone(&self.failed) })
    }
}

impl CallObserver for Printed {
    fn attempt(&mut self, number: u32) {
        println!("{}: attempt {number}", self.operation);
    }

    fn attempt_ended(&mut self, attempt: &AttemptEnded<'_>) {
        println!("{}: {:?} {:?}", self.operation, attempt.status, attempt.error);
    }

    fn retry(&mut self, wait: Duration) {
        println!("{}: again in {wait:?}", self.operation);
    }

    fn ended(&mut self, call: &CallEnded<'_>) {
        println!("{}: {} attempts, {:?}", self.operation, call.attempts, call.duration);
        self.failed.fetch_add(usize::from(call.error.is_some()), Ordering::Relaxed);
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let observer = Printing::default();
    let builder = Client::builder().api_key("not-a-real-key").base_url(emulator.url());
    let client = builder.with_observer(observer.clone()).build()?;
    emulator.limit_rate(0, 1);
    client.environments().create("watched").await?;
    let missing = client.environments().retrieve("env_none").await;
    assert!(missing.is_err());
    assert_eq!(observer.failed.load(Ordering::Relaxed), 1);
    Ok(())
}
