//! The stages in a row.

mod examples;
mod foreign;

use std::fmt;

pub use self::examples::{Example, examples};
use self::foreign::foreign;

use crate::diagnostic::{Diagnostics, Report};
use crate::dialect::{self, Mode};
use crate::files::Files;
use crate::normalize::{Loader, Omission};
use crate::overlay::Overlay;
use crate::plan::{self, Context, File, Manifest, names};
use crate::source::{Draft, NodeId, Place, Sources};
use crate::{emit, format, lower, model, normalize, openapi, overlay};

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
    /// The manifest for a crate that stands alone. `runtime` is the path to the runtime's folder; without it, the runtime is that of the registry.
    pub fn manifest(&self, runtime: Option<&str>) -> String {
        emit::manifest(&self.manifest, runtime)
    }
}

/// What belongs to somebody else's document.
#[derive(Clone, Copy, Default)]
pub struct Companions<'a> {
    /// Applied in order.
    pub overlays: &'a [Overlay<'a>],
    /// The document's own file, as others of its directory refer to it.
    pub name: &'a str,
    /// Reads the other files that it refers to. Without one, such a reference is an error.
    pub loader: Option<Loader<'a>>,
    /// Documentation by hand beside the emitted crate's manifest, which its own documentation includes.
    pub pages: Option<&'a Pages>,
}

/// Documentation by hand beside the manifest of an emitted crate.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    /// Whether there is a `README.md`: it follows what the schema says of the API.
    pub has_readme: bool,
    /// The pages of the guide, `guide/<name>.md`, each with the feature that it needs.
    pub guide: Vec<(String, Option<String>)>,
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
            Self::Schema(diagnostics) => diagnostics.fmt(formatter),
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
            Self::Schema(diagnostics) => Some(diagnostics),
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
    generate_with(schema_name, text, &Companions::default(), mode)
}

/// The same from somebody else's document and what belongs to it. A curated document says everything itself: there, the others are ignored.
///
/// # Errors
///
/// As for [`generate`]; what an overlay brought in is reported at its place in the overlay.
pub fn generate_with(
    schema_name: &str,
    text: &[u8],
    companions: &Companions<'_>,
    mode: Mode,
) -> Result<Generated, Failure> {
    let ((api, names), warnings) = understand(text, companions, mode).map_err(Failure::Schema)?;
    let sources = emitted(&api, &names, schema_name, companions.pages)?;
    Ok(Generated { sources, warnings, manifest: Manifest::of(&api) })
}

/// The files below `src`.
fn emitted(
    api: &model::Api,
    names: &names::Names,
    schema_name: &str,
    pages: Option<&Pages>,
) -> Result<Files, Failure> {
    let mut files = Files::new();
    let context = Context::new(api, names).with_pages(pages);
    for File { path, content } in plan::files(&context) {
        // One file after the other: tokens take far more memory than the text that comes of them.
        let (emitter, tokens) = emit::tokens(&content);
        match format::format(tokens, schema_name, emitter) {
            Ok(text) => files.insert(path, text),
            Err(error) => return Err(Failure::Emitter { path, error }),
        };
    }
    Ok(files)
}

/// Reads a schema: bytes to model.
///
/// # Errors
///
/// Everything that is wrong with the schema.
pub fn read(text: &[u8], mode: Mode) -> Result<model::Api, Report> {
    run(text, &Companions::default(), mode, |api, _, _, _| api).map(|(api, _)| api)
}

/// A curated schema as a model, with its tree.
///
/// # Errors
///
/// Everything that is wrong with the schema.
pub(crate) fn curated(text: &[u8]) -> Result<(model::Api, Sources, NodeId), Report> {
    let (mut sources, mut diagnostics) = (Sources::default(), Mode::Strict.diagnostics());
    let root = sources.read(text, &mut diagnostics);
    let api = root
        .and_then(|root| of_tree(&sources, root, Mode::Strict, &[], &mut diagnostics, |api, _, _, _| api));
    match (api, root) {
        (Some(api), Some(root)) if !diagnostics.has_errors() => Ok((api, sources, root)),
        _ => Err(Report::new(sources, diagnostics)),
    }
}

/// A document with everything that came of it.
#[derive(Debug)]
pub(crate) struct Whole {
    pub(crate) api: model::Api,
    pub(crate) names: names::Names,
    /// The emitted files below `src`.
    pub(crate) files: Files,
    pub(crate) sources: Sources,
}

