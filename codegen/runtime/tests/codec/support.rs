//! What every test needs: each way in, each way out.

use std::fmt::Debug;

use client_runtime::codec::Read;
use client_runtime::{DecodeError, decode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A model as consumers see it.
pub(crate) trait Model: Read + Serialize + DeserializeOwned + Clone + PartialEq + Debug {}

impl<T: Read + Serialize + DeserializeOwned + Clone + PartialEq + Debug> Model for T {}

/// Reads `text` by every entry point that sees the text itself; all must agree.
pub(crate) fn read<T: Model>(text: &str) -> T {
    let decoded: T = decode(text).unwrap();
    assert_eq!(decoded, serde_json::from_str::<T>(text).unwrap(), "from_str");
    assert_eq!(decoded, serde_json::from_slice::<T>(text.as_bytes()).unwrap(), "from_slice");
    assert_eq!(decoded, serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(), "from_reader");
    decoded
}

/// Writes a value by every way out; all must agree.
pub(crate) fn write<T: Model>(value: &T) -> String {
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(text.as_bytes(), serde_json::to_vec(value).unwrap(), "to_vec");
    let mut written = Vec::new();
    serde_json::to_writer(&mut written, value).unwrap();
    assert_eq!(text.as_bytes(), written, "to_writer");
    let as_value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(as_value, serde_json::to_value(value).unwrap(), "to_value");
    let pretty = serde_json::to_string_pretty(value).unwrap();
    assert_eq!(as_value, serde_json::from_str::<Value>(&pretty).unwrap(), "to_string_pretty");
    text
}

/// `text`, compact and in the schema's order, is read and written without a change.
pub(crate) fn round_trip<T: Model>(text: &str) -> T {
    let value: T = read(text);
    assert_eq!(write(&value), text);
    value
}

/// Why `text` is refused; every entry point must refuse it.
pub(crate) fn refusal<T: Model>(text: &str) -> DecodeError {
    let error = decode::<T>(text).expect_err(text);
    assert!(serde_json::from_str::<T>(text).is_err(), "from_str took {text}");
    assert!(serde_json::from_slice::<T>(text.as_bytes()).is_err(), "from_slice took {text}");
    assert!(serde_json::from_reader::<_, T>(text.as_bytes()).is_err(), "from_reader took {text}");
    error
}
