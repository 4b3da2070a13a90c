//! What the emulator holds.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::identifiers::identifier;
use crate::outcome::Refusal;

/// Everything that requests change.
#[derive(Debug, Default)]
pub(crate) struct State {
    /// The oldest first.
    environments: Vec<Value>,
    held: BTreeSet<String>,
    failures: Vec<Failure>,
    made: u64,
    requests: u64,
}

/// An error that the next requests get.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) status: u16,
    pub(crate) kind: String,
    pub(crate) times: usize,
    pub(crate) retry_after: Option<u32>,
}

impl State {
    pub(crate) fn all(&self) -> Vec<Value> {
        self.environments.clone()
    }

    pub(crate) fn environments(&self) -> &[Value] {
        &self.environments
    }

    pub(crate) fn next_request_id(&mut self) -> String {
        self.requests += 1;
        identifier("req", self.requests)
    }

    pub(crate) fn next_id(&mut self) -> String {
        self.made += 1;
        identifier("env", self.made)
    }

    pub(crate) fn add(&mut self, environment: Value) {
        self.environments.push(environment);
    }

    pub(crate) fn find(&mut self, id: &str) -> Result<&mut Value, Refusal> {
        let found = self.environments.iter_mut().find(|environment| environment["id"] == id);
        found.ok_or_else(|| Refusal::not_found(format!("Environment {id} not found.")))
    }

    pub(crate) fn remove(&mut self, id: &str) {
        self.environments.retain(|environment| environment["id"] != id);
    }

    pub(crate) fn hold(&mut self, id: String) {
        self.held.insert(id);
    }

    pub(crate) fn is_held(&self, id: &str) -> bool {
        self.held.contains(id)
    }

    pub(crate) fn fail_next(&mut self, failure: Failure) {
        self.failures.push(failure);
    }

    /// The error that this request gets, if it was told to get one.
    pub(crate) fn told_failure(&mut self) -> Option<Refusal> {
        self.failures.retain(|failure| failure.times > 0);
        let failure = self.failures.first_mut()?;
        failure.times -= 1;
        Some(Refusal {
            status: failure.status,
            kind: failure.kind.clone(),
            message: "The emulator was told to fail.".to_owned(),
            retry_after: failure.retry_after,
        })
    }
}
