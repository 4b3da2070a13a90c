use harness::{responding, lines, wait};
use paging::{Client, MemoryTransport};

fn client<const N: usize>(replies: [(u16, &str); N]) -> (Client, MemoryTransport) {
    let transport = responding(replies);
    let client = Client::builder().with_transport(transport.clone()).build().expect("a client");
    (client, transport)
}

const PAGES: [(u16, &str); 3] = [
    (200, r#"{"catch":[{"name":"cod"},{"name":"eel"}],"more":"p 2"}"#),
    (200, r#"{"catch":[],"more":"p3"}"#),
    (200, r#"{"catch":[{"name":"ide"}]}"#),
];

#[test]
fn items_are_walked_over_all_pages() {
    let (client, transport) = client(PAGES);
    let mut fish = client.list_fish().limit(2).items();
    let mut names = Vec::new();
    while let Some(one) = wait(fish.next()) {
        names.push(one.expect("a fish").name);
    }
    assert_eq!(names, ["cod", "eel", "ide"]);
    assert_eq!(
        lines(&transport),
        ["GET /fish?limit=2", "GET /fish?limit=2&from=p+2", "GET /fish?limit=2&from=p3"]
    );
}

#[test]
fn pages_are_walked_from_where_the_caller_wants() {
    let (client, transport) = client(PAGES);
    let mut pages = client.list_fish().from("p0").pages();
    let first = wait(pages.next()).expect("a page").expect("a page");
    assert_eq!((first.catch.len(), first.more.as_deref()), (2, Some("p 2")));
    wait(pages.next()).expect("a page").expect("a page");
    assert_eq!(lines(&transport), ["GET /fish?from=p0", "GET /fish?from=p+2"]);
}

#[test]
fn one_page_alone_is_an_reply_like_others() {
    let (client, _) = client(PAGES);
    let page = wait(client.list_fish()).expect("a page");
    assert_eq!(page.catch[0].name, "cod");
    let names: Vec<String> = page.into_iter().map(|fish| fish.name).collect();
    assert_eq!(names.first().map(String::as_str), Some("cod"));
}

#[test]
fn null_ends_a_walk_and_missing_items_are_none() {
    let (client, transport) =
        client([(200, r#"{"crabs":null,"next":"2"}"#), (200, r#"{"crabs":["a"],"next":null}"#)]);
    let mut crabs = client.crabs().list_crabs().items();
    assert_eq!(wait(crabs.next()).expect("a crab").expect("a crab"), "a");
    assert!(wait(crabs.next()).is_none());
    assert_eq!(lines(&transport), ["GET /crabs", "GET /crabs?page=2"]);
}
