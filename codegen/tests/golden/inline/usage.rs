use harness::{responding, lines, round_trip, wait};
use inline::{
    Client, PlaceOrderParamsLinesItem as Line, PlaceOrderParamsLinesItemSize as Size, PlaceOrderResponse,
};
use inline::{PlaceOrderResponseParcelsValue as Parcel, PlaceOrderResponseState as State};

#[test]
fn types_that_are_written_in_place_have_names() {
    let reply: PlaceOrderResponse =
        round_trip(r#"{"state":"open","parcels":{"a":{"sent":true},"b":{"new":1}}}"#);
    assert_eq!(reply.state, State::Open);
    let parcel: &Parcel = &reply.parcels.as_ref().expect("it is there")["a"];
    assert_eq!(parcel.sent, Some(true));
}

#[test]
fn they_are_sent_and_received_like_others() {
    let transport = responding([(200, r#"{"state":"done"}"#)]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    let lines_of_order = [Line::new("spade"), Line::new("hat").size(Size::L)];
    let reply = wait(client.place_order(lines_of_order)).expect("a response");
    assert_eq!(reply.state, State::Done);
    assert_eq!(
        lines(&transport),
        [r#"POST /orders {"lines":[{"article":"spade"},{"article":"hat","size":"l"}]}"#]
    );
}
