//! Making a client, and sending calls.

use std::error::Error as _;
use std::future::{Future, IntoFuture};

use anthropic_environments::{Client, Environment, EnvironmentDeleteResponse, Error, ErrorType, Secret};

fn from_the_environment() -> Result<Client, Error> {
    Client::from_env()
}

fn call_before_build() -> Result<Client, Error> {
    Client::builder().api_key("key").base_url("https://example.com/prefix").build()
}

fn display_of_a_key() -> String {
    format!("{:?}", Secret::from("key"))
}

fn comparing_keys(text: String) -> Secret {
    text.into()
}

async fn call_not_awaited(client: Client) -> Result<EnvironmentDeleteResponse, Error> {
    client.environments().delete("env_1").await
}

async fn clear_limit_of_a_list(client: &Client) -> Result<usize, Error> {
    Ok(client.environments().list().limit(50).include_archived(true).page("cursor").await?.data.len())
}

async fn paging_what_has_no_pages(client: &Client) -> Result<usize, Error> {
    let mut items = client.environments().list().limit(50).items();
    let mut count = 0;
    while let Some(environment) = items.next().await {
        let _: Environment = environment?;
        count += 1;
    }
    let mut pages = client.environments().list().pages();
    while let Some(page) = pages.next().await {
        count += page?.data.len();
    }
    Ok(count)
}

async fn received_environment_sent(client: &Client) -> Result<(), Error> {
    match client.environments().retrieve("env_1").await {
        Err(error) if error.is_not_found() || error.error_type() == Some(ErrorType::OverloadedError) => {
            println!("{error} {:?}", error.source())
        }
        other => drop(other?),
    }
    let raw = client.environments().retrieve("env_1").send_raw().await?;
    println!("{} {:?} {:?}", raw.status(), raw.headers(), raw.request_id());
    Ok(())
}

fn is_spawned<F: Future + Send + 'static>(_: F) {}

/// What `tokio::spawn` asks for; and the client may be gone before the call is sent.
fn a_call_outlives_its_client(id: &str) {
    let client = Client::builder().api_key("key").build().unwrap();
    let call = client.environments().update(id).description(String::from(id));
    let sent = client.environments().retrieve(id).send();
    let pages = client.environments().list().items();
    drop(client);
    is_spawned(call.into_future());
    is_spawned(sent);
    is_spawned(async move {
        let mut pages = pages;
        drop(pages.next().await);
    });
}

fn main() {
    let _ = (from_the_environment, call_before_build, display_of_a_key, comparing_keys, call_not_awaited);
    let _ = (clear_limit_of_a_list, paging_what_has_no_pages, received_environment_sent);
    a_call_outlives_its_client("env_1");
}
