//! The stages in a row.

use std::fmt;

use crate::diagnostic::{Diagnostics, Report};
use crate::dialect::{self, Mode};
use crate::files::Files;
use crate::plan::{self, Context, File, Manifest, names};
use crate::source::{Place, Sources};
use crate::{emit, format, lower, model, normalize, schema};

/// A crate's files, before anything is written.
#[derive(Debug)]
pub struct Generated {
    /// Paths below `src`.
    pub sources: Files,
    /// What should be mended all the same.
    pub warnings: Report,
    manifest: Manifest,
}

impl Generated {
    /// The manifest for a crate that stands alone; `runtime` is the path to the runtime's folder.
    pub fn manifest(&self, runtime: &str) -> String {
        emit::manifest(&self.manifest, runtime)
    }
}

/// Why nothing was generated.
#[derive(Debug)]
pub enum Failure {
    /// The schema has errors.
    Schema(Report),
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
/// [`Failure::Schema`] with everything that is wrong with the schema, warnings included.
pub fn generate(schema_name: &str, text: &[u8], mode: Mode) -> Result<Generated, Failure> {
    let ((api, names), warnings) = understand(text, mode).map_err(Failure::Schema)?;
    let mut sources = Files::new();
    let context = Context::new(&api, &names);
    for File { path, content } in plan::files(&context) {
        // One file after the other: tokens take far more memory than the text that comes of them.
        let (emitter, tokens) = emit::tokens(&content);
        match format::format(tokens, schema_name, emitter) {
            Ok(text) => sources.insert(path, text),
            Err(error) => return Err(Failure::Emitter { path, error }),
        };
    }
    Ok(Generated { sources, warnings, manifest: Manifest::of(&api) })
}

/// Reads a schema: bytes to model.
///
/// # Errors
///
/// Everything that is wrong with the schema.
pub fn read(text: &[u8], mode: Mode) -> Result<model::Api, Report> {
    run(text, mode, |api, _, _| api).map(|(api, _)| api)
}

/// Somebody else's document in the dialect, as compact JSON, with what was found on the way.
///
/// # Errors
///
/// The text is no JSON.
pub fn normalized(text: &[u8]) -> Result<(String, Report), Report> {
    let (mut sources, mut diagnostics) = (Sources::default(), Mode::Foreign.diagnostics());
    let root = sources.read(text, &mut diagnostics);
    let root = root.map(|root| normalize::normalize(&mut sources, root, Mode::Foreign, &mut diagnostics));
    let text = root.map(|root| sources.node(root).compact());
    let report = Report::new(sources, diagnostics);
    match text {
        Some(text) => Ok((text, report)),
        None => Err(report),
    }
}

/// Model and names, or what every stage found, at once.
fn understand(text: &[u8], mode: Mode) -> Result<((model::Api, names::Names), Report), Report> {
    run(text, mode, |api, package, diagnostics| {
        let names = names::decide(&api, diagnostics);
        names::check_package(&api.crate_name, package, diagnostics);
        (api, names)
    })
}

/// Runs the stages up to the model, and `then`, which is given the place of the package's name as well. The result counts only if no stage found an error; warnings come with it.
fn run<T>(
    text: &[u8],
    mode: Mode,
    then: impl FnOnce(model::Api, Place, &mut Diagnostics) -> T,
) -> Result<(T, Report), Report> {
    let (mut sources, mut diagnostics) = (Sources::default(), mode.diagnostics());
    let root = sources.read(text, &mut diagnostics);
    let root = root.map(|root| normalize::normalize(&mut sources, root, mode, &mut diagnostics));
    let document = root.and_then(|root| schema::read(sources.node(root), &mut diagnostics));
    let result = document.map(|document| {
        dialect::check(&document, &sources, mode, &mut diagnostics);
        let api = lower::lower(&document, &mut diagnostics);
        let package = document.package.name.as_ref().map_or(document.place, |name| name.place);
        then(api, package, &mut diagnostics)
    });
    let result = result.filter(|_| !diagnostics.has_errors());
    // Without a message, no place is looked up any more.
    let sources = if diagnostics.is_empty() { Sources::default() } else { sources };
    let report = Report::new(sources, diagnostics);
    match result {
        Some(result) => Ok((result, report)),
        None => Err(report),
    }
}
