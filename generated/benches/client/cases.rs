//! What is compared: our client with retries and error mapping, raw hyper on one connection, and bare reqwest.

use std::hint::black_box;

use anthropic_environments::{Client, ClientBuilder, ReqwestTransport, TracingObserver};
use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use hyper::Request;
use hyper_util::rt::TokioIo;

use crate::server;

/// What every case asks for.
const PATH: &str = "/v1/environments/env_011CZkZ9X2dpNyB7HsEFoRfW";

/// The headers that our client sends, for the others to send as well.
const HEADERS: [(&str, &str); 5] = [
    ("accept", "application/json"),
    ("anthropic-version", "2023-06-01"),
    ("anthropic-beta", "managed-agents-2026-04-01"),
    ("user-agent", "anthropic-environments/0.1.0"),
    ("x-api-key", "not-a-real-key"),
];

/// The addresses of the server: of HTTP/1.1, of HTTP/1.1 in TLS, of HTTP/2.
pub(crate) async fn run(case: &str, iterations: u32, [address, tls, http2]: [&str; 3]) {
    match case {
        "ours" => ours(builder(address), iterations).await,
        "ours-tls" => ours(trusting(tls), iterations).await,
        "ours-http2" => ours(trusting(http2), iterations).await,
        "ours-tracing" => ours(builder(address).with_observer(TracingObserver), iterations).await,
        "ours-over-reqwest" => {
            let transport = ReqwestTransport::build(reqwest::Client::builder().no_proxy()).unwrap();
            ours(builder(address).with_transport(transport), iterations).await;
        }
        "ours-decoded" => ours_decoded(iterations, address).await,
        "hyper" => hyper(iterations, address).await,
        "reqwest" => reqwest(iterations, address).await,
        _ => panic!("unknown case {case}"),
    }
}

fn builder(address: &str) -> ClientBuilder {
    Client::builder().api_key("not-a-real-key").base_url(address)
}

/// A builder of a client that trusts the certificate of the server.
fn trusting(address: &str) -> ClientBuilder {
    builder(address).with_root_certificates(std::fs::read(server::certificate()).unwrap())
}

async fn ours(builder: ClientBuilder, iterations: u32) {
    let client = builder.build().unwrap();
    for _ in 0..iterations {
        let response =
            client.environments().retrieve("env_011CZkZ9X2dpNyB7HsEFoRfW").send_raw().await.unwrap();
        black_box(response.into_body());
    }
}

async fn ours_decoded(iterations: u32, address: &str) {
    let client = builder(address).build().unwrap();
    for _ in 0..iterations {
        black_box(client.environments().retrieve("env_011CZkZ9X2dpNyB7HsEFoRfW").await.unwrap());
    }
}

/// The connection itself: no pool, no address to look up, no timeout.
async fn hyper(iterations: u32, address: &str) {
    let host = address.trim_start_matches("http://");
    let stream = tokio::net::TcpStream::connect(host).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    for _ in 0..iterations {
        let mut request = Request::get(PATH).header("host", host);
        for (name, value) in HEADERS {
            request = request.header(name, value);
        }
        sender.ready().await.unwrap();
        let response = sender.send_request(request.body(Empty::<Bytes>::new()).unwrap()).await.unwrap();
        black_box(response.into_body().collect().await.unwrap().to_bytes());
    }
}

async fn reqwest(iterations: u32, address: &str) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("{address}{PATH}");
    for _ in 0..iterations {
        let mut request = client.get(&url);
        for (name, value) in HEADERS {
            request = request.header(name, value);
        }
        black_box(request.send().await.unwrap().bytes().await.unwrap());
    }
}
