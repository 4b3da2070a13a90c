//! The two calls of the API's reference pages against the bytes that the client really sends.
#![cfg(feature = "hyper")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(missing_docs, reason = "tests are named, not documented")]

mod support;

use anthropic_environments::{Client, CloudConfigParams, LimitedNetworkParams, PackagesParams};
use anthropic_environments_emulator::Emulator;
use client_emulator::Request;
use serde_json::{Value, json};
use support::block_on;

fn client(server: &Emulator) -> Client {
    Client::builder().api_key("test-key-do-not-show").base_url(server.url()).build().unwrap()
}

fn body(request: &Request) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

/// The headers that both curl calls give, each once, and those that every client must send.
fn assert_headers(request: &Request) {
    assert_eq!(request.header("content-type"), ["application/json"]);
    assert_eq!(request.header("anthropic-version"), ["2023-06-01"]);
    assert_eq!(request.header("anthropic-beta"), ["managed-agents-2026-04-01"]);
    assert_eq!(request.header("x-api-key"), ["test-key-do-not-show"]);
    assert_eq!(request.header("accept"), ["application/json"]);
    let agent = format!("anthropic-environments/{}", env!("CARGO_PKG_VERSION"));
    assert_eq!(request.header("user-agent"), [agent.as_str()]);
    let known = [
        "accept",
        "anthropic-beta",
        "anthropic-version",
        "content-length",
        "content-type",
        "host",
        "user-agent",
        "x-api-key",
    ];
    let mut names: Vec<String> = request.headers.iter().map(|(name, _)| name.to_lowercase()).collect();
    names.sort_unstable();
    assert_eq!(names, known, "nothing else is sent");
}

#[test]
fn the_create_call_of_the_reference_is_sent_as_the_page_says() {
    let request = block_on(async {
        let server = Emulator::start().unwrap();
        client(&server)
            .environments()
            .create("python-data-analysis")
            .config(
                CloudConfigParams::new()
                    .networking(
                        LimitedNetworkParams::new()
                            .allow_package_managers(true)
                            .allowed_hosts(["api.example.com"]),
                    )
                    .packages(PackagesParams::new().pip(["pandas", "numpy"])),
            )
            .description("Python environment with data-analysis packages.")
            .await
            .unwrap();
        server.last_request()
    });
    assert_eq!(request.line(), "POST /v1/environments");
    assert_headers(&request);
    let page = json!({
        "name": "python-data-analysis",
        "config": {
            "type": "cloud",
            "networking": {"type": "limited", "allow_package_managers": true, "allowed_hosts": ["api.example.com"]},
            "packages": {"pip": ["pandas", "numpy"]},
        },
        "description": "Python environment with data-analysis packages.",
    });
    assert_eq!(body(&request), page);
}

#[test]
fn the_update_call_of_the_reference_is_sent_as_the_page_says() {
    let (request, id) = block_on(async {
        let server = Emulator::start().unwrap();
        let client = client(&server);
        let created = client.environments().create("n").await.unwrap();
        let description = "Python environment with data-analysis packages.";
        client.environments().update(&created.id).description(description).await.unwrap();
        (server.last_request(), created.id)
    });
    assert_eq!(request.line(), format!("POST /v1/environments/{id}"));
    assert_headers(&request);
    assert_eq!(body(&request), json!({"description": "Python environment with data-analysis packages."}));
}
