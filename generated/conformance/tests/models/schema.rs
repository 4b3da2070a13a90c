//! The schema as this test understands it: read with serde_json alone, so that no mistake of the generator is shared.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;

use crate::direction::{Direction, directions};
use crate::shape::{Shape, shape};

/// What the document says about the types of JSON bodies and parameters.
pub(crate) struct Schema {
    pub(crate) components: BTreeMap<String, Component>,
}

pub(crate) struct Component {
    pub(crate) direction: Direction,
    pub(crate) shape: Shape,
}

/// The schema of this repository.
pub(crate) static SCHEMA: LazyLock<Schema> =
    LazyLock::new(|| Schema::new(&serde_json::from_str(&SCHEMA_FILE).unwrap()));

/// Its file as it is.
pub(crate) static SCHEMA_FILE: LazyLock<String> = LazyLock::new(|| read("../../schema/environments.json"));

/// The schema as it was when setters were last listed by hand: what it has, the lists must have.
pub(crate) static LISTED: LazyLock<Schema> =
    LazyLock::new(|| Schema::new(&serde_json::from_str(&read("tests/wire/schema.json")).unwrap()));

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

impl Schema {
    fn new(document: &Value) -> Self {
        let schemas = document["components"]["schemas"].as_object().unwrap();
        let directions = directions(document);
        let components = schemas.iter().map(|(name, schema)| {
            let direction = directions.get(name).copied().unwrap_or_default();
            let shape = shape(schema, direction.received);
            (name.clone(), Component { direction, shape })
        });
        Self { components: components.collect() }
    }

    /// A component that the schema certainly has.
    pub(crate) fn component(&self, name: &str) -> &Component {
        self.components.get(name).unwrap_or_else(|| panic!("no component is named {name}"))
    }

    /// The JSON names of all fields, for unknown data that looks like known data.
    pub(crate) fn field_names(&self) -> Vec<&str> {
        let objects = self.components.values().filter_map(|component| match &component.shape {
            Shape::Object(object) => Some(object),
            _ => None,
        });
        let mut names: Vec<&str> =
            objects.flat_map(|object| object.fields.iter().map(|field| field.name.as_str())).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}
