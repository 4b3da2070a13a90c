//! Names for types that have none in the document.

use heck::ToUpperCamelCase;

/// The name of a type, made from where it stands. It is text only: how Rust spells it is decided later.
#[derive(Clone, Debug)]
pub(super) struct Name {
    text: String,
    /// Whether the schema's own `x-rust-name` names the type. In a property it names the field.
    pub(super) takes_rust_name: bool,
}

impl Name {
    /// A name as it is published.
    pub(super) fn published(text: &str) -> Self {
        Self { text: text.to_owned(), takes_rust_name: true }
    }

    /// A name from `x-rust-name`, in whatever case it is written.
    pub(super) fn given(text: &str) -> Self {
        Self::published(&text.to_upper_camel_case())
    }

    /// What an operation sends or receives: `CreatePet` and a word such as `Params`.
    pub(super) fn of_operation(id: &str, word: &str) -> Self {
        Self { text: format!("{}{word}", id.to_upper_camel_case()), takes_rust_name: true }
    }

    /// The same, in a media type that these words tell from the usual one.
    pub(super) fn of_operation_as(id: &str, words: Option<&str>, word: &str) -> Self {
        Self::of_operation(id, &format!("{}{word}", words.unwrap_or_default().to_upper_camel_case()))
    }

    /// What a shared part of the document holds: its name and a word such as `Params`; `Body` if it ends in that word.
    pub(super) fn of_shared(component: &str, word: &str) -> Self {
        let word = if component.ends_with(word) { "Body" } else { word };
        Self { text: format!("{component}{word}"), takes_rust_name: true }
    }

    /// The same, in a media type that these words tell from the usual one.
    pub(super) fn of_shared_as(component: &str, words: Option<&str>, word: &str) -> Self {
        Self::of_shared(component, &format!("{}{word}", words.unwrap_or_default().to_upper_camel_case()))
    }

    /// The value of a property. A name that is given for the field serves for its type, too.
    pub(super) fn property(&self, property: &str, rust_name: Option<&str>) -> Self {
        Self { takes_rust_name: false, ..self.joined(rust_name.unwrap_or(property)) }
    }

    /// An element of an array.
    pub(super) fn item(&self) -> Self {
        self.joined("Item")
    }

    /// A value of a map.
    pub(super) fn value(&self) -> Self {
        self.joined("Value")
    }

    /// A member of a union: by its title, else by its tag.
    pub(super) fn member(&self, title: Option<&str>, tag: &str) -> Self {
        match title {
            Some(title) => Self { text: title.to_upper_camel_case(), takes_rust_name: true },
            None => self.joined(tag),
        }
    }

    /// The same type within something that only says that it can be null.
    pub(super) fn inner(&self) -> Self {
        Self { takes_rust_name: true, ..self.clone() }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    fn joined(&self, piece: &str) -> Self {
        Self { text: format!("{}{}", self.text, piece.to_upper_camel_case()), takes_rust_name: true }
    }
}
