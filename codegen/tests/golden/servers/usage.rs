use harness::{responding, wait};
use servers::{Client, ClientBuilder};

fn address(builder: ClientBuilder) -> String {
    let transport = responding([(204, "")]);
    let client = builder.with_transport(transport.clone()).build().expect("a client");
    wait(client.ping()).expect("a response");
    transport.requests()[0].uri().to_string()
}

#[test]
fn the_first_server_is_the_default() {
    assert_eq!(address(Client::builder()), "https://one.example.com/api/v2/ping");
    assert_eq!(
        address(Client::builder().base_url("https://other.example.com/")),
        "https://other.example.com/ping"
    );
}

#[test]
fn the_environment_replaces_it() {
    assert_eq!(address(ClientBuilder::from_env()), "https://environment.example.com/base/ping");
    let given = ClientBuilder::from_env().base_url("https://other.example.com");
    assert_eq!(address(given), "https://other.example.com/ping");
}
