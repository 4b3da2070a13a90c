//! One change.

use super::rule::{Class, Rule};

/// Something that changed, and what it means.
#[derive(Clone, Debug)]
pub struct Change {
    /// What it asks of users.
    pub class: Class,
    /// Its kind.
    pub rule: &'static Rule,
    /// The Rust item: `Pet::name`.
    pub item: String,
    /// What changed, in one sentence without a full stop.
    pub what: String,
    /// What users do about it, with code.
    pub advice: Option<String>,
    /// Where it stood: `file:line:column`.
    pub old_place: Option<String>,
    /// Where it stands now.
    pub new_place: Option<String>,
}
