#![deny(unused_must_use)]

use anthropic_environments::{Client, Error};

async fn clean_up(client: Client) -> Result<(), Error> {
    client.environments().delete("env_1");
    Ok(())
}

fn main() {
    let _ = clean_up;
}
