//! Calls without an async runtime: the same types, another end.
#![forbid(unsafe_code)]

use anthropic_environments::Client;
use anthropic_environments_emulator::Emulator;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let client = Client::builder().api_key("not-a-real-key").base_url(emulator.url()).build()?;
    let environments = client.environments();
    for name in ["a", "b", "c"] {
        environments.create(name).send_blocking()?;
    }
    let mut names = Vec::new();
    for environment in environments.list().limit(2).items().blocking() {
        names.push(environment?.name);
    }
    println!("{names:?}");
    assert_eq!(names.len(), 3);
    Ok(())
}
