#![allow(mixed_script_confusables)]

use harness::{responding, lines, round_trip, wait};
use identifiers::{Client, Größe, Mod};

#[test]
fn every_key_is_a_field() {
    let text = r#"{"type":"t","async":true,"gen":1,"self":"s","Self-Service":false,"2fa":true,"@tonnage":1.5,"größe":"größer","camelCase":"c","HTTPStatus":204}"#;
    let it: Mod = round_trip(text);
    assert_eq!((it.r#type.as_str(), it.r#async, it.r#gen), ("t", Some(true), Some(1)));
    assert_eq!((it.self_.as_deref(), it.self_service, it._2fa), (Some("s"), Some(false), Some(true)));
    assert_eq!(
        (it.größe, it.camel_case.as_deref(), it.http_status),
        (Some(Größe::Größer), Some("c"), Some(204))
    );
    for (value, name) in
        [("3XL", Größe::_3xl), ("fn", Größe::Fn), ("files-api-2025-04-14", Größe::FilesApi2025_04_14)]
    {
        assert_eq!(Größe::from(value), name);
    }
}

#[test]
fn every_parameter_is_an_argument_or_a_setter() {
    let transport = responding([(200, r#"{"type":"t"}"#)]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    wait(client.r#mod().r#match("a/b").filter_name("ä").self_(true)).expect("a response");
    assert_eq!(lines(&transport), ["GET /match/a%2Fb?filter%5Bname%5D=%C3%A4&self=true"]);
}

#[test]
fn names_that_begin_with_a_digit_or_have_no_case_are_used() {
    let transport = responding([(204, ""), (200, r#"{"а":"Cyrillic"}"#)]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    wait(client.名().日本("a").clear_0x()._0(1)).expect("a response");
    let found = wait(client.con().new()).expect("a response");
    assert_eq!(found.а.as_deref(), Some("Cyrillic"));
    let post = r#"POST /%E6%97%A5%E6%9C%AC?%E6%97%A5%E6%9C%AC=a {"_0x":null,"0":1}"#;
    assert_eq!(lines(&transport), [post, "GET /new"]);
}
