//! The server, by what a plain socket sees of it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use client_emulator::{Action, Response, Server, UnusedPort};

const GET: &[u8] = b"GET /a?b=c HTTP/1.1\r\nHost: x\r\nX-One:  1 \r\nx-one: 2\r\n\r\n";

fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    stream
}

/// Sends bytes and reads until the connection ends: the text, and how it ended.
fn exchange(server: &Server, bytes: &[u8]) -> (String, Option<ErrorKind>) {
    let mut stream = connect(server.address());
    stream.write_all(bytes).unwrap();
    let mut response = Vec::new();
    let end = stream.read_to_end(&mut response).err().map(|error| error.kind());
    (String::from_utf8_lossy(&response).into_owned(), end)
}

fn response() -> Response {
    Response::new(201).header("x-a", "1").body("0123456789")
}

#[test]
fn requests_are_recorded_verbatim() {
    let server = Server::start([Action::from(response()).then_close()]).unwrap();
    let post = b"POST http://host/p HTTP/1.1\r\ncontent-length: 3\r\n\r\nabc";
    assert_eq!(
        exchange(&server, GET).0,
        "HTTP/1.1 201 Scripted\r\nx-a: 1\r\ncontent-length: 10\r\n\r\n0123456789"
    );
    exchange(&server, post);
    let [get, sent] = server.requests().try_into().unwrap();
    assert_eq!((get.raw.as_slice(), get.line().as_str()), (GET, "GET /a?b=c"));
    assert_eq!((get.path(), get.query(), get.header("X-ONE")), ("/a", "b=c", vec!["1", "2"]));
    assert_eq!(get.headers[1].0, "X-One");
    assert_eq!((sent.raw.as_slice(), sent.text().as_str(), sent.query()), (&post[..], "abc", ""));
    assert!(sent.contains("host/p") && !sent.contains("host/q"));
    assert_eq!((server.connections(), server.errors().len()), (2, 0));
}

#[test]
fn chunks_are_a_body() {
    let server = Server::start([Action::from(Response::new(200)), Action::close()]).unwrap();
    let post =
        b"POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n";
    exchange(&server, &[&post[..], GET].concat());
    let [sent, get] = server.requests().try_into().unwrap();
    assert_eq!((sent.text().as_str(), sent.raw.as_slice()), ("abc0123456789", &post[..]));
    assert_eq!((get.raw.as_slice(), server.errors().len()), (GET, 0));
}

#[test]
fn requests_on_one_connection_are_answered_in_turn() {
    let script = [Action::from(Response::new(204)), Action::chunked(&response(), 4), Action::close()];
    let server = Server::start(script).unwrap();
    let (text, end) = exchange(&server, &[GET, GET, GET].concat());
    assert_eq!(
        text,
        "HTTP/1.1 204 Scripted\r\n\r\nHTTP/1.1 201 Scripted\r\nx-a: 1\r\ntransfer-encoding: chunked\r\n\r\n\
         4\r\n0123\r\n4\r\n4567\r\n2\r\n89\r\n0\r\n\r\n"
    );
    assert_eq!((end, server.connections(), server.requests().len()), (None, 1, 3));
}

#[test]
fn failures_break_off_where_they_say() {
    let head = "HTTP/1.1 201 Scripted\r\nx-a: 1\r\n";
    for (action, text) in [
        (Action::reset(), String::new()),
        (Action::close(), String::new()),
        (Action::close_mid_headers(), "HTTP/1.1 200 OK\r\ncontent-type: applic".to_owned()),
        (Action::close_mid_body(&response()), format!("{head}content-length: 11\r\n\r\n01234")),
        (
            Action::close_mid_chunked(&response()),
            format!("{head}transfer-encoding: chunked\r\n\r\na\r\n0123456789\r\n"),
        ),
        (Action::garbage(), "\x16\x03 this is not HTTP\r\n\r\n".to_owned()),
        (Action::bytes("x").then_bytes("y"), "xy".to_owned()),
    ] {
        let server = Server::start([action.clone()]).unwrap();
        let is_reset = text.is_empty() && format!("{action:?}").contains("Reset");
        let end = is_reset.then_some(ErrorKind::ConnectionReset);
        assert_eq!(exchange(&server, GET), (text, end), "{action:?}");
    }
}

