//! Formats that are not known: a near miss of one that makes a type would make another type in silence.

use super::{Findings, Rule, Subject};
use crate::diagnostic::{Diagnostic, Severity, did_you_mean};
use crate::openapi::{Scalar, Schema, SchemaKind, visit};

pub(super) const RULE: Rule = Rule {
    code: "unknown-format",
    severity: Severity::Error,
    summary: "Each `format` is one of JSON Schema or of OpenAPI's registry, for the type that it is said of.",
    check,
};

/// Of strings.
const STRINGS: &[&str] = &[
    "date-time",
    "date",
    "time",
    "duration",
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "uri-template",
    "iri",
    "iri-reference",
    "uuid",
    "json-pointer",
    "relative-json-pointer",
    "regex",
    "binary",
    "byte",
    "base64url",
    "password",
    "char",
    "commonmark",
    "html",
    "media-range",
    "http-date",
    "date-time-local",
    "time-local",
    "decimal",
    "decimal128",
    "int64",
    "uint64",
    "sf-binary",
    "sf-boolean",
    "sf-decimal",
    "sf-integer",
    "sf-string",
    "sf-token",
];

/// Of integers and numbers.
const NUMBERS: &[&str] = &[
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float",
    "double",
    "double-int",
    "decimal",
    "decimal128",
];

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    visit::document(subject.document, &mut Formats(findings));
}

struct Formats<'v, 'f>(&'v mut Findings<'f>);

impl<'d> visit::Visit<'d> for Formats<'_, '_> {
    fn schema(&mut self, schema: &'d Schema) {
        let (Some(format), SchemaKind::Scalar(scalar)) = (&schema.annotations.format, &schema.kind) else {
            return;
        };
        let (known, others, kind) = match scalar {
            Scalar::String | Scalar::Timestamp => (STRINGS, NUMBERS, "strings"),
            // That no format belongs to a boolean is an error already.
            Scalar::Boolean => return,
            Scalar::Integer32 | Scalar::Integer64 | Scalar::Unsigned64 | Scalar::Number => {
                (NUMBERS, STRINGS, "numbers")
            }
        };
        let format_name = format.value.as_str();
        if known.contains(&format_name) {
            return;
        }
        let message = match others.contains(&format_name) {
            true => format!("`{format_name}` is no format of {kind}"),
            false => format!("unknown format `{format_name}`"),
        };
        let nearest = did_you_mean(format_name, known.iter().copied());
        let help = nearest
            .unwrap_or_else(|| "leave it out, and say in `description` how the value is written".to_owned());
        self.0.push(Diagnostic::new(message, format.place).with_help(help));
    }
}
