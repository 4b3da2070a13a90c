//! The stages in a row.

use std::fmt;

use crate::diagnostic::Diagnostics;
use crate::emit::Context;
use crate::files::Files;
use crate::{emit, format, lower, model, names, schema};

/// A crate's files, before anything is written.
#[derive(Debug)]
pub struct Generated {
    /// Paths below `src`.
    pub sources: Files,
    api: model::Api,
}

impl Generated {
    /// The manifest for a crate that stands alone; `runtime` is the path to the runtime's folder.
    pub fn manifest(&self, runtime: &str) -> String {
        emit::manifest(&self.api, runtime)
    }
}

/// Why nothing was generated.
#[derive(Debug)]
pub enum Failure {
    /// The schema is at fault.
    Schema(Diagnostics),
    /// An emitter made something that is no Rust: a defect of the generator.
    Emitter {
        /// The file that was being emitted.
        path: String,
        /// Where the tokens stop being Rust.
        error: syn::Error,
    },
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schema(faults) => faults.fmt(formatter),
            Self::Emitter { path, error } => {
                write!(
                    formatter,
                    "the generator emitted no Rust for {path}: {error}; this is a defect of the generator"
                )
            }
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Schema(faults) => Some(faults),
            Self::Emitter { error, .. } => Some(error),
        }
    }
}

/// Generates every file of a client. `schema_name` is what the headers call the schema; the same text and name give the same bytes on every platform.
///
/// # Errors
///
/// [`Failure::Schema`] with every fault of the schema.
pub fn generate(schema_name: &str, text: &[u8]) -> Result<Generated, Failure> {
    let (api, names) = understand(text).map_err(Failure::Schema)?;
    let mut sources = Files::new();
    for file in emit::emit(&Context::new(&api, &names)) {
        let text = format::format(file.tokens, schema_name, file.emitter)
            .map_err(|error| Failure::Emitter { path: file.path.clone(), error })?;
        sources.insert(file.path, text);
    }
    Ok(Generated { sources, api })
}

/// Document, model and names, or the faults of all three at once.
fn understand(text: &[u8]) -> Result<(model::Api, names::Names), Diagnostics> {
    let mut faults = Diagnostics::default();
    let Some(document) = schema::read(text, &mut faults) else { return Err(faults) };
    let api = lower::lower(&document, &mut faults);
    let names = names::decide(&api, &mut faults);
    let package = document.package.name.as_ref().map_or(&document.place, |name| &name.place);
    names::check_package(&api.crate_name, package, &mut faults);
    faults.into_result((api, names))
}