#[test]
fn hanging_ends_with_the_client_and_with_the_server() {
    for action in [Action::hang(), Action::hang_mid_body(&response())] {
        assert!(action.is_hanging());
        let server = Server::start([action]).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let mut stream = connect(server.address());
        stream.write_all(GET).unwrap();
        runtime.block_on(server.wait_for_requests(1)).unwrap();
        drop(stream);
        runtime.block_on(server.wait_for_open(0)).unwrap();
        let mut stream = connect(server.address());
        stream.write_all(GET).unwrap();
        runtime.block_on(server.wait_for_requests(2)).unwrap();
        drop(server);
        assert!(stream.read_to_end(&mut Vec::new()).is_ok(), "the connection ends with the server");
    }
}

#[test]
fn pauses_come_where_they_are_put() {
    let pause = Duration::from_millis(30);
    for action in [Action::slow(&response(), pause), Action::from(response()).after(pause)] {
        let server = Server::start([action.then_close()]).unwrap();
        let begin = std::time::Instant::now();
        assert!(exchange(&server, GET).0.ends_with("\r\n\r\n0123456789"));
        assert!(begin.elapsed() >= pause);
    }
}

#[test]
fn tunnel_passes_bytes_on() {
    let server = Server::start([Action::from(Response::json("{}")).then_close()]).unwrap();
    let target = server.address();
    let proxy = Server::deciding(move |request| match request.method.as_str() {
        "CONNECT" => Action::tunnel(target),
        _ => Response::new(502).into(),
    });
    let proxy = proxy.unwrap();
    let mut stream = connect(proxy.address());
    stream.write_all(b"CONNECT host:443 HTTP/1.1\r\n\r\n").unwrap();
    let mut established = [0; 51];
    stream.read_exact(&mut established).unwrap();
    stream.write_all(GET).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    assert!(response.ends_with("\r\n\r\n{}"), "{response}");
    assert_eq!((proxy.requests()[0].target.as_str(), server.requests()[0].raw.as_slice()), ("host:443", GET));
}

#[test]
fn what_is_no_request_is_an_error() {
    for (bytes, why) in [
        (&b"hello\r\n\r\n"[..], "the request line [\"hello\"]"),
        (b"GET / HTTP/1.1\r\nnothing\r\n\r\n", "the header line \"nothing\""),
        (
            b"GET / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nx\r\n",
            "the chunk size \"x\": invalid digit found in string",
        ),
        (
            b"GET / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n1\r\nabc\r\n",
            "a chunk is longer than its size",
        ),
        (
            b"GET / HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 1\r\n\r\na",
            "the transfer codings [] and the lengths [\"1\", \"1\"]",
        ),
        (b"GET / HTTP/1.1\r\ncontent-length: -1\r\n\r\n", "content-length: invalid digit found in string"),
    ] {
        let server = Server::start([Response::new(200)]).unwrap();
        exchange(&server, bytes);
        assert_eq!((server.errors(), server.requests().len()), (vec![why.to_owned()], 0));
    }
}

#[test]
fn unused_port_refuses() {
    let port = UnusedPort::take().unwrap();
    let address: SocketAddr = port.url().unwrap().trim_start_matches("http://").parse().unwrap();
    assert_eq!(TcpStream::connect(address).unwrap_err().kind(), ErrorKind::ConnectionRefused);
}

#[test]
fn server_of_a_benchmark_keeps_no_request() {
    let script = [Action::from(response()).then_close()];
    let server = Server::builder().without_requests().start(script).unwrap();
    assert!(exchange(&server, GET).0.starts_with("HTTP/1.1 201 "));
    assert_eq!((server.requests().len(), server.connections()), (0, 1));
}

#[cfg(target_os = "linux")]
#[test]
fn full_port_does_not_reply() {
    let port = client_emulator::FullPort::take().unwrap();
    let address: SocketAddr = port.url().unwrap().trim_start_matches("http://").parse().unwrap();
    let error = TcpStream::connect_timeout(&address, Duration::from_millis(50)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TimedOut);
}
