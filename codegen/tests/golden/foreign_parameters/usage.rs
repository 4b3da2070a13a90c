use std::collections::BTreeMap;

use foreign_parameters::{Client, Filter, FilterRange, RawJson, SearchEither, SearchPage};
use harness::{responding, header, lines, wait};

#[test]
fn whatever_is_no_single_value_is_written_by_its_style() {
    let transport = responding([(204, "")]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    let call = client
        .search()
        .filter(Filter::new().name("a").range(FilterRange::new().from(1)))
        .ids(["x".to_owned(), "y".to_owned()])
        .page(SearchPage::new().limit(5).after("z"))
        .sort(["up".to_owned()])
        .any("[1.50]".parse::<RawJson>().expect("JSON"))
        .either("one")
        .maybe("some")
        .x_trace(BTreeMap::from([("a".to_owned(), "1".to_owned())]))
        .x_tags(["t", "u"]);
    wait(call).expect("a response");
    let queries = [
        "maybe=some",
        "filter%5Bname%5D=a&filter%5Brange%5D%5Bfrom%5D=1",
        "ids%5B0%5D=x&ids%5B1%5D=y",
        "limit=5&after=z",
        "sort=%5B%22up%22%5D",
        "any=1.50",
        "either=one",
    ];
    assert_eq!(lines(&transport), [format!("GET /search?{}", queries.join("&"))]);
    assert_eq!(header(&transport, "x-trace").as_deref(), Some("a=1"));
    assert_eq!(header(&transport, "x-tags").as_deref(), Some("t,u"));
    let either = SearchEither::from(vec!["a".to_owned(), "b".to_owned()]);
    wait(client.search().either(either)).expect("a response");
    assert_eq!(lines(&transport)[1], "GET /search?either=a&either=b");
}

#[test]
fn paths_have_their_styles_too() {
    let transport = responding([(204, "")]);
    let client = Client::builder().with_transport(transport.clone()).build().expect("a client");
    let call = client.paths([1, 2], [1, 2], [1, 2], [1, 2], [1, 2], 3, 4, 5);
    wait(call).expect("a response");
    assert_eq!(lines(&transport), ["GET /paths/1,2/.1,2/.1.2/;matrix=1,2/;matrixes=1;matrixes=2/;one=3/.4/5"]);
    assert_eq!(transport.requests()[0].uri().host(), Some("eu.example.com"));
    assert!(wait(client.paths([], [1], [1], [1], [1], 3, 4, 5)).expect_err("an empty segment").is_request());
}
