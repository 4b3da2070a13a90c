//! Documentation that travels from the schema to rustdoc, and places for messages.

/// What a reader of the schema wrote about one thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// `title` or `summary`: one line.
    pub summary: Option<String>,
    /// `description`: CommonMark.
    pub description: Option<String>,
    /// Notes on `format`, limits and `default`, one sentence each. They are documentation only: a limit neither refuses a value nor narrows a type.
    pub notes: Vec<String>,
    /// `externalDocs.url`.
    pub link: Option<String>,
    /// `deprecated: true`.
    pub deprecated: bool,
}
