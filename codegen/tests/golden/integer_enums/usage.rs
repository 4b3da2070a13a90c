use harness::{responding, lines, refused, round_trip, wait, written};
use integer_enums::{AddLampParams, Client, Floor, Level, ModeParam, Voltage};

#[test]
fn integers_that_are_received_may_be_newer_than_the_schema() {
    assert_eq!(round_trip::<Level>("100"), Level::Full);
    assert_eq!(round_trip::<Level>("-7"), Level::from(-7));
    assert_eq!(Level::from(1), Level::Dim);
    assert_eq!((Level::from(50).as_i64(), Level::Full.as_i64()), (50, 100));
    assert_eq!(Level::Full.to_string(), "100");
    assert!(Level::VALUES.contains(&Level::Dim) && !Level::VALUES.contains(&Level::from(50)));
    assert!(matches!(Level::from(50), Level::Unknown(value) if value.get() == 50));
}

#[test]
fn integers_that_are_only_sent_must_be_known() {
    assert_eq!(round_trip::<ModeParam>("1"), ModeParam::Flickering);
    let error = refused::<ModeParam>("2");
    assert!(error.contains("expected one of `0`, `1`, found the number 2"), "{error}");
    let error = ModeParam::try_from(2).expect_err("unknown").to_string();
    assert_eq!(error, "expected one of `0`, `1`, found 2");
    assert_eq!(Floor::VALUES, [Floor::ValueMinus1, Floor::Value0, Floor::Value2, Floor::Value10]);
}

#[test]
fn where_any_integer_is_allowed_any_integer_is_sent() {
    let params = AddLampParams::new(ModeParam::Steady, Level::Dim).voltage(48);
    assert_eq!(written(&params), r#"{"mode":0,"level":1,"voltage":48}"#);
    let params = AddLampParams::new(ModeParam::Steady, 3).voltage(Voltage::Value230);
    assert_eq!(written(&params), r#"{"mode":0,"level":3,"voltage":230}"#);
}

#[test]
fn only_integers_are_values() {
    for text in [r#""1""#, "1.0", "1e0", "null", "{}", "[1]", "9223372036854775808"] {
        refused::<Level>(text);
        refused::<ModeParam>(text);
    }
}

#[test]
fn in_a_url_an_integer_is_its_digits() {
    let transport = responding([(200, "7")]);
    let client = Client::builder().base_url("https://example.com").with_transport(transport.clone());
    let client = client.build().expect("a client");
    let call = client.add_lamp(Floor::ValueMinus1, ModeParam::Steady, 1).shown_as(ModeParam::Flickering);
    assert_eq!(wait(call).expect("a level"), Level::from(7));
    assert_eq!(lines(&transport), [r#"POST /floors/-1/lamps?as=1 {"mode":0,"level":1}"#]);
}
