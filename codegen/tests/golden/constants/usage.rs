use constants::{Event, EventMarksItem, EventParams};
use harness::{refused, round_trip, written};

#[test]
fn required_constants_write_themselves() {
    assert_eq!(written(&EventParams::new()), r#"{"type":"event","version":-3,"dry":false}"#);
}

#[test]
fn optional_constants_are_asked_for() {
    let params = EventParams::new().unit().urgent().rank();
    let text = r#"{"type":"event","version":-3,"dry":false,"unit":"m","urgent":true,"rank":1}"#;
    assert_eq!(written(&params), text);
    assert_eq!(round_trip::<EventParams>(text), params);
    round_trip::<EventParams>(r#"{"type":"event","version":-3,"dry":false,"urgent":true}"#);
}

#[test]
fn received_constants_are_kept_as_they_came() {
    round_trip::<Event>(r#"{"type":"event","version":3,"stored":true,"at":"noon"}"#);
    let text = r#"{"type":"event","version":3,"stored":true,"at":"noon","final":true,"level":1,"unit":"m","marks":["ok","new"]}"#;
    let event: Event = round_trip(text);
    assert_eq!(event.marks, Some(vec![EventMarksItem::Ok, EventMarksItem::from("new")]));
}

#[test]
fn other_values_are_refused() {
    for text in [
        r#"{"version":3,"stored":true,"at":"noon"}"#,
        r#"{"type":"other","version":3,"stored":true,"at":"noon"}"#,
        r#"{"type":null,"version":3,"stored":true,"at":"noon"}"#,
        r#"{"type":"event","version":4,"stored":true,"at":"noon"}"#,
        r#"{"type":"event","version":"3","stored":true,"at":"noon"}"#,
        r#"{"type":"event","version":3,"stored":false,"at":"noon"}"#,
        r#"{"type":"event","version":3,"stored":true,"at":"noon","final":false}"#,
        r#"{"type":"event","version":3,"stored":true,"at":"noon","final":null}"#,
        r#"{"type":"event","version":3,"stored":true,"at":"noon","level":2}"#,
        r#"{"type":"event","type":"event","version":3,"stored":true,"at":"noon"}"#,
    ] {
        refused::<Event>(text);
    }
    refused::<EventParams>(r#"{"type":"event","version":3,"dry":false}"#);
    refused::<EventParams>(r#"{"type":"event","version":-3,"dry":true}"#);
    refused::<EventParams>(r#"{"type":"event","version":-3,"dry":false,"unit":"cm"}"#);
}
