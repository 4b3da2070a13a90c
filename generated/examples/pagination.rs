//! Walks a list: all items, page by page, and on from a cursor that was kept.
#![forbid(unsafe_code)]

use anthropic_environments::Client;
use anthropic_environments_emulator::Emulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let client = Client::builder().api_key("not-a-real-key").base_url(emulator.url()).build()?;
    let environments = client.environments();
    for name in ["a", "b", "c", "d", "e"] {
        environments.create(name).await?;
    }

    let mut items = environments.list().limit(2).items();
    while let Some(environment) = items.next().await {
        println!("item {}", environment?.name);
    }

    // A walk that is interrupted here, and goes on in another process from the cursor.
    let mut pages = environments.list().limit(2).pages();
    let first = pages.next().await.ok_or("there is no page")??;
    let cursor = pages.cursor().ok_or("there is no second page")?.to_owned();
    println!("a page of {}, and {cursor} to go on from", first.data.len());

    let mut rest = environments.list().limit(2).page(cursor).items();
    let mut count = 0;
    while let Some(environment) = rest.next().await {
        // An error leaves the walk where it is: `rest.resume()` asks for the same page again.
        println!("then {}", environment?.name);
        count += 1;
    }
    assert_eq!(first.data.len() + count, 5);
    Ok(())
}
