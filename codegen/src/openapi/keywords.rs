//! The dialect's words: which object of the document may hold which keyword.
//!
//! What is not listed is a diagnostic. Keywords that speak of the document rather than of the client (`info.contact`, `license`, `termsOfService`, response headers)
//! are read, checked, and lead to nothing.

/// The keywords of one kind of object.
#[derive(Clone, Copy, Debug)]
pub struct Vocabulary {
    /// The kind, in words: `an operation`.
    pub name: &'static str,
    /// What it may hold, beside [`ANYWHERE`].
    pub keywords: &'static [&'static str],
}

impl Vocabulary {
    /// Whether an object of this kind may hold `keyword`.
    pub fn allows(&self, keyword: &str) -> bool {
        self.keywords.contains(&keyword) || ANYWHERE.contains(&keyword)
    }
}

/// Extensions that every object of the document may hold: where a fact comes from, and a deliberate departure from it. Both are kept for readers of the document.
pub const ANYWHERE: &[&str] = &["x-source", "x-departure"];

/// All kinds of objects.
pub const ALL: &[&Vocabulary] = &[
    &DOCUMENT,
    &INFO,
    &CONTACT,
    &LICENSE,
    &SERVER,
    &SERVER_VARIABLE,
    &TAG,
    &EXTERNAL_DOCS,
    &COMPONENTS,
    &PATH_ITEM,
    &OPERATION,
    &PARAMETER,
    &REFERENCE,
    &REQUEST_BODY,
    &RESPONSE,
    &MEDIA_TYPE,
    &ENCODING,
    &HEADER,
    &EXAMPLE,
    &SECURITY_SCHEME,
    &SCHEMA,
    &DISCRIMINATOR,
    &CRATE,
    &ERROR_ENVELOPE,
    &RETRY,
    &WAIT_HEADER,
    &PAGING,
];

