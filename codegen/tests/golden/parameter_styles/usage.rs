use harness::{responding, header, lines, wait};
use parameter_styles::Client;

#[test]
fn each_style_has_its_form() {
    let transport = responding([(204, "")]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    let call = client.list().space(["a".to_owned(), "b".to_owned()]).pipe([1, 2]).json("x\"").session("s;1");
    wait(call).expect("a response");
    assert_eq!(header(&transport, "cookie").as_deref(), Some("kind=web; session=s%3B1"));
    wait(client.one("a b", 5)).expect("a response");
    let expected = ["GET /list?space=a+b&pipe=1%7C2&json=%22x%5C%22%22", "GET /one/.a%20b/;matrix=5"];
    assert_eq!(lines(&transport), expected);
}

#[test]
fn an_operation_is_at_its_own_server_unless_another_one_is_given() {
    let host = |given: Option<&str>| {
        let transport = responding([(204, "")]);
        let builder = Client::builder().with_transport(transport.clone());
        let builder = given.into_iter().fold(builder, |builder, url| builder.base_url(url));
        wait(builder.build().expect("a client").files()).expect("a response");
        transport.requests()[0].uri().to_string()
    };
    assert_eq!(host(None), "https://files.example.com/v2/files");
    assert_eq!(host(Some("https://test.example.com")), "https://test.example.com/files");
}
