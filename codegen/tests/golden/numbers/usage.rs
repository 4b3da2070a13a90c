use harness::{refused, round_trip, written};
use numbers::Measure;

#[test]
fn numbers_keep_their_text() {
    for exact in ["1", "1.0", "-0.10", "1e400", "123456789012345678901234567890", "2E+3"] {
        let text = format!(
            r#"{{"small":-2147483648,"large":9223372036854775807,"plain":9007199254740993,"exact":{exact}}}"#
        );
        let measure: Measure = serde_json::from_str(&text).expect("a measure");
        assert_eq!(written(&measure), text);
    }
    let measure: Measure =
        round_trip(r#"{"small":99,"large":0,"plain":0,"exact":0.5,"unsigned":-1,"double":null}"#);
    assert_eq!((measure.small, measure.exact.as_f64(), measure.exact.as_i64()), (99, 0.5, None));
}

#[test]
fn integers_are_whole_and_fit() {
    for small in ["2147483648", "1.0", "1e2", "\"1\"", "null", "true"] {
        refused::<Measure>(&format!(r#"{{"small":{small},"large":0,"plain":0,"exact":0}}"#));
    }
    refused::<Measure>(r#"{"small":0,"large":9223372036854775808,"plain":0,"exact":0}"#);
    refused::<Measure>(r#"{"small":0,"large":0,"plain":0,"exact":"1"}"#);
}

#[test]
fn whatever_fits_the_format_is_read() {
    let measure: Measure = round_trip(r#"{"small":0,"large":0,"plain":0,"exact":0,"huge":18446744073709551615}"#);
    assert_eq!(measure.huge, Some(u64::MAX));
    refused::<Measure>(r#"{"small":0,"large":0,"plain":0,"exact":0,"huge":-1}"#);
    assert_eq!(written(&Measure::new(0, 0, 0, 0).huge(7)), r#"{"small":0,"large":0,"plain":0,"exact":0,"huge":7}"#);
}

#[test]
fn setters_take_what_is_at_hand() {
    let measure = Measure::new(1, 2, 3, 4).exact(0.25).double(1_i64).unsigned(7);
    assert_eq!(written(&measure), r#"{"small":1,"large":2,"plain":3,"exact":0.25,"unsigned":7,"double":1}"#);
}
