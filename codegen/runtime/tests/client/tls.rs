//! TLS with certificates made in the test.

use client_emulator::{Action, Identity, Response, Server};
use client_runtime::HyperTransport;

use crate::api::{Client, ClientBuilder};
use crate::support::certificate::{Certificate, http1};
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

/// The error of a call to a server with this certificate.
async fn refusal(certificate: &Certificate, host: &str, roots: &Certificate) -> String {
    let server = certificate.server(Response::json(BOOK));
    let client = builder(&server, host).with_root_certificates(roots.pem()).build().unwrap();
    let error = client.books().create("T").await.unwrap_err();
    assert!(error.is_connect() && error.attempts() == 1 && server.requests().is_empty(), "{error:?}");
    error.to_string()
}

#[tokio::test]
async fn certificate_that_is_not_accepted_is_told_with_what_to_do() {
    let authority = Certificate::of_authority("localhost");
    let own_root = refusal(&authority, "localhost", &authority).await;
    assert!(
        own_root.contains("`CA:TRUE`") && own_root.contains("basicConstraints=critical,CA:FALSE"),
        "{own_root}"
    );
    let certificate = Certificate::of(&["localhost"]);
    let unknown = refusal(&certificate, "localhost", &authority).await;
    assert!(unknown.contains("with_added_root_certificates"), "{unknown}");
    let other_name = refusal(&certificate, "127.0.0.1", &certificate).await;
    assert!(other_name.contains("address the server by a name that the certificate has"), "{other_name}");
}

#[tokio::test]
async fn server_that_speaks_no_tls_is_told() {
    use std::io::Write;

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
        stream
    });
    let builder = Client::builder().key(KEY).base_url(url).without_proxy().with_retries(0);
    let roots = Certificate::of(&["localhost"]).pem();
    let client = builder.with_root_certificates(roots).build().unwrap();
    let error = client.books().create("T").await.unwrap_err();
    assert!(error.to_string().contains("what listens there does not speak TLS"), "{error}");
    server.join().unwrap();
}

#[tokio::test]
async fn authority_signs_certificates_that_are_accepted() {
    let authority = Certificate::of_authority("authority");
    let server = authority.sign("localhost").server(Response::json(BOOK));
    let client = builder(&server, "localhost").with_root_certificates(authority.pem()).build().unwrap();
    assert_eq!(client.books().create("T").await.unwrap().id, "b1");
}

#[tokio::test]
async fn added_roots_are_trusted_beside_others() {
    let (own, added) = (Certificate::of(&["localhost"]), Certificate::of(&["localhost"]));
    for certificate in [&own, &added] {
        let server = certificate.server(Response::json(BOOK));
        let builder = builder(&server, "localhost").with_added_root_certificates(added.der());
        let client = builder.clone().with_root_certificates(own.pem()).build().unwrap();
        assert_eq!(client.books().create("T").await.unwrap().id, "b1");
        // Beside the platform's, of which there may be none here.
        let alone = builder.build().unwrap().books().create("T").await;
        let is_without_platform =
            alone.as_ref().is_err_and(|error| error.to_string().contains("the platform has no certificates"));
        assert!(is_without_platform || alone.is_ok() == std::ptr::eq(certificate, &added), "{alone:?}");
    }
}

#[tokio::test]
async fn client_certificate_is_presented_where_it_is_asked_for() {
    let authority = Certificate::of_authority("authority");
    let (of_server, of_client) = (Certificate::of(&["localhost"]), authority.sign("client"));
    let identity = Identity::requiring_client(of_server.der(), of_server.key_der(), authority.der()).unwrap();
    let server = Server::builder().tls(http1(identity)).start([Response::json(BOOK)]).unwrap();
    let builder = builder(&server, "localhost").with_root_certificates(of_server.pem()).with_retries(0);
    assert!(builder.clone().build().unwrap().books().create("T").await.is_err());
    for (certificate, key) in [
        (of_client.pem().into_bytes(), of_client.key_pem().into_bytes()),
        (of_client.der(), of_client.key_der()),
    ] {
        let client = builder.clone().with_client_certificate(certificate, key).build().unwrap();
        assert_eq!(client.books().create("T").await.unwrap().id, "b1");
    }
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn certificates_and_keys_that_cannot_be_used_are_refused_when_the_client_is_built() {
    let (one, other) = (Certificate::of(&["one"]), Certificate::of(&["other"]));
    let refused = |change: &dyn Fn(ClientBuilder) -> ClientBuilder| {
        change(Client::builder().key(KEY).base_url("https://localhost")).build().unwrap_err().to_string()
    };
    let no_certificate = refused(&|builder| builder.with_added_root_certificates("nonsense"));
    assert!(
        no_certificate.contains("root certificates hold something that is no certificate"),
        "{no_certificate}"
    );
    let only_a_key = refused(&|builder| builder.with_root_certificates(one.key_pem()));
    assert!(only_a_key.contains("hold no PEM block `CERTIFICATE`"), "{only_a_key}");
    let no_key = refused(&|builder| builder.with_client_certificate(one.pem(), one.pem()));
    assert!(no_key.contains("the key of the client's certificate cannot be read"), "{no_key}");
    let of_another = refused(&|builder| builder.with_client_certificate(one.pem(), other.key_pem()));
    assert!(of_another.contains("the client's certificate cannot be used"), "{of_another}");
    let printed = format!("{:?}", Client::builder().with_client_certificate(one.pem(), one.key_pem()));
    assert!(!printed.contains("PRIVATE"), "{printed}");
}
