use std::pin::Pin;
use std::task::{Context, Poll};

use harness::{responding, header, lines, wait};
use media_types::resources::root::StartResponse;
use media_types::{Client, FilePart, Job, MemoryTransport, RequestBody};

fn client<const N: usize>(replies: [(u16, &str); N]) -> (Client, MemoryTransport) {
    let transport = responding(replies);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    (client.build().expect("a client"), transport)
}

/// A stream of chunks.
struct Picture(std::collections::VecDeque<&'static str>);

impl harness::Stream for Picture {
    type Item = Result<&'static str, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(Ok))
    }
}

fn body(transport: &MemoryTransport) -> String {
    let requests = transport.requests();
    String::from_utf8(requests.last().expect("a request").body().to_vec()).expect("UTF-8")
}

#[test]
fn the_status_says_what_a_response_is() {
    let replies = [(200, r#"{"name":"a"}"#), (202, "later"), (204, ""), (203, "\u{1}"), (200, "no JSON")];
    let (client, transport) = client(replies);
    assert_eq!(wait(client.start()).unwrap(), StartResponse::Status200(Job::new().name("a")));
    assert_eq!(header(&transport, "accept").as_deref(), Some("*/*"));
    assert_eq!(wait(client.start()).unwrap(), StartResponse::Status202("later".to_owned()));
    assert_eq!(wait(client.start()).unwrap(), StartResponse::Status204);
    assert!(matches!(wait(client.start()).unwrap(), StartResponse::Success(bytes) if &bytes[..] == b"\x01"));
    assert!(wait(client.start()).expect_err("no JSON").is_decode());
}

#[test]
fn a_body_may_be_left_out() {
    let (client, transport) = client([(204, "")]);
    wait(client.start()).unwrap();
    wait(client.start().name("a").clear_note()).unwrap();
    wait(client.start_with(Job::new().name("b"))).unwrap();
    wait(client.order()).unwrap();
    wait(client.order().body(["a", "b"])).unwrap();
    let expected = [
        "POST /jobs",
        r#"POST /jobs {"name":"a","note":null}"#,
        r#"POST /jobs {"name":"b"}"#,
        "PUT /jobs",
        r#"PUT /jobs ["a","b"]"#,
    ];
    assert_eq!(lines(&transport), expected);
}

#[test]
fn json_has_the_type_of_the_document_and_may_be_missing() {
    let (client, transport) = client([(200, r#"{"name":"a"}"#), (204, "")]);
    assert_eq!(wait(client.change().name("a")).unwrap(), Some(Job::new().name("a")));
    assert_eq!(header(&transport, "content-type").as_deref(), Some("application/merge-patch+json"));
    assert_eq!(wait(client.change()).unwrap(), None);
}

#[test]
fn texts_and_bytes_are_sent_as_they_are() {
    let (client, transport) = client([(200, "# \"b\""), (204, ""), (200, "plain")]);
    assert_eq!(wait(client.note("# a")).unwrap(), "# \"b\"");
    assert_eq!(body(&transport), "# a");
    assert_eq!(header(&transport, "accept").as_deref(), Some("text/markdown"));
    assert_eq!(wait(client.note_later()).unwrap(), None);
    assert_eq!(wait(client.note_later().body("x")).unwrap().as_deref(), Some("plain"));
    let (client, transport) = self::client([(200, "\u{89}PNG")]);
    assert_eq!(&wait(client.upload(vec![1, 2, 3])).unwrap()[..], "\u{89}PNG".as_bytes());
    wait(client.upload(RequestBody::from_stream(Picture(["a", "b"].into())))).unwrap();
    assert_eq!(transport.requests()[1].body(), "ab");
    assert_eq!(transport.requests()[0].body()[..], [1, 2, 3]);
    assert_eq!(header(&transport, "content-type").as_deref(), Some("image/png"));
}

#[test]
fn forms_are_pairs() {
    let (client, transport) = client([(204, "")]);
    wait(client.fill("a b").age(7).tags(["x", "y"]).job(Job::new().name("j"))).unwrap();
    assert_eq!(body(&transport), "name=a+b&age=7&tags=x&tags=y&job%5Bname%5D=j");
    assert_eq!(header(&transport, "content-type").as_deref(), Some("application/x-www-form-urlencoded"));
    wait(client.fill_deep().tags(["x", "y"])).unwrap();
    assert_eq!(body(&transport), "tags%5B0%5D=x&tags%5B1%5D=y");
    assert!(wait(client.fill("a").with_body_field("b", 1)).expect_err("no JSON").is_request());
}

#[test]
fn files_are_parts() {
    let (client, transport) = client([(204, "")]);
    let file = FilePart::new("content").with_name("a\"b.txt").with_type("text/plain");
    let call = client.send_files(file, "test").tags(["x", "y"]).more([b"1".to_vec()]).job(Job::new().name("j"));
    wait(call).unwrap();
    let sent = body(&transport).replace("\r\n", "\n");
    let boundary = sent.lines().next().unwrap().trim_start_matches("--").to_owned();
    let expected = [
        "Content-Disposition: form-data; name=\"file\"; filename=\"a%22b.txt\"\nContent-Type: text/plain\n\ncontent",
        "Content-Disposition: form-data; name=\"purpose\"\n\ntest",
        "Content-Disposition: form-data; name=\"tags\"\n\nx",
        "Content-Disposition: form-data; name=\"tags\"\n\ny",
        "Content-Disposition: form-data; name=\"more\"; filename=\"file\"\nContent-Type: application/octet-stream\n\n1",
        "Content-Disposition: form-data; name=\"job\"\nContent-Type: application/json\n\n{\"name\":\"j\"}",
    ];
    let parts: String = expected.iter().map(|part| format!("--{boundary}\n{part}\n")).collect();
    assert_eq!(sent, format!("{parts}--{boundary}--\n"));
    let media_type = header(&transport, "content-type").unwrap();
    assert_eq!(media_type, format!("multipart/form-data; boundary={boundary}"));
}
