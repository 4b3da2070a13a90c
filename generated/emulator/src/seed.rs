//! Environments to begin with.

use std::fmt;

use serde_json::Value;

use crate::behavior;
use crate::state::State;

/// Why a seed cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedError(String);

impl fmt::Display for SeedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the seed cannot be used: {}", self.0)
    }
}

impl std::error::Error for SeedError {}

/// Creates every environment of the text.
pub(crate) fn read(text: &str, state: &mut State) -> Result<(), SeedError> {
    let seed: Value = serde_json::from_str(text).map_err(|error| SeedError(error.to_string()))?;
    let shape = || SeedError("it is not an object with the list `environments`".to_owned());
    for (at, body) in seed["environments"].as_array().ok_or_else(shape)?.iter().enumerate() {
        let made = behavior::create(state, body.to_string().as_bytes());
        made.map_err(|refusal| SeedError(format!("environments[{at}]: {}", refusal.message)))?;
    }
    Ok(())
}
