//! Numbers: whole ones are whole, all others keep their text.

use client_runtime::{Number, ParameterValue};

use crate::support::{read, refusal, round_trip, write};

#[test]
fn whole_numbers() {
    for text in ["0", "-1", "9223372036854775807", "-9223372036854775808"] {
        assert_eq!(round_trip::<i64>(text).to_string(), text);
    }
    for text in ["2147483647", "-2147483648"] {
        assert_eq!(round_trip::<i32>(text).to_string(), text);
    }
}

#[test]
fn what_is_not_whole_or_does_not_fit_is_refused() {
    for text in ["1.0", "1e2", "-0", "9223372036854775808", "1.5", "\"1\"", "true", "null"] {
        assert_eq!(refusal::<i64>(text).expected(), "a whole number of 64 bits", "{text}");
    }
    for text in ["2147483648", "-2147483649", "1.0"] {
        assert_eq!(refusal::<i32>(text).expected(), "a whole number of 32 bits", "{text}");
    }
    assert_eq!(refusal::<i64>("1.0").found(), "`1.0`");
}

#[test]
fn what_is_no_number_of_json_is_refused() {
    for text in [
        "01", "-01", "1.", ".5", "+1", "1e", "1e+", "-", "1.e1", "0x1", "1_0", "NaN", "Infinity", "00",
        "1.2.3",
    ] {
        refusal::<Number>(text);
        refusal::<i64>(text);
        refusal::<client_runtime::RawJson>(text);
    }
}

/// The spellings that are no `i64` and not the shortest of an `f64`.
const UNUSUAL: [&str; 9] = [
    "123456789012345678901234567890",
    "0.10",
    "1e2",
    "1E2",
    "-0",
    "1.7976931348623157e309",
    "0.1000000000000000055511151231257827",
    "100000000000000000000.0",
    "18446744073709551616",
];

#[test]
fn numbers_keep_their_text() {
    for text in UNUSUAL.into_iter().chain(["0", "-0.0", "1.5", "1e100", "-12", "2.2250738585072014e-308"]) {
        let number: Number = read(text);
        assert_eq!(serde_json::to_string(&number).unwrap(), text);
        assert_eq!(number.to_string(), text);
        assert_eq!(number.parameter_text(), text);
        assert_eq!(format!("{number:?}"), text);
    }
}

#[test]
fn numbers_have_values() {
    assert_eq!((read::<Number>("12").as_i64(), read::<Number>("12").as_f64()), (Some(12), 12.0));
    assert_eq!((read::<Number>("1.5").as_i64(), read::<Number>("1.5").as_f64()), (None, 1.5));
    assert_eq!(read::<Number>("0.10").as_f64(), 0.1);
    assert_eq!(read::<Number>("1E400").as_f64(), f64::INFINITY);
    assert!(read::<Number>("-0").as_f64().is_sign_negative());
}

#[test]
fn numbers_are_made_from_numbers() {
    assert_eq!(write(&Number::from(-5_i64)), "-5");
    assert_eq!(write(&Number::from(5_i32)), "5");
    assert_eq!(write(&Number::from(u32::MAX)), "4294967295");
    assert_eq!(write(&Number::from(0.1)), "0.1");
    assert_eq!(Number::from(7_i32), read("7"));
    assert_eq!(Number::from(7.5), read("7.5"));
    assert_ne!(Number::from(7.0), Number::from(7_i32));
    assert_ne!(Number::from(0.0), Number::from(-0.0));
    assert_eq!(Number::from(f64::NAN), Number::from(f64::NAN));
}

#[test]
fn a_float_that_is_not_finite_is_not_written() {
    for float in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = serde_json::to_string(&Number::from(float)).unwrap_err();
        assert_eq!(error.to_string(), format!("JSON has no number {float}"));
        assert!(serde_json::to_value(Number::from(float)).is_err());
    }
}