/// Generates, and keeps model, names and tree.
///
/// # Errors
///
/// As for [`generate`].
pub(crate) fn whole(text: &[u8], mode: Mode) -> Result<Whole, Failure> {
    let (result, sources, diagnostics) =
        stages(text, &Companions::default(), mode, |api, _, package, diagnostics| {
            named(api, package, diagnostics)
        });
    let Some((api, names)) = result else { return Err(Failure::Schema(Report::new(sources, diagnostics))) };
    let files = emitted(&api, &names, "schema.json", None)?;
    Ok(Whole { api, names, files, sources })
}

/// Somebody else's document in the dialect, as compact JSON, with what was found on the way.
///
/// # Errors
///
/// The text is no JSON.
pub fn normalized(text: &[u8]) -> Result<(String, Report), Report> {
    let (mut sources, mut diagnostics) = (Sources::default(), Mode::Foreign.diagnostics());
    let root = sources.read(text, &mut diagnostics);
    let document = root.map(|root| normalize::normalize(&sources, root, &mut diagnostics));
    let text = document.map(|document| sources.adopt(document)).map(|root| sources.node(root).compact());
    let report = Report::new(sources, diagnostics);
    match text {
        Some(text) => Ok((text, report)),
        None => Err(report),
    }
}

/// Model and names, or what every stage found, at once.
fn understand(
    text: &[u8],
    companions: &Companions<'_>,
    mode: Mode,
) -> Result<((model::Api, names::Names), Report), Report> {
    run(text, companions, mode, |api, _, package, diagnostics| named(api, package, diagnostics))
}

/// A model with its names.
fn named(api: model::Api, package: Place, diagnostics: &mut Diagnostics) -> (model::Api, names::Names) {
    let names = names::decide(&api, diagnostics);
    names::check_package(&api.crate_name, package, diagnostics);
    (api, names)
}

/// Runs the stages up to the model, and `then`, which is given the place of the package's name as well. The result counts only if no stage found an error; warnings come with it.
fn run<T>(
    text: &[u8],
    companions: &Companions<'_>,
    mode: Mode,
    then: impl Fn(model::Api, &Sources, Place, &mut Diagnostics) -> T,
) -> Result<(T, Report), Report> {
    let (result, sources, diagnostics) = stages(text, companions, mode, then);
    // Without a message, no place is looked up any more.
    let sources = if diagnostics.is_empty() { Sources::default() } else { sources };
    let report = Report::new(sources, diagnostics);
    match result {
        Some(result) => Ok((result, report)),
        None => Err(report),
    }
}

/// The same, with the documents and what was found in them.
fn stages<T>(
    text: &[u8],
    companions: &Companions<'_>,
    mode: Mode,
    then: impl Fn(model::Api, &Sources, Place, &mut Diagnostics) -> T,
) -> (Option<T>, Sources, Diagnostics) {
    let (mut sources, mut diagnostics) = (Sources::default(), mode.diagnostics());
    let root = sources.read(text, &mut diagnostics);
    let result = root.and_then(|root| match mode {
        Mode::Curated | Mode::Strict => of_tree(&sources, root, mode, &[], &mut diagnostics, &then),
        Mode::Foreign | Mode::Skipping => {
            let root = joined(&mut sources, root, companions, &mut diagnostics);
            foreign(&mut sources, root, mode, &mut diagnostics, &then)
        }
    });
    (result.filter(|_| !diagnostics.has_errors()), sources, diagnostics)
}

/// The document with its overlays, and with the other files that it refers to.
fn joined(
    sources: &mut Sources,
    root: NodeId,
    companions: &Companions<'_>,
    diagnostics: &mut Diagnostics,
) -> NodeId {
    if companions.overlays.is_empty() && companions.loader.is_none() {
        return root;
    }
    let mut document = Draft::of(sources.node(root));
    for overlay in companions.overlays {
        overlay::apply(overlay, &mut document, sources, diagnostics);
    }
    if let Some(loader) = companions.loader {
        normalize::load(&mut document, companions.name, loader, sources, diagnostics);
    }
    sources.adopt(document)
}

/// From a tree in the dialect.
fn of_tree<T>(
    sources: &Sources,
    root: NodeId,
    mode: Mode,
    omissions: &[Omission],
    diagnostics: &mut Diagnostics,
    then: impl Fn(model::Api, &Sources, Place, &mut Diagnostics) -> T,
) -> Option<T> {
    let document = openapi::read(sources.node(root), diagnostics)?;
    dialect::check(&document, sources, mode, diagnostics);
    let mut api = lower::lower(&document, diagnostics);
    api.omissions = omissions.iter().map(|part| (part.what.clone(), part.because.clone())).collect();
    let package = document.package.name.as_ref().map_or(document.place, |name| name.place);
    Some(then(api, sources, package, diagnostics))
}
