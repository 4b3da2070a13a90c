//! Tells errors apart: what the server says, what the network does, what cannot be sent at all.
#![forbid(unsafe_code)]

use std::time::Duration;

use anthropic_environments::{Client, Error, ErrorType};
use anthropic_environments_emulator::Emulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let client = Client::builder().api_key("not-a-real-key").base_url(emulator.url()).build()?;
    let environments = client.environments();
    let fails = |outcome: Result<_, Error>| outcome.err().ok_or("the call was to fail");

    let error = fails(environments.retrieve("env_none").await)?;
    println!("{}: {error}", advice(&error));
    assert_eq!(error.error_type(), Some(ErrorType::NotFoundError));
    assert!(error.request_id().is_some(), "what support asks for");

    // A status that passes is waited for: the client does what the header `retry-after` says.
    emulator.limit_rate(0, 2);
    let response = environments.create("patient").send().await?;
    println!("created with attempt {}", response.attempts());

    // Without retries, or when they are used up, the error has what the program needs to wait by itself.
    emulator.limit_rate(3, 1);
    let error = fails(environments.create("hasty").with_retries(0).await)?;
    println!("{}: {error}", advice(&error));
    assert_eq!((error.is_rate_limited(), error.retry_after()), (true, Some(Duration::from_secs(3))));

    // Nobody listens there: nothing was sent, so the call may be made again without a second environment.
    let nowhere = client.with_options(|options| options.base_url("http://127.0.0.1:9").with_retries(0))?;
    let error = fails(nowhere.environments().create("lost").await)?;
    println!("{}: {error}", advice(&error));
    assert!(error.is_connect() && !error.may_have_been_sent());
    Ok(())
}

/// What a program does about an error.
fn advice(error: &Error) -> &'static str {
    if error.is_builder() || error.is_request() {
        "mend the program"
    } else if error.is_not_found() {
        "go on without it"
    } else if error.is_rate_limited() || error.is_connect() {
        "try later"
    } else if error.may_have_been_sent() {
        "look whether it was done"
    } else {
        "give up"
    }
}
