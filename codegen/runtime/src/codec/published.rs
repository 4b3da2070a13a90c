//! Members by their published names.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::value::RawJson;

/// Finds a member of a model by its published name, whether this version of the schema knows it or not.
///
/// A field that the schema does not know is in `extra`, until a newer version of the crate knows it: from then on it is a field. Code that must work across such versions asks here. The value is the one
/// that would be written: exact text. None where the member is absent, or where the value is no object.
///
/// It writes the whole value to find one member: a field that is known is better read as that.
pub fn published_field<T: Serialize + ?Sized>(value: &T, name: &str) -> Option<RawJson> {
    let text = serde_json::to_string(value).ok()?;
    let mut members: BTreeMap<String, RawJson> = serde_json::from_str(&text).ok()?;
    members.remove(name)
}

#[cfg(test)]
mod tests {
    use super::published_field;
    use crate::value::{Extra, RawJson};

    struct Pet {
        name: String,
        note: Option<String>,
        extra: Extra,
    }

    crate::impl_object! {
        Pet: open {
            "name" => name: required,
            "note" => note: optional_nullable,
        }
    }

    #[test]
    fn a_member_is_found_whether_it_is_known_or_not() {
        let pet: Pet = serde_json::from_str(r#"{"name":"Tom","note":null,"size":1.50}"#).expect("a pet");
        assert_eq!((pet.name.as_str(), pet.note.as_deref()), ("Tom", None));
        let found = |name: &str| published_field(&pet, name).map(|value: RawJson| value.get().to_owned());
        assert_eq!(found("name").as_deref(), Some("\"Tom\""));
        assert_eq!(found("note").as_deref(), Some("null"));
        assert_eq!(found("size").as_deref(), Some("1.50"));
        assert_eq!(found("age"), None);
        assert_eq!(published_field("text", "name").map(|value| value.get().to_owned()), None);
    }
}
