use harness::{responding, header, wait};
use security::{Client, ClientBuilder};

fn headers(builder: ClientBuilder) -> [Option<String>; 2] {
    let transport = responding([(204, "")]);
    let client = builder.with_transport(transport.clone()).build().expect("a client");
    wait(client.ping()).expect("a response");
    ["x-shop-key", "authorization"].map(|name| header(&transport, name))
}

#[test]
fn each_credential_has_its_header() {
    assert_eq!(headers(Client::builder().shop_key("k")), [Some("k".to_owned()), None]);
    assert_eq!(headers(Client::builder().session_token("s")), [None, Some("Bearer s".to_owned())]);
}

#[test]
fn the_environment_gives_what_is_not_given_otherwise() {
    assert_eq!(headers(ClientBuilder::from_env()), [Some("key-of-the-environment".to_owned()), None]);
    let explicit = ClientBuilder::from_env().session_token("s");
    assert_eq!(headers(explicit), [None, Some("Bearer s".to_owned())]);
}

#[test]
fn without_any_there_is_no_client() {
    let error = Client::builder().build().expect_err("no credential is given");
    assert!(error.is_builder(), "{error}");
    let printed = format!("{:?}", Client::builder().shop_key("very-secret"));
    assert!(!printed.contains("very-secret"), "{printed}");
}
