//! Responses that are read as they come: bytes, and events that a server sends.

mod event_text;
mod events;
mod response;

pub use self::events::{EventStream, ServerEvent};
pub(super) use self::response::ReadLimits;
pub use self::response::StreamedResponse;
