//! References to other files of the document's directory: each file becomes a part of the document, and references to it become references into that part.

use std::collections::{HashMap, VecDeque};

use indexmap::IndexMap;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::pointer;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Content, Draft, NodeId, Object, Sources};

/// Gives the bytes of a file by its path within the document's directory, with `/` between folders; the error says why it cannot be read.
pub type Loader<'a> = &'a dyn Fn(&str) -> Result<Vec<u8>, String>;

/// The member of the document that holds the files while references are settled.
pub(super) const FILES: &str = "x-referenced-files";

/// Keywords whose values are data: a `$ref` in them is none.
const DATA: &[&str] = &["example", "examples", "default", "enum", "const"];

/// Keywords whose values have the document's own names as keys: one that looks like a keyword or an extension is none.
const NAMED: &[&str] = &[
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "pathItems",
    "callbacks",
    "content",
];

/// How many files a document may consist of.
const MOST: usize = 1000;

/// Reads what a document refers to in other files, and what these refer to. `name` is the path of the document's own file.
pub(crate) fn load(
    document: &mut Draft,
    name: &str,
    loader: Loader<'_>,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) {
    let mut reading = Reading {
        root: name,
        found: IndexMap::new(),
        open: VecDeque::new(),
        written: HashMap::new(),
        diagnostics,
    };
    reading.rewrite(document, None, false);
    let mut files = Object::new();
    while let Some((path, place)) = reading.open.pop_front() {
        let read = loader(&path).map_err(|error| {
            (format!("`{path}` cannot be read: {error}"), "correct the reference, or add the file")
        });
        let read = if files.len() < MOST {
            read
        } else {
            Err((format!("more than {MOST} files"), "bundle the document first"))
        };
        match read {
            Err((message, help)) => {
                reading.diagnostics.push(Diagnostic::new(message, place.place()).with_help(help))
            }
            Ok(bytes) => {
                let Some(root) = sources.read_named(&bytes, &path, reading.diagnostics) else { continue };
                let mut file = Draft::of(sources.node(root));
                reading.rewrite(&mut file, Some(&path), false);
                files.insert(path, file);
            }
        }
    }
    let written = reading.written;
    if written.is_empty() {
        return;
    }
    let origin = document.origin;
    document.set(FILES, Draft::made(origin, Content::Object(files)));
    let whole = document.clone();
    take_back(document, &whole, &written, diagnostics);
}

/// Gives references that name nothing their text again, and reports them.
fn take_back(
    value: &mut Draft,
    whole: &Draft,
    written: &HashMap<NodeId, String>,
    diagnostics: &mut Diagnostics,
) {
    if let (Some(target), Some(text)) = (value.as_text(), written.get(&value.origin)) {
        if pointer::steps(target).and_then(|steps| pointer::settled(whole, &steps)).is_none() {
            if !diagnostics.has_error_at(value.place()) {
                let message = format!("`{text}` names nothing");
                let help = "correct the reference, or add what it names to the file";
                diagnostics.push(Diagnostic::new(message, value.place()).with_help(help));
            }
            (value.content, value.is_new) = (Content::String(text.clone()), false);
        }
        return;
    }
    match &mut value.content {
        Content::Array(items) => {
            items.iter_mut().for_each(|item| take_back(item, whole, written, diagnostics));
        }
        Content::Object(members) => {
            members.values_mut().for_each(|member| take_back(member, whole, written, diagnostics));
        }
        _ => {}
    }
}

struct Reading<'a> {
    /// The path of the document's own file.
    root: &'a str,
    /// Files that were seen.
    found: IndexMap<String, ()>,
    /// Those to read, each with a reference to it.
    open: VecDeque<(String, Draft)>,
    /// The text of each reference that was redirected, by where it stands.
    written: HashMap<NodeId, String>,
    diagnostics: &'a mut Diagnostics,
}

