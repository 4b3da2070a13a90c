//! What "refused" means: an error from every entry point, and one that a person can read.

use crate::table::{EXACT_WAYS, Way, codec};

/// Checks that no entry point takes a text. By way of `serde_json::Value` some defects are gone before our codec sees
/// them: a key that comes twice is one that comes once.
pub(crate) fn refused(component: &str, text: &str, seen_in_value: bool) -> Result<(), String> {
    let by_value = if seen_in_value { &[Way::Buffer, Way::Value][..] } else { &[Way::Buffer] };
    for way in EXACT_WAYS.iter().chain(by_value) {
        match codec(component).read(*way, text.as_bytes()) {
            Ok(held) => return Err(format!("{way:?} made {held:?} of {text}")),
            Err(message) if message.is_empty() || message.contains(char::is_control) => {
                return Err(format!("the message is not one line: {message:?}"));
            }
            Err(_) => {}
        }
    }
    Ok(())
}
