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
use serde_json::{Value, json};
use support::block_on;
use support::server::Server;

/// A request as it was read from the socket.
struct Request {
    line: String,
    headers: Vec<(String, String)>,
    body: Value,
}

impl Request {
    fn parse(bytes: &[u8]) -> Self {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let mut lines = head.split("\r\n");
        let line = lines.next().unwrap().to_owned();
        let header = |line: &str| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_lowercase(), value.trim().to_owned())
        };
        Self { line, headers: lines.map(header).collect(), body: serde_json::from_str(body).unwrap() }
    }

    fn header(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }
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
    let mut names: Vec<&str> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, known, "nothing else is sent");
}

#[test]
fn the_create_call_of_the_reference_is_sent_as_the_page_says() {
    let request = block_on(async {
        let server = Server::start().await.unwrap();
        let client =
            Client::builder().api_key("test-key-do-not-show").base_url(server.base_url()).build().unwrap();
        client
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
        Request::parse(&server.last_request())
    });
    assert_eq!(request.line, "POST /v1/environments HTTP/1.1");
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
    assert_eq!(request.body, page);
}

#[test]
fn the_update_call_of_the_reference_is_sent_as_the_page_says() {
    let request = block_on(async {
        let server = Server::start().await.unwrap();
        let client =
            Client::builder().api_key("test-key-do-not-show").base_url(server.base_url()).build().unwrap();
        let created = client.environments().create("n").await.unwrap();
        let description = "Python environment with data-analysis packages.";
        client.environments().update(&created.id).description(description).await.unwrap();
        Request::parse(&server.last_request())
    });
    assert_eq!(request.line, "POST /v1/environments/env_000000000000000000000001 HTTP/1.1");
    assert_headers(&request);
    assert_eq!(request.body, json!({"description": "Python environment with data-analysis packages."}));
}
