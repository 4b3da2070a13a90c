use harness::{responding, lines, wait};
use other_media_types::mock::Mock;
use other_media_types::{ChangeJsonPatchJsonParamsItem, Client, FilePart, MemoryTransport, Pet};

fn client<const N: usize>(replies: [(u16, &'static str); N]) -> (Client, MemoryTransport) {
    let transport = responding(replies);
    let client = Client::builder().with_transport(transport.clone());
    (client.build().expect("a client"), transport)
}

fn content_types(transport: &MemoryTransport) -> Vec<String> {
    let requests = transport.requests();
    let types = requests.iter().map(|request| request.headers().get("content-type"));
    types.map(|value| value.and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()).collect()
}

#[test]
fn json_of_the_same_type_is_sent_as_another_media_type() {
    let (client, transport) = client([(200, "{}"), (200, "{}")]);
    wait(client.change().name("Tom")).expect("a pet");
    wait(client.change().clear_name().as_merge_patch_json()).expect("a pet");
    assert_eq!(lines(&transport), [r#"PATCH /pets {"name":"Tom"}"#, r#"PATCH /pets {"name":null}"#]);
    assert_eq!(content_types(&transport), ["application/json", "application/merge-patch+json"]);
}

#[test]
fn another_body_has_a_method_of_its_own() {
    let (client, transport) = client([(200, "{}"); 4]);
    let steps = [ChangeJsonPatchJsonParamsItem::new("remove")];
    wait(client.change_as_json_patch_json(steps)).expect("a pet");
    wait(client.change_as_form().name("Tom").age(3)).expect("a pet");
    wait(client.change_as_xml("<pet/>")).expect("a pet");
    wait(client.change_as_multipart(FilePart::new(vec![1])).name("Tom")).expect("a pet");
    let sent = lines(&transport);
    assert_eq!(
        sent[..3],
        [r#"PATCH /pets [{"op":"remove"}]"#, "PATCH /pets name=Tom&age=3", "PATCH /pets <pet/>"]
    );
    let types = content_types(&transport);
    assert_eq!(
        types[..3],
        ["application/json-patch+json", "application/x-www-form-urlencoded", "application/xml"]
    );
    assert!(types[3].starts_with("multipart/form-data; boundary="), "{types:?}");
}

#[test]
fn two_media_types_of_the_same_words_are_two_operations() {
    let mock = Mock::new();
    mock.change_as_xml().returns(Pet::new().name("bytes"));
    mock.change_as_xml_2().returns(Pet::new().name("text"));
    let client = mock.client();
    let second = wait(client.change_as_xml_2("<pet/>")).expect("a pet");
    let first = wait(client.change_as_xml("<pet/>")).expect("a pet");
    assert_eq!((first.name.as_deref(), second.name.as_deref()), (Some("bytes"), Some("text")));
}

#[test]
fn a_response_can_be_asked_for_in_another_media_type() {
    let (client, transport) = client([(200, "name\nTom\n"), (200, "png"), (203, "{}")]);
    assert_eq!(wait(client.get().send_csv()).expect("a text").into_value(), "name\nTom\n");
    assert_eq!(wait(client.get().send_png()).expect("an image").into_value().as_ref(), b"png");
    // Its type depends on the status.
    let response = wait(client.get().send_vnd_pets_json()).expect("bytes");
    assert_eq!((response.status().as_u16(), response.into_value().as_ref()), (203, b"{}".as_slice()));
    let accepted: Vec<_> = transport.requests().iter().map(|it| it.headers()["accept"].clone()).collect();
    assert_eq!(accepted, ["text/csv", "image/png", "application/vnd.pets+json"]);
}
