//! Kinds of changes and what they mean: the table of the documentation.

/// What a change asks of users.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Nothing.
    Patch,
    /// Nothing; there is something new.
    Minor,
    /// Code compiles and does something else: worth a note, and at least a minor version.
    Behavior,
    /// Code may stop compiling.
    Major,
}

impl Class {
    /// In reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Behavior => "behavior",
            Self::Major => "major",
        }
    }
}

/// One kind of change.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// In reports for tools.
    pub code: &'static str,
    /// The class that it has at least. Whatever changes a public item of the crate so that code may stop compiling is major.
    pub class: Class,
    /// What changed.
    pub what: &'static str,
    /// Why it has this class.
    pub why: &'static str,
}

macro_rules! rules {
    ($($name:ident = $code:literal, $class:ident, $what:literal, $why:literal;)*) => {
        $(pub(super) const $name: &Rule = &Rule { code: $code, class: Class::$class, what: $what, why: $why };)*
        /// Every kind of change, in the order of the table.
        pub const RULES: &[&Rule] = &[$($name),*];
    };
}

rules! {
    CRATE_RENAMED = "crate-renamed", Major, "the crate has another name", "every `use` names it";
    SERVER_CHANGED = "server-changed", Behavior, "the base URL or its environment variable is another", "calls go elsewhere";
    CREDENTIAL_ADDED = "credential-added", Minor, "there is another way to say who calls", "nobody has to use it";
    CREDENTIAL_REMOVED = "credential-removed", Major, "a method of the builder is gone", "code that calls it stops compiling";
    CREDENTIAL_CHANGED = "credential-changed", Behavior, "a credential is sent elsewhere, or read from another variable", "servers, and whoever sets the variable, must know";
    RETRY_CHANGED = "retry-changed", Behavior, "the API's signals for retries are others", "calls are retried at other times";
    ENVELOPE_CHANGED = "envelope-changed", Behavior, "type, message or request id of errors stand elsewhere", "`Error` reads them from other places";
    TYPE_ADDED = "type-added", Minor, "there is a new type", "nothing named it before";
    TYPE_REMOVED = "type-removed", Major, "a type is gone", "code that names it stops compiling";
    TYPE_RENAMED = "type-renamed", Major, "a type has another name", "code that names it stops compiling";
    TYPE_CHANGED = "type-changed", Major, "a type is of another kind", "an enum is used otherwise than a struct";
    DIRECTION_CHANGED = "direction-changed", Minor, "a type is sent, or received, as it was not before", "constructors or `extra` are new; what is gone is major";
    FIELD_ADDED = "field-added", Minor, "a field is new and may be left out", "structs are non-exhaustive; `extra.get` no longer finds it";
    REQUIRED_FIELD_ADDED = "required-field-added", Minor, "a field is new and always there", "in what is received, nothing stops compiling; `new` of what is sent takes one more argument, which is major";
    FIELD_REMOVED = "field-removed", Major, "a field is gone", "code that reads or sets it stops compiling";
    FIELD_RENAMED = "field-renamed", Major, "a field has another name", "code that reads or sets it stops compiling";
    FIELD_PRESENCE = "field-presence", Behavior, "a field may be absent or null where it could not, or the other way round", "where its Rust type or `new` changes, it is major";
    FIELD_TYPE = "field-type", Behavior, "a field has another type", "where its Rust type changes, it is major";
    REST_CHANGED = "rest-changed", Behavior, "the members without a field of their own have a type, or no longer", "they are in a map of their own, no longer in `extra`, or the other way round";
    CONSTANT_CHANGED = "constant-changed", Behavior, "the one value that a field has is another", "it is sent by itself, and anything else is refused in a response";
    VALUE_ADDED = "value-added", Minor, "an enum has another value", "enums are non-exhaustive; the value was `Unknown` before";
    VALUE_REMOVED = "value-removed", Major, "a value of an enum is gone", "code that names it stops compiling";
    ANY_TEXT_CHANGED = "any-text-changed", Behavior, "other texts than the known values are allowed, or no longer", "what can be sent is something else";
    VARIANT_ADDED = "variant-added", Minor, "a union has another member", "unions are non-exhaustive; it was `Unknown` before";
    VARIANT_REMOVED = "variant-removed", Major, "a member of a union is gone", "code that names it stops compiling";
    TAG_CHANGED = "tag-changed", Behavior, "members of a union are told apart by something else", "responses are read otherwise";
    OPERATION_ADDED = "operation-added", Minor, "there is a new method", "nobody has to call it";
    OPERATION_REMOVED = "operation-removed", Major, "a method is gone", "code that calls it stops compiling";
    OPERATION_RENAMED = "operation-renamed", Major, "a method has another name", "code that calls it stops compiling";
    ENDPOINT_CHANGED = "endpoint-changed", Behavior, "HTTP method or path are others", "calls go elsewhere";
    OPERATION_SERVER = "operation-server", Behavior, "an operation is at another server", "calls go elsewhere";
    SECURITY_CHANGED = "security-changed", Behavior, "an operation asks for other credentials", "others are sent";
    IDEMPOTENCE_CHANGED = "idempotence-changed", Behavior, "an operation is idempotent, or no longer", "calls are retried in other cases";
    PAGING_ADDED = "paging-added", Minor, "an operation has pages", "`items` and `pages` are new";
    PAGING_REMOVED = "paging-removed", Major, "an operation has no pages any more", "`items` and `pages` are gone";
    PAGING_CHANGED = "paging-changed", Behavior, "pages are told by other members", "the walk goes another way";
    EVENTS_ADDED = "events-added", Minor, "an operation responds with events, too", "`send_events` is new";
    EVENTS_REMOVED = "events-removed", Major, "the events of an operation are gone or of another type", "code that reads them stops compiling";
    EVENTS_CHANGED = "events-changed", Behavior, "another event ends the stream", "the stream ends elsewhere";
    PARAMETER_ADDED = "parameter-added", Minor, "a parameter is new and may be left out", "nobody has to set it";
    REQUIRED_PARAMETER_ADDED = "required-parameter-added", Major, "a parameter is new and must be given", "the method takes one more argument";
    PARAMETER_REMOVED = "parameter-removed", Major, "a parameter is gone", "code that sets it stops compiling";
    PARAMETER_CHANGED = "parameter-changed", Behavior, "type, presence or style of a parameter are others", "where its argument or setter changes, it is major";
    HEADER_VALUE = "header-value", Behavior, "a header that is sent by itself has another value", "the server may respond otherwise";
    BODY_CHANGED = "body-changed", Major, "the body of a request is another", "the method takes something else";
    RESPONSE_CHANGED = "response-changed", Behavior, "a call returns something else", "where its Rust type changes, it is major";
    ERROR_CHANGED = "error-changed", Behavior, "error responses hold something else", "`decode` of an error reads something else";
    DEPRECATED = "deprecated", Minor, "something is deprecated", "code that uses it is warned";
    DOCS_CHANGED = "docs-changed", Patch, "texts, limits, formats or examples", "documentation alone";
    ITEM_CHANGED = "item-changed", Major, "a public item is gone or another, though nothing of the above says why", "code that uses it may stop compiling";
}
