//! Diagnostics for tools.

use serde_json::{Value, json};

use super::{Diagnostic, Diagnostics, Severity};
use crate::source::{Place, Sources};

/// One JSON object a line for each diagnostic, in the document's order. Nothing is left out or shortened.
pub(super) fn render(diagnostics: &Diagnostics, sources: &Sources, file_name: &str) -> String {
    let lines = diagnostics.iter().map(|diagnostic| object(diagnostic, sources, file_name));
    lines.map(|object| format!("{object}\n")).collect()
}

fn object(diagnostic: &Diagnostic, sources: &Sources, file_name: &str) -> Value {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let related: Vec<Value> = diagnostic
        .related
        .iter()
        .map(|(part, place)| with_place(json!({"message": part}), *place, sources, file_name))
        .collect();
    let own = json!({
        "severity": severity,
        "code": diagnostic.code,
        "message": diagnostic.message,
        "related": related,
        "help": diagnostic.help(),
    });
    with_place(own, diagnostic.place, sources, file_name)
}

/// Lines and columns begin with 1, and columns count characters.
fn with_place(mut object: Value, place: Place, sources: &Sources, file_name: &str) -> Value {
    let line = sources.line(place);
    let object_place = json!({
        "file": sources.file(place, file_name),
        "line": line.number,
        "column": line.column,
        "pointer": sources.pointer(place),
    });
    if let (Value::Object(object), Value::Object(place)) = (&mut object, object_place) {
        object.extend(place);
    }
    object
}