impl Reading<'_> {
    /// Redirects the references of a file; none is the document itself. What an extension refers to is its own business.
    fn rewrite(&mut self, value: &mut Draft, file: Option<&str>, has_names: bool) {
        match &mut value.content {
            Content::Array(items) => items.iter_mut().for_each(|item| self.rewrite(item, file, false)),
            Content::Object(members) if has_names => {
                members.values_mut().for_each(|member| self.rewrite(member, file, false));
            }
            Content::Object(members) => {
                for (key, member) in members.iter_mut() {
                    match key.as_str() {
                        "$ref" if member.as_text().is_some() => self.redirect(member, file),
                        "mapping" => self.rewrite_mapping(member, file),
                        key if DATA.contains(&key) || key.starts_with("x-") => {}
                        key => self.rewrite(member, file, NAMED.contains(&key)),
                    }
                }
            }
            _ => {}
        }
    }

    /// Targets of a discriminator; one without any sign is the name of a component.
    fn rewrite_mapping(&mut self, mapping: &mut Draft, file: Option<&str>) {
        let Some(targets) = mapping.object_mut() else { return };
        for target in targets.values_mut() {
            if target.as_text().is_some_and(|text| text.contains(['#', '/', '.'])) {
                self.redirect(target, file);
            }
        }
    }

    fn redirect(&mut self, reference: &mut Draft, file: Option<&str>) {
        let Some(text) = reference.as_text().map(str::to_owned) else { return };
        let (path, fragment) = text.split_once('#').unwrap_or((&text, ""));
        let target = match (path, file) {
            ("", None) => return,
            ("", Some(file)) => file.to_owned(),
            (path, file) => match resolve(path, file.unwrap_or_default()) {
                Ok(target) => target,
                Err((message, help)) => {
                    let message = format!("`{text}` {message}");
                    self.diagnostics.push(Diagnostic::new(message, reference.place()).with_help(help));
                    return;
                }
            },
        };
        self.written.insert(reference.origin, text.clone());
        let is_root = target == self.root;
        if !is_root && self.found.insert(target.clone(), ()).is_none() {
            self.open.push_back((target.clone(), reference.clone()));
        }
        let redirected = match is_root {
            true => format!("#{fragment}"),
            false => {
                let token = target.replace('~', "~0").replace('/', "~1");
                format!("#/{FILES}/{}{fragment}", utf8_percent_encode(&token, NON_ALPHANUMERIC))
            }
        };
        (reference.content, reference.is_new) = (Content::String(redirected), true);
    }
}

/// The path of a reference within the document's directory.
fn resolve(reference: &str, from: &str) -> Result<String, (&'static str, &'static str)> {
    let scheme = reference.split_once(':').map_or("", |(scheme, _)| scheme);
    if reference.starts_with("//")
        || (!scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c)))
    {
        return Err((
            "leads to the network, which is never asked",
            "save what it names next to the document and refer to the file",
        ));
    }
    const OUTSIDE: (&str, &str) = (
        "leads out of the document's directory",
        "move what it names into the directory, or name the directory's own file",
    );
    if reference.starts_with('/') || reference.contains('\\') {
        return Err(OUTSIDE);
    }
    let decoded = percent_decode_str(reference).decode_utf8_lossy().into_owned();
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in decoded.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop().ok_or(OUTSIDE)?),
            part => parts.push(part),
        }
    }
    Ok(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn paths_stay_in_the_directory() {
        for (reference, from, path) in [
            ("pet.json", "", Some("pet.json")),
            ("./a/pet.json", "", Some("a/pet.json")),
            ("../pet.json", "a/b.json", Some("pet.json")),
            ("c%20d.json", "a/b.json", Some("a/c d.json")),
            ("../pet.json", "", None),
            ("../../pet.json", "a/b.json", None),
            ("%2e%2e/pet.json", "", None),
            ("/etc/pet.json", "", None),
            ("https://example.com/pet.json", "", None),
            ("file:pet.json", "", None),
            ("//example.com/pet.json", "", None),
            ("..\\pet.json", "", None),
        ] {
            assert_eq!(resolve(reference, from).ok().as_deref(), path, "{reference}");
        }
    }
}
