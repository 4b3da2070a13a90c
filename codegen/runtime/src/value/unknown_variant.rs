//! Union variants that the schema does not know.

use std::ops::ControlFlow;

use super::raw_json::RawJson;
use crate::json::Reader;

/// A variant of a union that is newer than the schema: its exact text, and its tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnknownVariant {
    tag: Box<str>,
    json: RawJson,
}

impl UnknownVariant {
    pub(crate) fn new(tag: String, json: RawJson) -> Self {
        Self { tag: tag.into(), json }
    }

    /// The value of the field that discriminates the variants.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The whole object, verbatim.
    pub fn json(&self) -> &RawJson {
        &self.json
    }

    /// One field of the object; the last one if there are several of that name.
    pub fn get(&self, field: &str) -> Option<RawJson> {
        let mut found = None;
        let members = Reader::new(self.json.get()).members(&mut |reader, _, key| {
            let value = reader.skip()?;
            if key == field {
                found = Some(value);
            }
            Ok(ControlFlow::Continue(()))
        });
        members.ok().and(found).map(RawJson::from_checked)
    }
}
