use harness::{responding, wait};
use responses::{Client, Thing};

fn client<const N: usize>(replies: [(u16, &str); N]) -> Client {
    let client = Client::builder().base_url("https://example.com").with_retries(0);
    client.with_transport(responding(replies)).build().expect("a client")
}

#[test]
fn every_status_of_success_gives_the_value() {
    for status in [200, 201, 206] {
        let thing: Thing = wait(client([(status, r#"{"id":"t"}"#)]).exact()).expect("a thing");
        assert_eq!(thing.id, "t");
    }
    let things: Vec<Thing> = wait(client([(203, r#"[{"id":"t"},{"id":"u"}]"#)]).range()).expect("things");
    assert_eq!(things.len(), 2);
    assert_eq!(wait(client([(200, "null")]).scalar()).expect("a number"), None);
    assert_eq!(wait(client([(200, "7")]).scalar()).expect("a number"), Some(7));
}

#[test]
fn where_no_body_is_declared_none_is_read() {
    for body in ["", "<html>"] {
        wait(client([(204, body)]).nothing()).expect("nothing");
    }
}

#[test]
fn a_body_that_is_not_what_is_declared_is_an_error() {
    for body in ["", "<html>", r#"{"title":"no"}"#, r#"{"id":1}"#, r#"{"id":"t"}{}"#] {
        let error = wait(client([(200, body)]).exact()).expect_err("no thing");
        assert!(error.is_decode(), "{error}");
        assert_eq!(
            (error.status().map(|status| status.as_u16()), &error.body()[..]),
            (Some(200), body.as_bytes())
        );
    }
}

#[test]
fn every_other_status_is_an_error() {
    for status in [304, 404, 418, 500, 599] {
        let error = wait(client([(status, r#"{"title":"no"}"#)]).exact()).expect_err("no thing");
        assert!(error.is_status(), "{error}");
        let problem = error.envelope().expect("a problem");
        assert_eq!(problem.title.as_deref(), Some("no"));
    }
}
