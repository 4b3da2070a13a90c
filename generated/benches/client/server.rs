//! The other end: a fixed response for every request, in a process of its own.

use client_emulator::{Response, Server};

/// The example of the reference page, on one line.
const BODY: &str = r#"{"id":"env_011CZkZ9X2dpNyB7HsEFoRfW","archived_at":null,"config":{"networking":{"allow_mcp_servers":false,"allow_package_managers":true,"allowed_hosts":["api.example.com"],"type":"limited"},"packages":{"apt":["string"],"cargo":["string"],"gem":["string"],"go":["string"],"npm":["string"],"pip":["pandas","numpy"],"type":"packages"},"type":"cloud"},"created_at":"2026-03-15T10:00:00Z","description":"Python environment with data-analysis packages.","metadata":{},"name":"python-data-analysis","type":"environment","updated_at":"2026-03-15T10:00:00Z","scope":"organization"}"#;

/// Prints its address and serves until it is ended.
pub(crate) fn run() {
    let response = Response::json(BODY).header("request-id", "req_1");
    let server = Server::builder().without_requests().start([response]).unwrap();
    println!("{}", server.address());
    loop {
        std::thread::park();
    }
}
