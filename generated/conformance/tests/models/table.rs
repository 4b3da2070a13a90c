//! From the names of the schema to the types of the crate.

use std::any::Any;
use std::fmt::Debug;
use std::sync::LazyLock;

use anthropic_environments as crate_under_test;
use crate_under_test::DecodeError;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A way from bytes to a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Way {
    Str,
    Slice,
    Reader,
    /// The runtime's own.
    Decode,
    /// By way of `serde_json::Value`.
    Value,
    /// By way of serde's own buffers, as behind untagged and flattened types of a caller.
    Buffer,
}

/// All that keep a text to the letter. The other two spell anew what they do not know.
pub(crate) const EXACT_WAYS: [Way; 4] = [Way::Str, Way::Slice, Way::Reader, Way::Decode];

/// The codec of one type, whichever it is.
pub(crate) trait Codec: Send + Sync {
    /// The name of the component.
    fn component(&self) -> &'static str;
    /// Reads a value, or tells why not.
    fn read(&self, way: Way, bytes: &[u8]) -> Result<Box<dyn Held>, String>;
    /// Reads a value and tells where it stopped.
    fn place(&self, text: &str) -> Result<(), DecodeError>;
}

/// A value that was read.
pub(crate) trait Held: Debug {
    fn text(&self) -> String;
    fn pretty(&self) -> String;
    fn value(&self) -> Value;
    fn same(&self, other: &dyn Held) -> bool;
    fn any(&self) -> &dyn Any;
}

impl<T: Serialize + PartialEq + Clone + Debug + 'static> Held for T {
    fn text(&self) -> String {
        serde_json::to_string(self).unwrap()
    }

    fn pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap()
    }

    fn value(&self) -> Value {
        serde_json::to_value(self).unwrap()
    }

    fn same(&self, other: &dyn Held) -> bool {
        other.any().downcast_ref::<T>().is_some_and(|other| self == other && self.clone() == *other)
    }

    fn any(&self) -> &dyn Any {
        self
    }
}

struct Typed<T> {
    component: &'static str,
    decode: fn(&str) -> Result<T, DecodeError>,
}

impl<T: Held + DeserializeOwned + 'static> Codec for Typed<T> {
    fn component(&self) -> &'static str {
        self.component
    }

    fn read(&self, way: Way, bytes: &[u8]) -> Result<Box<dyn Held>, String> {
        let text = || std::str::from_utf8(bytes).map_err(|error| error.to_string());
        let read = match way {
            Way::Str => serde_json::from_str(text()?),
            Way::Slice => serde_json::from_slice(bytes),
            Way::Reader => serde_json::from_reader(bytes),
            Way::Decode => return (self.decode)(text()?).map(boxed).map_err(|error| error.to_string()),
            Way::Value => serde_json::from_slice(bytes).and_then(serde_json::from_value),
            Way::Buffer => serde_json::from_slice(bytes).map(|Untagged::One(value)| value),
        };
        read.map(boxed::<T>).map_err(|error| error.to_string())
    }

    fn place(&self, text: &str) -> Result<(), DecodeError> {
        (self.decode)(text).map(drop)
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Untagged<T> {
    One(T),
}

fn boxed<T: Held + 'static>(value: T) -> Box<dyn Held> {
    Box::new(value)
}

macro_rules! table {
    ($($component:literal => $name:ident,)*) => {
        vec![$(Box::new(Typed {
            component: $component,
            decode: crate_under_test::decode::<crate_under_test::$name>,
        })),*]
    };
}

/// Every component, and its type: the list is made from the schema.
pub(crate) static TABLE: LazyLock<Vec<Box<dyn Codec>>> =
    LazyLock::new(|| include!(concat!(env!("OUT_DIR"), "/table.rs")));

/// The codec of a component.
pub(crate) fn codec(component: &str) -> &'static dyn Codec {
    let found = TABLE.iter().find(|codec| codec.component() == component);
    found.unwrap_or_else(|| panic!("no type is listed for the component {component}")).as_ref()
}

#[test]
fn every_component_is_sent_or_received() {
    for (name, component) in &crate::schema::SCHEMA.components {
        assert!(component.direction.sent || component.direction.received, "{name} is not used");
    }
}
