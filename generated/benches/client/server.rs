//! The other end: a fixed answer for every request, on threads.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

/// The example of the reference page, on one line.
const BODY: &str = r#"{"id":"env_011CZkZ9X2dpNyB7HsEFoRfW","archived_at":null,"config":{"networking":{"allow_mcp_servers":false,"allow_package_managers":true,"allowed_hosts":["api.example.com"],"type":"limited"},"packages":{"apt":["string"],"cargo":["string"],"gem":["string"],"go":["string"],"npm":["string"],"pip":["pandas","numpy"],"type":"packages"},"type":"cloud"},"created_at":"2026-03-15T10:00:00Z","description":"Python environment with data-analysis packages.","metadata":{},"name":"python-data-analysis","type":"environment","updated_at":"2026-03-15T10:00:00Z","scope":"organization"}"#;

/// Prints its address and serves until it is ended.
pub(crate) fn run() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("{}", listener.local_addr().unwrap());
    for stream in listener.incoming().flatten() {
        std::thread::spawn(move || serve(stream));
    }
}

fn serve(mut stream: TcpStream) {
    stream.set_nodelay(true).unwrap();
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nrequest-id: req_1\r\ncontent-length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    let mut request = Vec::new();
    let mut chunk = [0; 8192];
    while let Ok(count) = stream.read(&mut chunk) {
        request.extend_from_slice(&chunk[..count]);
        if count == 0 {
            return;
        }
        // Requests without a body end with their head.
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            if stream.write_all(answer.as_bytes()).is_err() {
                return;
            }
        }
    }
}
