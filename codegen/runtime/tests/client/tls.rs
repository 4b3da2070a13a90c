//! TLS with certificates made in the test.

use client_emulator::{Action, Response, Server};
use client_runtime::HyperTransport;

use crate::api::{Client, ClientBuilder};
use crate::support::certificate::Certificate;
use crate::support::{BOOK, KEY};

fn builder(server: &Server, host: &str) -> ClientBuilder {
    Client::builder().key(KEY).base_url(format!("https://{host}:{}", server.address().port())).without_proxy()
}

#[tokio::test]
async fn own_root_certificates_are_trusted_as_text_and_as_bytes() {
    let certificate = Certificate::of(&["localhost", "127.0.0.1"]);
    let server = certificate.server(Response::json(BOOK));
    let other = Certificate::of(&["other.example"]);
    for certificates in
        [certificate.pem().into_bytes(), certificate.der(), (other.pem() + &certificate.pem()).into()]
    {
        for host in ["localhost", "127.0.0.1"] {
            let client = builder(&server, host).with_root_certificates(certificates.clone()).build().unwrap();
            assert_eq!(client.books().create("T").await.unwrap().id, "b1");
        }
    }
    assert_eq!(server.requests().len(), 6);
    let both = builder(&server, "localhost")
        .with_root_certificates(other.der())
        .with_root_certificates(certificate.der());
    assert_eq!(both.build().unwrap().books().retrieve("b1").await.unwrap().id, "b1");
}

#[tokio::test]
async fn law_6_a_server_that_is_not_trusted_gets_nothing() {
    let certificate = Certificate::of(&["localhost"]);
    let server = certificate.server(Response::json(BOOK));
    let stranger = Certificate::of(&["localhost"]);
    let elsewhere = Certificate::of(&["elsewhere.example"]);
    let wrong_name = elsewhere.server(Response::json(BOOK));
    for client in [
        builder(&server, "localhost").with_root_certificates(stranger.pem()),
        builder(&server, "127.0.0.1").with_root_certificates(certificate.pem()),
        builder(&wrong_name, "localhost").with_root_certificates(elsewhere.pem()),
        builder(&server, "localhost"),
    ] {
        let error = client.build().unwrap().books().retrieve("b1").await.unwrap_err();
        assert!(error.is_connect() && !error.may_have_been_sent(), "{error:?}");
        assert_eq!(error.attempts(), 1, "a certificate does not heal: {error:?}");
        assert!(error.to_string().contains("certificate"), "{error}");
    }
    assert!(server.requests().is_empty() && wrong_name.requests().is_empty());
}

#[tokio::test]
async fn server_that_speaks_no_tls_is_no_connection() {
    let server = Server::start([Action::bytes("HTTP/1.1 400 Bad Request\r\n\r\n")]).unwrap();
    let error =
        builder(&server, "localhost").with_retries(0).build().unwrap().books().create("T").await.unwrap_err();
    assert!(error.is_connect() || error.is_interrupted(), "{error:?}");
    assert!(!error.may_have_been_sent(), "{error:?}");
}

#[tokio::test]
async fn platform_certificates_are_those_of_the_platform() {
    // A certificate made in the test is never among them; without any, the error says what to do.
    let certificate = Certificate::of(&["localhost"]);
    let server = certificate.server(Response::json(BOOK));
    let transport = HyperTransport::builder().without_proxy().build().unwrap();
    let builder =
        Client::builder().key(KEY).base_url(format!("https://localhost:{}", server.address().port()));
    let error = builder.with_transport(transport).build().unwrap().books().retrieve("b1").await.unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("certificate"), "{error}");
}
