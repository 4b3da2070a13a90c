use harness::{responding, lines, wait};
use resources::Client;
use resources::resources::{admin::Admin, opening_hours::OpeningHours, pets::Pets};

#[test]
fn operations_stand_where_the_document_says() {
    let transport = responding([(204, "")]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    let (pets, admin): (Pets, Admin) = (client.pets(), client.admin());
    let hours: OpeningHours = client.opening_hours();
    wait(pets.list_pets()).expect("a response");
    wait(admin.clear()).expect("a response");
    wait(pets.feed("p")).expect("a response");
    wait(hours.read_hours()).expect("a response");
    wait(client.ping()).expect("a response");
    assert_eq!(
        lines(&transport),
        ["GET /pets", "DELETE /pets", "POST /pets/p/feed", "GET /hours", "GET /ping"]
    );
}

#[test]
fn a_call_outlives_the_client_that_it_came_from() {
    let transport = responding([(204, "")]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let call = client.build().expect("a client").pets().feed("p");
    let sent = std::thread::spawn(move || wait(call)).join().expect("the thread ends");
    sent.expect("a response");
    assert_eq!(lines(&transport), ["POST /pets/p/feed"]);
}
