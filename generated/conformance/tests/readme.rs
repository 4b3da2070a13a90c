//! The Rust blocks of the project's README, compiled and run against a server.
#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::process::Command;

use client_emulator::{Response, Server};

const ENVIRONMENT: &str = r#"{"id":"env_1","type":"environment","name":"n","archived_at":null,"config":{"type":"self_hosted"},"metadata":{},"created_at":"2026-04-01T08:00:00Z","updated_at":"2026-04-01T08:00:00Z"}"#;

#[allow(clippy::wildcard_imports, unused, reason = "the README shows what is read, not what is used")]
mod blocks {
    use std::error::Error;
    use std::time::Duration;

    use anthropic_environments::*;

    type Outcome = Result<(), Box<dyn Error>>;

    /// What the blocks take for granted.
    struct Given {
        client: Client,
        environment: Environment,
        text: String,
    }

    include!(concat!(env!("OUT_DIR"), "/readme.rs"));

    pub(super) async fn run() -> Result<(), String> {
        let given = || Given {
            client: Client::from_env().unwrap(),
            environment: serde_json::from_str(super::ENVIRONMENT).unwrap(),
            text: r#"{"name":"n"}"#.to_owned(),
        };
        all(given).await.map_err(|error| error.to_string())
    }
}

/// The blocks read the environment of the process: they run in one of their own.
#[test]
fn rust_blocks_of_the_readme_compile_and_run() {
    let server = Server::start([Response::json(ENVIRONMENT)]).unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "blocks_against_the_server", "--ignored", "--nocapture"]);
    command.env("ANTHROPIC_API_KEY", "not-a-real-key").env("ANTHROPIC_BASE_URL", server.url());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines: Vec<String> = server.requests().iter().map(|request| request.line()).collect();
    assert!(lines.contains(&"POST /v1/environments".to_owned()), "{lines:?}");
}

#[test]
#[ignore = "run by the test above, with its environment"]
fn blocks_against_the_server() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(blocks::run()).unwrap();
}
