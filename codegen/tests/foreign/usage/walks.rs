//! Walks over pages of this API's own shape.

use crate::server::{Answer, Server};
use crate::{client, wait};

const FIRST: &str = r#"{"entries":[{"id":1,"name":"a","type":"tug","listed":true,"format_version":2,"home_port":null,"papers":{},"log":[],"built":""}],"continuation":"p 2"}"#;
const EMPTY: &str = r#"{"entries":[],"continuation":"p3"}"#;
const LAST: &str = r#"{"entries":[{"id":2,"name":"b","type":"tug","listed":true,"format_version":2,"home_port":null,"papers":{},"log":[],"built":""}]}"#;

#[test]
fn items_are_walked_to_the_end() {
    let server =
        Server::answering(&[Answer(200, &[], FIRST), Answer(200, &[], EMPTY), Answer(200, &[], LAST)]);
    let mut vessels = client(&server).vessels().list().size(1).views(["papers"]).items();
    let names = wait(async move {
        let mut names = Vec::new();
        while let Some(vessel) = vessels.next().await {
            names.push(vessel.expect("a vessel").name);
        }
        names
    });
    assert_eq!(names, ["a", "b"]);
    let requests = server.requests();
    let lines: Vec<String> = requests.iter().map(|request| request.line()).collect();
    assert_eq!(
        lines,
        [
            "GET /base/vessels?size=1",
            "GET /base/vessels?size=1&after=p+2",
            "GET /base/vessels?size=1&after=p3"
        ]
    );
    assert!(requests.iter().all(|request| request.header("x-harbour-views") == Some("papers")));
}

#[test]
fn a_fault_in_the_midst_is_told_and_the_walk_can_go_on() {
    let server =
        Server::answering(&[Answer(200, &[], FIRST), Answer(404, &[], "{}"), Answer(200, &[], LAST)]);
    let mut pages = client(&server).vessels().list().pages();
    wait(async move {
        pages.next().await.expect("a page").expect("the first page");
        let error = pages.next().await.expect("an error").expect_err("the second answer is an error");
        assert!(error.is_not_found());
        pages.resume();
        let last = pages.next().await.expect("a page").expect("the second page");
        assert_eq!(last.entries[0].name, "b");
        assert!(pages.next().await.is_none());
    });
    let lines: Vec<String> = server.requests().iter().map(|request| request.line()).collect();
    assert_eq!(lines[1..], ["GET /base/vessels?after=p+2", "GET /base/vessels?after=p+2"]);
}
