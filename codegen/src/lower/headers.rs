//! Names and values of headers.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;

/// Reports a name that no header can have.
pub(super) fn check_name(name: &str, place: Place, diagnostics: &mut Diagnostics) {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(is_token) {
        let message = format!("`{name}` is not the name of a header");
        let help = "write letters, digits and hyphens";
        diagnostics.push(Diagnostic::new(message, place).with_help(help));
    }
}

/// Reports a value that cannot be sent in a header as it stands.
pub(super) fn check_value(value: &str, place: Place, diagnostics: &mut Diagnostics) {
    if !value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) || value.trim() != value {
        let message = format!("`{value}` cannot be sent in a header");
        let help = "write visible ASCII characters, without blanks around them";
        diagnostics.push(Diagnostic::new(message, place).with_help(help));
    }
}
