// @generated from codegen/tests/golden/many_operations/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `LampParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct LampParams {
    /// `watts`.
    pub watts: i64,
    /// `name`.
    pub name: Option<String>,
}

impl LampParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(watts: i64) -> Self {
        Self {
            watts,
            name: Default::default(),
        }
    }

    /// Sets [`watts`](field@Self::watts).
    pub fn watts(mut self, watts: i64) -> Self {
        self.watts = watts;
        self
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `name` if there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    LampParams: closed {
        "watts" => watts: required,
        "name" => name: optional,
    }
}
