// @generated from codegen/tests/golden/media_types/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::Job;

/// `Form` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Form {
    /// `name`.
    pub name: String,
    /// `age`.
    pub age: Option<i64>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `job`.
    pub job: Option<Job>,
}

impl Form {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            age: Default::default(),
            tags: Default::default(),
            job: Default::default(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`age`](field@Self::age).
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }

    /// Sets `age` if there is a value.
    pub fn maybe_age(self, age: Option<i64>) -> Self {
        match age {
            Some(age) => self.age(age),
            None => self,
        }
    }

    /// Sets [`tags`](field@Self::tags).
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags` if there is a value.
    pub fn maybe_tags(
        self,
        tags: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match tags {
            Some(tags) => self.tags(tags),
            None => self,
        }
    }

    /// Sets [`job`](field@Self::job).
    pub fn job(mut self, job: Job) -> Self {
        self.job = Some(job);
        self
    }

    /// Sets `job` if there is a value.
    pub fn maybe_job(self, job: Option<Job>) -> Self {
        match job {
            Some(job) => self.job(job),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Form: closed {
        "name" => name: required,
        "age" => age: optional,
        "tags" => tags: optional,
        "job" => job: optional,
    }
}
