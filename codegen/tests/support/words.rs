//! Words for all constructs of the model. The matches have no `_`, so that a construct that is new in the model cannot be forgotten here.

use std::collections::BTreeSet;

use codegen::model::{
    Constant, CredentialScheme, Direction, ParameterLocation, ParameterStyle, PathSegment, Presence,
    StatusRange, TypeKind, TypeRef, WaitUnit,
};

/// Words for the variants of an enum of the model: one by one, and all.
macro_rules! words {
    ($one:ident, $all:ident, $ty:ty { $($variant:pat => $word:literal),* $(,)? }) => {
        pub(crate) fn $one(value: &$ty) -> &'static str {
            match value {
                $($variant => $word),*
            }
        }
        const $all: &[&str] = &[$($word),*];
    };
}

words!(type_ref, TYPES, TypeRef {
    TypeRef::String => "string",
    TypeRef::Boolean => "boolean",
    TypeRef::Integer32 => "int32",
    TypeRef::Integer64 => "int64",
    TypeRef::Number => "number",
    TypeRef::Timestamp => "timestamp",
    TypeRef::Any => "any JSON",
    TypeRef::Array(_) => "array",
    TypeRef::Map(_) => "map",
    TypeRef::Nullable(_) => "nullable element",
    TypeRef::Named(_) => "named type",
});
words!(kind, KINDS, TypeKind {
    TypeKind::Object(_) => "object",
    TypeKind::Enum(_) => "enum",
    TypeKind::Union(_) => "union",
    TypeKind::Alias(_) => "alias",
});
words!(presence, PRESENCES, Presence {
    Presence::Required => "required field",
    Presence::RequiredNullable => "required nullable field",
    Presence::Optional => "optional field",
    Presence::OptionalNullable => "optional nullable field",
});
words!(constant, CONSTANTS, Constant {
    Constant::String(_) => "string constant",
    Constant::Boolean(_) => "boolean constant",
    Constant::Integer(_) => "integer constant",
});
words!(direction, DIRECTIONS, Direction {
    Direction { sent: true, received: false } => "that is sent",
    Direction { sent: false, received: true } => "that is received",
    Direction { sent: true, received: true } => "that is sent and received",
    Direction { sent: false, received: false } => "that no operation reaches",
});
words!(location, LOCATIONS, ParameterLocation {
    ParameterLocation::Path => "path parameter",
    ParameterLocation::Query => "query parameter",
    ParameterLocation::Header => "header parameter",
});
words!(style, STYLES, ParameterStyle {
    ParameterStyle::Repeated => "repeated array",
    ParameterStyle::CommaJoined => "joined array",
});
words!(status, STATUSES, StatusRange {
    StatusRange::Exact(_) => "response of one status",
    StatusRange::Class(_) => "response of a range",
    StatusRange::Default => "default response",
});
words!(segment, SEGMENTS, PathSegment {
    PathSegment::Literal(_) => "literal in a path",
    PathSegment::Parameter(_) => "parameter in a path",
});
words!(credential, CREDENTIALS, CredentialScheme {
    CredentialScheme::ApiKey { .. } => "API key",
    CredentialScheme::Bearer => "bearer token",
});
words!(unit, UNITS, WaitUnit {
    WaitUnit::Milliseconds => "wait in milliseconds",
    WaitUnit::SecondsOrDate => "wait in seconds",
});

/// Constructs that are more than a variant of an enum.
const OTHERS: &[&str] = &[
    "recursive alias",
    "boxed field",
    "enum of any string",
    "variant of several tags",
    "required body",
    "optional body",
    "object body",
    "other body",
    "response without body",
    "paging",
    "merged header default",
    "replaced header default",
    "required parameter",
    "optional parameter",
    "constant query parameter",
    "constant header parameter",
    "error envelope",
    "types of errors",
    "safe to repeat",
    "not safe to repeat",
    "operation of a resource",
    "operation of the client",
    "string constant in an array",
];

/// Every construct; what matters in combination is listed in combination.
pub(crate) fn all() -> BTreeSet<String> {
    let alone = [TYPES, LOCATIONS, STYLES, STATUSES, SEGMENTS, CREDENTIALS, UNITS, OTHERS].concat();
    let mut all: BTreeSet<String> = alone.into_iter().map(str::to_owned).collect();
    all.extend(crossed(KINDS, DIRECTIONS).filter(|words| !words.starts_with("alias")));
    all.insert("alias".to_owned());
    all.extend(crossed(PRESENCES, DIRECTIONS));
    let constants =
        CONSTANTS.iter().flat_map(|one| ["required", "optional"].map(|which| format!("{which} {one}")));
    all.extend(constants.flat_map(|one| ["open", "closed"].map(|what| format!("{one} of an {what} object"))));
    all
}

fn crossed<'a>(ones: &'a [&str], others: &'a [&str]) -> impl Iterator<Item = String> + 'a {
    ones.iter().flat_map(move |one| others.iter().map(move |other| format!("{one} {other}")))
}
