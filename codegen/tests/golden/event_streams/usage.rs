use event_streams::{Client, StoryEvent};
use harness::{responding, header, wait};

#[test]
fn events_are_typed_and_end_with_the_terminal_one() {
    let text = "data: {\"type\":\"chapter\",\"number\":1}\n\ndata: {\"type\":\"word\",\"text\":\"Once\"}\n\n\
                data: {\"type\":\"new\",\"x\":1}\n\ndata: [DONE]\n\ndata: never\n\n";
    let transport = responding([(200, text)]);
    let client = Client::builder().with_transport(transport.clone()).build().expect("a client");
    let mut events = wait(client.tell_story("Momo").stream(true).send_events()).expect("a stream");
    let mut seen = Vec::new();
    while let Some(event) = wait(events.next()) {
        seen.push(match event.expect("an event").data {
            StoryEvent::Chapter(chapter) => chapter.number.to_string(),
            StoryEvent::Word(word) => word.text,
            other => format!("{other:?}").contains("\"new\"").to_string(),
        });
    }
    assert_eq!(seen, ["1", "Once", "true"]);
    assert_eq!(header(&transport, "accept").as_deref(), Some("text/event-stream"));
}

#[test]
fn the_whole_response_can_still_be_asked_for() {
    let transport = responding([(200, r#"{"text":"Once"}"#)]);
    let client = Client::builder().with_transport(transport.clone()).build().expect("a client");
    assert_eq!(wait(client.tell_story("Momo")).expect("a story").text, "Once");
    assert_eq!(header(&transport, "accept").as_deref(), Some("application/json"));
}

#[test]
fn events_of_text_are_text() {
    let transport = responding([(200, "event: flash\ndata: a\ndata: b\n\n")]);
    let client = Client::builder().with_transport(transport).build().expect("a client");
    let mut events = wait(client.watch_news().send_events()).expect("a stream");
    let event = wait(events.next()).expect("it is there").expect("an event");
    assert_eq!((event.event.as_deref(), event.data.as_str()), (Some("flash"), "a\nb"));
    assert!(wait(events.next()).is_none());
    let transport = responding([(200, "data: a\n\n")]);
    let client = Client::builder().with_transport(transport).build().expect("a client");
    assert_eq!(wait(client.watch_news()).expect("the text"), "data: a\n\n");
}