macro_rules! vocabularies {
    ($($(#[$docs:meta])* $id:ident = $name:literal: $($keyword:literal)*;)*) => {
        $($(#[$docs])* pub const $id: Vocabulary = Vocabulary { name: $name, keywords: &[$($keyword),*] };)*
    };
}

vocabularies! {
    /// The root.
    DOCUMENT = "the document": "openapi" "info" "servers" "tags" "paths" "components" "security" "externalDocs"
        "x-crate" "x-error-envelope" "x-retry";
    /// `info`
    INFO = "`info`": "title" "version" "summary" "description" "termsOfService" "contact" "license";
    /// `info.contact`
    CONTACT = "a contact": "name" "url" "email";
    /// `info.license`
    LICENSE = "a license": "name" "identifier" "url";
    /// An element of `servers`.
    SERVER = "a server": "url" "description" "variables" "name" "x-env";
    /// A variable of a server.
    SERVER_VARIABLE = "a variable of a server": "default" "enum" "description";
    /// An element of the document's `tags`.
    TAG = "a tag": "name" "description" "externalDocs";
    /// `externalDocs`
    EXTERNAL_DOCS = "`externalDocs`": "url" "description";
    /// `components`
    COMPONENTS = "`components`": "schemas" "parameters" "responses" "requestBodies" "headers" "securitySchemes" "examples";
    /// A value of `paths`.
    PATH_ITEM = "a path": "parameters" "summary" "description" "servers"
        "get" "put" "post" "delete" "options" "head" "patch" "trace";
    /// A call.
    OPERATION = "an operation": "operationId" "summary" "description" "tags" "deprecated" "parameters" "requestBody"
        "responses" "security" "servers" "externalDocs" "x-rust-name" "x-resource" "x-method" "x-idempotent" "x-paging";
    /// A parameter, inline or in `components.parameters`.
    PARAMETER = "a parameter": "name" "in" "description" "required" "deprecated" "schema" "content" "style" "explode" "example"
        "examples" "x-rust-name" "x-merge-default";
    /// What stands in the place of a parameter, response, request body, header or example.
    REFERENCE = "a reference": "$ref" "summary" "description";
    /// A request body.
    REQUEST_BODY = "a request body": "description" "content" "required";
    /// A response.
    RESPONSE = "a response": "description" "content" "headers";
    /// A value of `content`.
    MEDIA_TYPE = "a media type": "schema" "example" "examples" "encoding" "x-terminal-event";
    /// How a property of a form is written.
    ENCODING = "the encoding of a property": "contentType" "headers" "style" "explode" "allowReserved";
    /// A header of a response.
    HEADER = "a header": "description" "required" "deprecated" "schema" "style" "explode" "example" "examples";
    /// A named example.
    EXAMPLE = "an example": "summary" "description" "value";
    /// A security scheme.
    SECURITY_SCHEME = "a security scheme": "type" "description" "name" "in" "scheme" "bearerFormat"
        "flows" "openIdConnectUrl" "x-rust-name" "x-env";
    /// A schema. Which of these may stand together is decided by what the schema is.
    SCHEMA = "a schema": "$ref" "type" "properties" "required" "additionalProperties" "items" "enum" "const" "anyOf"
        "oneOf" "discriminator" "default" "examples" "example" "title" "description" "deprecated" "format"
        "externalDocs" "readOnly" "writeOnly" "minLength" "maxLength" "pattern" "minimum" "maximum" "exclusiveMinimum"
        "exclusiveMaximum" "multipleOf" "minItems" "maxItems" "uniqueItems" "minProperties" "maxProperties"
        "x-rust-name" "x-enum-names" "x-sent-as";
    /// `discriminator`
    DISCRIMINATOR = "a discriminator": "propertyName" "mapping";
    /// `x-crate`
    CRATE = "`x-crate`": "name" "drop-prefix";
    /// `x-error-envelope`
    ERROR_ENVELOPE = "`x-error-envelope`": "schema" "type" "message" "request-id" "request-id-header";
    /// `x-retry`
    RETRY = "`x-retry`": "override-header" "wait-headers" "refused-statuses";
    /// An element of `x-retry.wait-headers`.
    WAIT_HEADER = "a wait header": "name" "unit";
    /// `x-paging`
    PAGING = "`x-paging`": "items" "next-cursor" "cursor-parameter";
}

/// Keywords of JSON Schema and of OpenAPI (any version) that are not in the dialect, and what to write instead.
pub(super) const FOREIGN: &[(&str, &str)] = &[
    ("allOf", "write the properties out in one object"),
    ("not", "describe the restriction in `description`"),
    ("if", "describe the condition in `description`"),
    ("then", "describe the condition in `description`"),
    ("else", "describe the condition in `description`"),
    ("dependentSchemas", "describe the condition in `description`"),
    ("dependentRequired", "describe the condition in `description`"),
    ("patternProperties", "use `additionalProperties` for a map"),
    ("propertyNames", "describe the keys in `description`"),
    ("unevaluatedProperties", "use `additionalProperties`"),
    ("unevaluatedItems", "use `items`"),
    ("prefixItems", "use `items`, or an object with named properties"),
    ("contains", "describe the restriction in `description`"),
    ("minContains", "describe the restriction in `description`"),
    ("maxContains", "describe the restriction in `description`"),
    ("contentEncoding", "describe the encoding in `description`"),
    ("contentMediaType", "describe the encoding in `description`"),
    ("contentSchema", "describe the encoding in `description`"),
    ("$defs", "move the schemas to `components.schemas`"),
    ("definitions", "move the schemas to `components.schemas`"),
    ("$id", "refer to schemas by `#/components/schemas/…`"),
    ("$anchor", "refer to schemas by `#/components/schemas/…`"),
    ("$dynamicRef", "use `$ref`"),
    ("$schema", "leave it out: every schema is JSON Schema 2020-12"),
    ("$comment", "use `x-source` or `x-departure`"),
    ("nullable", "write `\"type\": [\"string\", \"null\"]`"),
    ("xml", "bodies are JSON"),
    ("webhooks", "describe calls of the server in prose"),
    ("jsonSchemaDialect", "leave it out: every schema is JSON Schema 2020-12"),
    ("swagger", "write the document as OpenAPI 3.1"),
    ("pathItems", "write path items under `paths`"),
    ("callbacks", "describe calls of the server in prose"),
    ("links", "describe what follows from a response in `description`"),
    ("externalValue", "write the example's `value`"),
    ("allowReserved", "reserved characters are always percent-encoded"),
    ("allowEmptyValue", "an empty string may always be sent"),
];
