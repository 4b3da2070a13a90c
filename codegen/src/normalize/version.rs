//! `openapi`: which version of the standard a document is written in.

use crate::source::{Content, Draft};

/// What of the version matters for a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// Schemas are those of OpenAPI: `nullable`, flags beside limits, nothing beside `$ref`.
    V3_0,
    /// Schemas are those of JSON Schema 2020-12.
    V3_1,
}

/// Says 3.1 for what is about to become that. Any other version is left to the reader.
pub(super) fn lift(document: &mut Draft) -> Version {
    let Some(version) = document.get_mut("openapi") else { return Version::V3_1 };
    let (written, found) = match version.as_text() {
        Some(text) if text == "3.0" || text.starts_with("3.0.") => ("3.1.0", Version::V3_0),
        Some(text)
            if ["3.1", "3.2"].contains(&text) || text.starts_with("3.2.") || text.starts_with("3.1.") =>
        {
            ("3.1.0", Version::V3_1)
        }
        _ => return Version::V3_1,
    };
    version.content = Content::String(written.to_owned());
    found
}
