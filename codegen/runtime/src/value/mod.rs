//! Value types of models: what Rust has no type for, and what a schema does not know.

mod extra;
mod number;
mod parameter;
mod parse_enum_error;
mod presence;
mod raw_json;
mod timestamp;
#[cfg(feature = "chrono")]
mod timestamp_of_chrono;
#[cfg(feature = "jiff")]
mod timestamp_of_jiff;
#[cfg(feature = "time")]
mod timestamp_of_time;
mod unknown_value;
mod unknown_variant;

pub use self::extra::Extra;
pub use self::number::Number;
pub(crate) use self::number::Spelling;
pub use self::parameter::ParameterValue;
pub use self::parse_enum_error::ParseEnumError;
pub use self::presence::Presence;
pub use self::raw_json::RawJson;
pub use self::timestamp::{Timestamp, TimestampError};
pub use self::unknown_value::UnknownValue;
pub use self::unknown_variant::UnknownVariant;
