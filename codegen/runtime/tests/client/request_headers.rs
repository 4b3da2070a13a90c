//! The headers of a request: who wins, how lists are merged, what is refused.

use crate::requests::{header, only, recording};
use crate::support::{builder, client};

#[tokio::test]
async fn headers_of_the_call_go_over_parameters_over_the_client_over_what_is_built_in() {
    async fn version(of_client: Option<&str>, parameter: Option<&str>, of_call: Option<&str>) -> Vec<String> {
        let transport = recording();
        let mut builder = builder(&transport);
        if let Some(version) = of_client {
            builder = builder.with_header("Library-Version", version);
        }
        let mut call = builder.build().unwrap().books().retrieve("b1");
        if let Some(version) = parameter {
            call = call.version(version);
        }
        if let Some(version) = of_call {
            call = call.with_header("LIBRARY-VERSION", version);
        }
        call.await.unwrap();
        header(&only(&transport), "library-version")
    }
    assert_eq!(version(None, None, None).await, ["7"]);
    assert_eq!(version(Some("client"), None, None).await, ["client"]);
    assert_eq!(version(Some("client"), Some("parameter"), None).await, ["parameter"]);
    assert_eq!(version(Some("client"), Some("parameter"), Some("call")).await, ["call"]);
}

#[tokio::test]
async fn merging_header_is_a_union_in_first_seen_order() {
    async fn flags(of_client: Option<&str>, parameter: Option<&[&str]>) -> Vec<String> {
        let transport = recording();
        let mut builder = builder(&transport);
        if let Some(flags) = of_client {
            builder = builder.with_header("library-flags", flags);
        }
        let mut call = builder.build().unwrap().books().retrieve("b1");
        if let Some(flags) = parameter {
            call = call.flags(flags.iter().copied());
        }
        call.await.unwrap();
        header(&only(&transport), "library-flags")
    }
    assert_eq!(flags(None, Some(&[])).await, ["shelves"]);
    assert_eq!(flags(None, Some(&["new"])).await, ["new,shelves"]);
    assert_eq!(flags(None, Some(&["shelves"])).await, ["shelves"]);
    assert_eq!(flags(None, Some(&["new", "new", "shelves", "old"])).await, ["new,shelves,old"]);
    assert_eq!(flags(Some("mine, shelves"), None).await, ["mine, shelves"]);
    assert_eq!(flags(Some("mine"), Some(&["new"])).await, ["new,mine,shelves"]);
    assert_eq!(flags(Some("a,b"), Some(&["b"])).await, ["b,a,shelves"]);
    assert_eq!(flags(None, Some(&["a,shelves", "a"])).await, ["a,shelves"]);
    assert_eq!(flags(None, Some(&[""])).await, [",shelves"]);
}

#[tokio::test]
async fn merging_header_can_be_replaced_and_its_default_dropped() {
    let transport = recording();
    let client = client(&transport);
    client.books().retrieve("b1").flags(["new"]).with_header("library-flags", "only").await.unwrap();
    client.books().retrieve("b1").flags(["new"]).without_default_flags().await.unwrap();
    client.books().retrieve("b1").without_default_flags().await.unwrap();
    let sent: Vec<_> = transport.requests().iter().map(|request| header(request, "library-flags")).collect();
    assert_eq!(sent, [vec!["only".to_owned()], vec!["new".to_owned()], vec![]]);
}

#[tokio::test]
async fn headers_that_cannot_be_sent_are_refused() {
    let transport = recording();
    let client = client(&transport);
    for (name, value) in [
        ("x-test", "a\r\nb: c"),
        ("x-test", "a\nb"),
        ("x-test", "\0"),
        ("x-test", "é"),
        ("x-test", " a"),
        ("x-test", "a\t"),
        ("bad name", "a"),
        ("", "a"),
        ("x:y", "a"),
        ("Content-Length", "3"),
        ("transfer-encoding", "chunked"),
        ("Host", "evil.example"),
        ("connection", "close"),
        ("proxy-authorization", "Basic eDp5"),
    ] {
        let error = client.books().retrieve("b1").with_header(name, value).await.unwrap_err();
        assert!(error.is_request(), "{name}: {error}");
        assert!(error.to_string().is_ascii() && !error.to_string().contains("evil"), "{error}");
        let built = builder(&transport).with_header(name, value).build();
        assert!(built.unwrap_err().is_builder(), "{name}");
    }
    let error = client.books().retrieve("b1").flags(["a\r\nb"]).await.unwrap_err();
    assert!(error.is_request(), "{error}");
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn headers_of_one_call_stay_with_it() {
    let transport = recording();
    let client = client(&transport);
    let books = client.books();
    books.retrieve("b1").await.unwrap();
    books.retrieve("b1").with_header("x-own", "1").await.unwrap();
    books.burn("b1", 1).await.unwrap();
    books.retrieve("b1").await.unwrap();
    let requests = transport.requests();
    assert_eq!(requests[0].headers(), requests[3].headers(), "as if nothing had been in between");
    assert!(requests[1].headers().contains_key("x-own"));
    assert_ne!(requests[0].headers(), requests[2].headers(), "another operation, other headers");
}
