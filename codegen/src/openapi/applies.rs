//! Which keywords of a schema may stand together. One that says nothing where it stands is an error: whoever wrote it meant something.

use super::members::Members;
use super::types::{JsonType, TypeKeyword};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// What decides how a schema is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Reference,
    OneOf,
    AnyOf,
    Constant,
    Enum,
    Type(JsonType),
    Null,
    Any,
    /// `type` has errors: nothing is known.
    Unknown,
}

impl Form {
    pub(super) fn of(members: &Members<'_>, types: TypeKeyword) -> Self {
        let has = |keyword| members.get(keyword).is_some();
        match types {
            _ if has("$ref") => Self::Reference,
            _ if has("oneOf") => Self::OneOf,
            _ if has("anyOf") => Self::AnyOf,
            _ if has("const") => Self::Constant,
            _ if has("enum") => Self::Enum,
            TypeKeyword::Absent => Self::Any,
            TypeKeyword::Broken => Self::Unknown,
            TypeKeyword::Null => Self::Null,
            TypeKeyword::One(kind, _) => Self::Type(kind),
        }
    }

    /// The keyword that decides, and those that may stand beside it.
    fn keywords(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Reference => ("$ref", &[]),
            Self::OneOf => ("oneOf", &["discriminator"]),
            Self::AnyOf => ("anyOf", &[]),
            Self::Constant => ("const", &["type"]),
            Self::Enum => ("enum", &["type", "x-enum-names"]),
            Self::Type(_) | Self::Null | Self::Any | Self::Unknown => ("type", &[]),
        }
    }
}

/// Keywords that speak of values of certain types only.
const OWNERS: &[(&str, &[JsonType])] = &[
    ("properties", &[JsonType::Object]),
    ("required", &[JsonType::Object]),
    ("additionalProperties", &[JsonType::Object]),
    ("minProperties", &[JsonType::Object]),
    ("maxProperties", &[JsonType::Object]),
    ("items", &[JsonType::Array]),
    ("minItems", &[JsonType::Array]),
    ("maxItems", &[JsonType::Array]),
    ("uniqueItems", &[JsonType::Array]),
    ("minLength", &[JsonType::String]),
    ("maxLength", &[JsonType::String]),
    ("pattern", &[JsonType::String]),
    ("minimum", &[JsonType::Integer, JsonType::Number]),
    ("maximum", &[JsonType::Integer, JsonType::Number]),
    ("exclusiveMinimum", &[JsonType::Integer, JsonType::Number]),
    ("exclusiveMaximum", &[JsonType::Integer, JsonType::Number]),
    ("multipleOf", &[JsonType::Integer, JsonType::Number]),
    ("format", &[JsonType::String, JsonType::Integer, JsonType::Number]),
];

/// Keywords that need another one beside them.
const COMPANIONS: &[(&str, &str)] = &[("discriminator", "oneOf"), ("x-enum-names", "enum")];

/// Keywords that decide what a schema is, or are part of that.
const DECISIVE: &[&str] = &["$ref", "oneOf", "anyOf", "const", "enum", "type"];

/// Reports each keyword that does not belong to the form of the schema.
pub(super) fn check(members: &Members<'_>, form: Form, diagnostics: &mut Diagnostics) {
    for (keyword, node) in members.present() {
        let diagnostic = if let Some((_, owners)) = OWNERS.iter().find(|(owned, _)| *owned == keyword) {
            owned_error(keyword, owners, form)
        } else if let Some((_, companion)) = COMPANIONS.iter().find(|(needing, _)| *needing == keyword) {
            companion_error(keyword, companion, form)
        } else if DECISIVE.contains(&keyword) {
            beside_error(keyword, form)
        } else {
            None
        };
        if let Some((message, help)) = diagnostic {
            let diagnostic = Diagnostic::new(message, node.key_place()).with_help(help);
            diagnostics.push(diagnostic.tolerable_as("keyword-does-not-apply"));
        }
    }
}

type Misuse = Option<(String, String)>;

fn owned_error(keyword: &str, owners: &[JsonType], form: Form) -> Misuse {
    let phrases = |word: fn(JsonType) -> String| {
        owners.iter().map(|owner| word(*owner)).collect::<Vec<_>>().join(" or ")
    };
    match form {
        Form::Unknown => None,
        Form::Type(kind) if owners.contains(&kind) => None,
        Form::Type(kind) => {
            let help = format!("it belongs to {}", phrases(|owner| owner.phrase().to_owned()));
            Some((format!("`{keyword}` does not apply to {}", kind.phrase()), help))
        }
        Form::Null => Some((format!("`{keyword}` does not apply to null"), "leave it out".to_owned())),
        Form::Any => {
            let help = format!("add {}", phrases(|owner| format!("`\"type\": \"{}\"`", owner.word())));
            Some((format!("`{keyword}` stands without a type"), help))
        }
        _ => beside_error(keyword, form),
    }
}

fn companion_error(keyword: &str, companion: &str, form: Form) -> Misuse {
    if form.keywords().1.contains(&keyword) || form == Form::Unknown {
        return None;
    }
    match (form, keyword) {
        (Form::AnyOf, "discriminator") => {
            Some(("`discriminator` cannot stand beside `anyOf`".to_owned(), "write `oneOf`".to_owned()))
        }
        (Form::Reference | Form::OneOf | Form::AnyOf | Form::Constant | Form::Enum, _) => {
            beside_error(keyword, form)
        }
        _ => Some((format!("`{keyword}` needs `{companion}` beside it"), "leave it out".to_owned())),
    }
}

fn beside_error(keyword: &str, form: Form) -> Misuse {
    let (decisive, allowed) = form.keywords();
    if keyword == decisive || allowed.contains(&keyword) {
        return None;
    }
    let help = match form {
        Form::Reference => "say it in the schema that `$ref` names",
        Form::OneOf | Form::AnyOf => "say it in the members",
        Form::Constant => "leave it out: the value is fixed",
        _ => "leave it out: the values are listed",
    };
    Some((format!("`{keyword}` cannot stand beside `{decisive}`"), help.to_owned()))
}
