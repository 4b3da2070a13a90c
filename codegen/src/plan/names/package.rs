//! The name of the crate that is emitted, and the names that cargo, Rust or a platform keeps for itself.

use super::identifier::is_keyword;
use super::module::is_device;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;

/// Crates that come with Rust, and the one that every emitted crate depends on.
const TAKEN: &[&str] =
    &["alloc", "api-client-runtime", "client-runtime", "core", "proc-macro", "std", "test"];

/// The longest name that crates.io takes.
const LONGEST: usize = 64;

/// Reports a package name that cannot be used.
pub(crate) fn check(name: &str, place: Place, diagnostics: &mut Diagnostics) {
    let lower = name.to_ascii_lowercase().replace('_', "-");
    let reason = if TAKEN.contains(&lower.as_str()) {
        format!("cannot be `{name}`: cargo and Rust keep that name for themselves")
    } else if is_keyword(&lower) {
        format!("cannot be `{name}`: that is a keyword of Rust")
    } else if is_device(&lower) {
        format!("cannot be `{name}`: Windows keeps that name for a device")
    } else if name.len() > LONGEST {
        format!("has {} characters; it may have {LONGEST}", name.len())
    } else {
        return;
    };
    let help = "name the package with `\"x-crate\": {\"name\": \"…\"}`, for example `…-client`";
    diagnostics.push(Diagnostic::new(format!("the package name {reason}"), place).with_help(help));
}
